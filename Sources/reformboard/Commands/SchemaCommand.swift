import CommandGrammar
import Notation
import ReformModel

/// `reformboard schema [TABLE]`: the columns of the tables, for programs.
struct SchemaCommand: Command {
    static let name = "schema"

    static var description: CommandDescription {
        CommandDescription(
            name,
            abstract: Phrase(
                vi: "In các cột của các bảng thành Table Schema (JSON).",
                en: "Print the columns of the tables as Table Schemas (JSON)."),
            discussion: Phrase(
                vi: """
                    Không ghi BẢNG thì in một tệp mô tả có cột của mọi bảng. Chúng được làm từ chính danh sách mà \
                    chương trình dùng khi đọc.
                    """,
                en: """
                    Without TABLE, a descriptor with the schemas of all tables is printed. They are made from the \
                    list that the reader itself goes by.
                    """),
            examples: [
                "reformboard schema observations > observations.schema.json",
                "reformboard schema > descriptor.json",
            ],
            parameters: [.table])
    }

    private let table: TableName?

    init(_ given: GivenWords) { table = given.choice(.table) }

    func run() throws {
        let json = table.map(ProfileSchema.json(of:)) ?? ProfileSchema.json
        try StandardStreams.write(json, Surroundings.language ?? .english)
    }
}

extension Parameter {
    fileprivate static var table: Parameter {
        .argument(
            Phrase(vi: "bảng", en: "table"),
            Phrase(vi: "Một bảng của chương trình.", en: "A table of the profile."),
            .oneOf { TableName.allCases.map { $0.rawValue } })
    }
}
