import ArgumentParser

/// The command line: what is asked for, and nothing of how it is done.
struct ReformBoard: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reformboard",
        abstract: "A board for a re-organisation programme, from a folder of plain files.",
        usage:
            "reformboard [FOLDER] [--as-of DAY] [--lang vi|en] [--theme NAME] [--ascii] [--accessible]\nreformboard COMMAND …",
        discussion: """
            Opens FOLDER; without it, the package in the current folder; without that, the built-in programme \
            of Quảng Ninh, 2025. Data goes to standard output, words to standard error.

            Examples:
              reformboard my-programme --lang en
              reformboard snapshot my-programme --as-of 2025-06-30 --output june.txt
              reformboard help snapshot
            """,
        version: Version.number,
        subcommands: [
            BoardCommand.self, SnapshotCommand.self, ReportCommand.self, ExplainCommand.self,
            CheckCommand.self, DiffCommand.self,
            ConfigCommand.self, RecordCommand.self, ProgressCommand.self, CalendarCommand.self,
            SchemaCommand.self, InitCommand.self, ThemesCommand.self,
        ],
        defaultSubcommand: BoardCommand.self)
}
