import Testing

@testable import ReformModel

@Suite("The line of spreadsheets that names the delimiter")
struct SeparatorLineTests {
    private static let rows = "id;title;area_km2\nu;One, the first;12\n"

    @Test(
        "It is read and skipped, with every end of line, after a byte order mark, in capitals",
        arguments: ["sep=;\n", "sep=;\r\n", "sep=;\r", "\u{FEFF}sep=;\n", "SEP=;\r\n", "sep=;\n\n"])
    func skipped(line: String) throws {
        let loaded = try SmallPackage.load(["units.csv": line + Self.rows])
        #expect(loaded.findings.isEmpty)
        let unit = try #require(loaded.programme.units.first)
        #expect(unit.title.base == "One, the first" && unit.areaKm2 == 12)
        #expect(unit.place.line == (line.hasSuffix("\n\n") ? 4 : 3))
    }

    @Test("The delimiter of the descriptor counts, and the line is skipped all the same")
    func dialect() throws {
        let descriptor = """
            { "resources": [ { "name": "units", "path": "units.csv", "dialect": { "delimiter": ";" } } ] }
            """
        let loaded = try SmallPackage.load([
            "datapackage.json": descriptor, "units.csv": "sep=,\n" + Self.rows,
        ])
        #expect(loaded.findings.isEmpty && loaded.programme.units.count == 1)
    }

    @Test(
        "Another first line is the header",
        arguments: ["sep=\n", "sep=;;\n", "sep=\";\n", "sep=\u{2502}\n", "sep;\n", " sep=;\n", "sep=", "sep"])
    func header(line: String) {
        let bytes = Array(line.utf8)
        let separator = SeparatorLine(bytes.span, from: 0)
        #expect(separator == nil)
    }

    @Test("A file of nothing but the line has no header")
    func alone() {
        #expect(throws: (any Error).self) { try SmallPackage.load(["units.csv": "sep=;"]) }
    }
}
