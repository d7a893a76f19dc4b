/// The profile as Table Schemas (version 2 of the standard): made from the very list that the loader reads by.
public enum ProfileSchema {
    /// The schema of one table, as JSON with a line break at its end.
    public static func json(of table: TableName) -> String {
        schema(of: Profile.table(table), match: "partial").file
    }

    /// A descriptor with the schemas of all tables, as JSON with a line break at its end.
    public static var json: String {
        OrderedJSON.object([
            ("$schema", .text("https://datapackage.org/profiles/2.0/datapackage.json")),
            ("languages", .list([.text("vi"), .text("en")])), ("reform", .object([("version", .text("1"))])),
            ("resources", .list(resources(match: "partial"))),
        ]).file
    }

    /// The resources of a package that has every table in a file of its name.
    ///
    /// - Parameter match: how the columns of the files and the fields of the schemas agree, in the standard's
    ///   words.
    static func resources(match: String) -> [OrderedJSON] {
        TableName.allCases.map { name in
            .object([
                ("name", .text(name.rawValue)), ("type", .text("table")),
                ("path", .text(name.rawValue + ".csv")), ("format", .text("csv")),
                ("mediatype", .text("text/csv")), ("encoding", .text("utf-8")),
                ("schema", schema(of: Profile.table(name), match: match)),
            ])
        }
    }

    private static func schema(of table: Profile.Table, match: String) -> OrderedJSON {
        let required = table.columns.filter(\.isRequired).map(\.name)
        let key = OrderedJSON.list(table.key.map(OrderedJSON.text))
        var members: [(String, OrderedJSON)] = [
            ("$schema", .text("https://datapackage.org/profiles/2.0/tableschema.json")),
            ("fieldsMatch", .text(match)), ("fields", .list(table.columns.map(field))),
        ]
        // No part of a primary key may be empty; of another key it may.
        if table.key.allSatisfy(required.contains) {
            members.append(("primaryKey", key))
        } else {
            members.append(("uniqueKeys", .list([key])))
        }
        let references = table.columns.compactMap(reference)
        if !references.isEmpty { members.append(("foreignKeys", .list(references))) }
        return .object(members)
    }

    private static func field(_ column: Profile.Column) -> OrderedJSON {
        var members: [(String, OrderedJSON)] = [("name", .text(column.name))]
        var constraints: [(String, OrderedJSON)] = []
        if column.isRequired { constraints.append(("required", .flag(true))) }
        switch column.kind {
        case .text, .localText: members.append(("type", .text("string")))
        case .number: members.append(("type", .text("number")))
        case .integer: members.append(("type", .text("integer")))
        case .day: members.append(("type", .text("date")))
        case .choice(let words):
            members.append(("type", .text("string")))
            constraints.append(("enum", .list(words.map(OrderedJSON.text))))
        case .list, .localList:
            members += [
                ("type", .text("list")), ("delimiter", .text(";")), ("itemType", .text("string")),
            ]
        }
        if !constraints.isEmpty { members.append(("constraints", .object(constraints))) }
        return .object(members)
    }

    /// The foreign key of a column; a list is no key in the standard, though the reader looks at each item.
    private static func reference(_ column: Profile.Column) -> OrderedJSON? {
        guard let other = column.references, column.kind != .list else { return nil }
        let key = Profile.table(other).key.map(OrderedJSON.text)
        return .object([
            ("fields", .list([.text(column.name)])),
            ("reference", .object([("resource", .text(other.rawValue)), ("fields", .list(key))])),
        ])
    }
}
