/// A table as the descriptor declares it.
struct TableDescription {
    let name: String
    let key: [String]
    let fields: [Field]
    /// Columns that hold the keys of another table, and which.
    var references: [(field: String, table: String)] = []

    /// A column.
    struct Field {
        let name: String
        let type: String
        var isRequired = false
        var words: [String] = []
    }

    /// The resource in JSON. Columns in a second language are not declared, as the standard has it.
    var text: String {
        """
            {
              "name": "\(name)", "type": "table", "path": "\(name).csv", "format": "csv",
              "mediatype": "text/csv", "encoding": "utf-8",
              "schema": {
                "$schema": "https://datapackage.org/profiles/2.0/tableschema.json",
                "fieldsMatch": "subset",
                "fields": [
        \(fields.map { "          " + TableDescription.text(of: $0) }.joined(separator: ",\n"))
                ],
                "primaryKey": \(TableDescription.list(key)),
                "foreignKeys": [\(references.map(reference).joined(separator: ", "))]
              }
            }
        """
    }

    private func reference(_ field: String, _ table: String) -> String {
        // A reference to the table itself is an empty name, as the standard has it.
        let resource = table == name ? "" : #""resource": "\#(table)", "#
        return #"{"fields": ["\#(field)"], "reference": {\#(resource)"fields": ["id"]}}"#
    }

    private static func text(of field: Field) -> String {
        var constraints: [String] = []
        if field.isRequired { constraints.append(#""required": true"#) }
        if !field.words.isEmpty { constraints.append(#""enum": "# + list(field.words)) }
        let end = constraints.isEmpty ? "" : #", "constraints": {\#(constraints.joined(separator: ", "))}"#
        return #"{"name": "\#(field.name)", "type": "\#(field.type)"\#(end)}"#
    }

    private static func list(_ names: [String]) -> String {
        "[" + names.map { "\"\($0)\"" }.joined(separator: ", ") + "]"
    }
}
