import CommandGrammar
import Notation

/// The command line: what can be asked for, and nothing of how it is done.
enum ReformBoard: Program {
    static let version = Version.number

    static var description: CommandDescription {
        CommandDescription(
            "reformboard",
            abstract: Phrase(
                vi: "Bảng theo dõi một chương trình sắp xếp bộ máy, từ một thư mục tệp thường.",
                en: "A board for a re-organisation programme, from a folder of plain files."),
            discussion: Phrase(
                vi: """
                    Mở THƯ_MỤC; nếu không ghi thì mở bộ dữ liệu ở thư mục hiện tại; không có nữa thì mở chương trình \
                    có sẵn của Quảng Ninh, 2025. Số liệu ra đầu ra chuẩn, lời nói ra đầu ra lỗi.
                    """,
                en: """
                    Opens FOLDER; without it, the package in the current folder; without that, the built-in \
                    programme of Quảng Ninh, 2025. Data goes to standard output, words to standard error.
                    """),
            examples: [
                "reformboard my-programme --lang en",
                "reformboard snapshot my-programme --as-of 2025-06-30 --output june.txt",
                "reformboard help snapshot",
            ],
            usage: [
                Phrase(
                    vi:
                        "reformboard [THƯ_MỤC] [--as-of NGÀY] [--lang vi|en] [--theme TÊN] [--ascii] [--accessible]",
                    en:
                        "reformboard [FOLDER] [--as-of DAY] [--lang vi|en] [--theme NAME] [--ascii] [--accessible]"
                ),
                Phrase(vi: "reformboard LỆNH …", en: "reformboard COMMAND …"),
            ],
            parameters: [])
    }

    static var commands: [any Command.Type] {
        [
            BoardCommand.self, SnapshotCommand.self, ReportCommand.self, ExplainCommand.self,
            CheckCommand.self, DiffCommand.self, ConfigCommand.self, RecordCommand.self,
            ProgressCommand.self, CalendarCommand.self, SchemaCommand.self, InitCommand.self,
            ThemesCommand.self,
        ]
    }

    static var usual: any Command.Type { BoardCommand.self }
}
