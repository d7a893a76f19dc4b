/// The foreign keys of the package's own schemas that the profile does not have: several fields together,
/// columns that are no key, and tables that the profile does not link.
struct ForeignKeys {
    /// One foreign key.
    struct Key {
        let table: TableName
        let fields: [String]
        let other: TableName
        let referenced: [String]

        /// Whether the referenced fields are what names a row by the profile.
        var isToProfileKey: Bool { referenced == Profile.table(other).key }
    }

    let keys: [Key]

    /// Finds them in the schemas. A key into a table that the program does not read is none of ours, and one
    /// that is not whole has its finding with the descriptor.
    init(_ sources: [TableSource]) {
        keys = sources.flatMap { source in
            (source.schema?.foreignKeys ?? []).compactMap { foreign in
                let other = foreign.resource.isEmpty ? source.table : TableName(rawValue: foreign.resource)
                guard foreign.isWhole, let other else { return nil }
                let key = Key(
                    table: source.table, fields: foreign.fields, other: other,
                    referenced: foreign.referenced)
                return ForeignKeys.isInProfile(key) ? nil : key
            }
        }
    }

    /// The columns of a table that they compare, each once.
    func columns(of table: TableName) -> [String] {
        var columns: [String] = []
        for key in keys {
            let names =
                (key.table == table ? key.fields : []) + (key.other == table ? key.referenced : [])
            for name in names where !columns.contains(name) { columns.append(name) }
        }
        return columns
    }

    /// Whether the profile says the same, and checks it.
    private static func isInProfile(_ key: Key) -> Bool {
        guard key.fields.count == 1, key.isToProfileKey else { return false }
        return Profile.table(key.table).columns.contains {
            $0.name == key.fields[0] && $0.references == key.other
        }
    }
}
