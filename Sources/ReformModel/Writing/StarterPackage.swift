internal import Notation

/// A package to begin with: every table of the profile, with rows that show what stands where and that one
/// writes over. Its targets, observations, reports and staff are marked as illustrative.
public enum StarterPackage {
    /// The bytes of its files, by name.
    ///
    /// - Parameters:
    ///   - name: what the package is called; other signs than the standard allows in a name become `-`.
    ///   - year: the year in which its examples stand.
    public static func files(name: String, year: Int) -> [String: [UInt8]] {
        var files = ["datapackage.json": Array(descriptor(name).utf8)]
        for table in TableName.allCases {
            let text = self.text(of: Profile.table(table)).substituting("YYYY", by: padded(year))
            files[table.rawValue + ".csv"] = Array(text.utf8)
        }
        return files
    }

    private static func descriptor(_ name: String) -> String {
        OrderedJSON.object([
            ("$schema", .text("https://datapackage.org/profiles/2.0/datapackage.json")),
            ("name", .text(plainName(name))), ("title", .text("Chương trình mới")),
            ("title@en", .text("New programme")), ("languages", .list([.text("vi"), .text("en")])),
            ("reform", .object([("version", .text("1"))])),
            ("resources", .list(ProfileSchema.resources(match: "subset"))),
        ]).file
    }

    /// The standard has small letters of ASCII, digits, `.`, `_` and `-` in the name of a package.
    private static func plainName(_ name: String) -> String {
        let signs = name.lowercased().unicodeScalars.map { scalar in
            scalar.isASCII && scalar.properties.isAlphabetic || (0x30...0x39).contains(scalar.value)
                || "._-".unicodeScalars.contains(scalar) ? Character(scalar) : "-"
        }
        let plain = String(signs.drop { $0 == "-" || $0 == "." })
        return plain.isEmpty ? "programme" : plain
    }

    private static func padded(_ year: Int) -> String {
        String(repeating: "0", count: max(0, 4 - String(year).count)) + String(year)
    }

    /// The header has the columns of the profile, and after each that is used in two languages its twin.
    private static func text(of table: Profile.Table) -> String {
        let rows = StarterRows.rows(of: table.name)
        let columns = table.columns.flatMap { column -> [String] in
            let twin = column.name + "@en"
            return rows.contains { $0[twin] != nil } ? [column.name, twin] : [column.name]
        }
        let lines = rows.map { row in columns.map { row[$0] ?? "" }.joined(separator: ",") }
        return ([columns.joined(separator: ",")] + lines).map { $0 + "\n" }.joined()
    }
}
