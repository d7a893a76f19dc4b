public import ArgumentParser
import Notation
public import ReformModel

/// `reformboard schema [TABLE]`: the columns of the tables, for programs.
struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema", abstract: "Print the columns of the tables as Table Schemas (JSON).",
        discussion: """
            Without TABLE, a descriptor with the schemas of all tables is printed. They are made from the list \
            that the reader itself goes by.

            Examples:
              reformboard schema observations > observations.schema.json
              reformboard schema > descriptor.json
            """)

    @Argument(help: "A table of the profile.")
    var table: TableName?

    mutating func run() throws {
        let json = table.map(ProfileSchema.json(of:)) ?? ProfileSchema.json
        try StandardStreams.write(json, Surroundings.language ?? .english)
    }
}

extension TableName: ExpressibleByArgument {}
