import Diagnostics
import Notation
import ReformModel
import Testing

/// A write that was cut short at any byte: the rows before it are all there, and the next row stands alone.
@Suite("Recording: a row that was cut")
struct CutRowTests {
    private static let day = Day(number: 20_361)

    private func draft(_ day: Day, _ source: String) -> RowDraft {
        .observation(
            of: "growth", value: "11.90", day: day, reported: Self.day, reporter: "sở \"A\", B",
            source: source)
    }

    private func files(_ table: [UInt8], _ dialect: String) -> PackageFiles {
        let descriptor = """
            {"resources": [{"name": "indicators", "path": "indicators.csv"},
              {"name": "observations", "path": "observations.csv"\(dialect)}]}
            """
        return .builtIn(
            name: "small",
            files: [
                "datapackage.json": Array(descriptor.utf8),
                "indicators.csv": Array("id,title\ngrowth,Growth\n".utf8), "observations.csv": table,
            ])
    }

    @Test(
        "At every byte",
        arguments: [
            ("indicator,date,reporter,value,reported,source\n", ""),
            ("\u{FEFF}indicator;date;reporter;value;reported;source\r\n", ""),
            ("value,source,indicator,date,reporter\r", ""),
            ("indicator,date,reporter,source,value\n", #", "dialect": {"escapeChar": "\\"}"#),
            (
                "source,indicator,date,reporter,value\n",
                ##", "dialect": {"quoteChar": "'", "doubleQuote": false, "commentChar": "#"}"##
            ),
        ])
    func everyByte(head: String, dialect: String) throws {
        var before = Array(head.utf8)
        for days in 1...3 {
            before += try Recording.append(draft(Self.day - days, "s"), to: files(before, dialect)).bytes
        }
        let row = try Recording.append(draft(Self.day, "#a, “b”; c"), to: files(before, dialect))
        let sources = ["s", ", b", "\"", "# x"].filter { !dialect.contains("doubleQuote") || $0 != "'" }
        for count in 0...row.bytes.count {
            let cut = before + row.bytes[..<count]
            let loaded = try PackageLoader.load(files(cut, dialect))
            let kept = loaded.programme.observations.prefix(3)
            #expect(kept.map(\.day) == [Self.day - 1, Self.day - 2, Self.day - 3])
            #expect(kept.allSatisfy { $0.value == 11.9 && $0.source == "s" && $0.reporter == "sở \"A\", B" })
            #expect(loaded.findings.allSatisfy { ($0.place.line ?? 0) >= row.line }, "\(count)")
            for source in sources {
                try next(after: cut, source, dialect, kept: Array(kept))
            }
        }
    }

    /// Adds a row after one that was cut.
    private func next(
        after cut: [UInt8], _ source: String, _ dialect: String, kept: [Observation]
    ) throws {
        let next = try Recording.append(draft(Self.day - 9, source), to: files(cut, dialect))
        let loaded = try PackageLoader.load(files(cut + next.bytes, dialect)).programme.observations
        #expect(Array(loaded.prefix(3)) == kept)
        let last = try #require(loaded.last)
        #expect(last.place.line == next.line && last.day == Self.day - 9 && last.value == 11.9)
        #expect(last.source == source && last.reporter == "sở \"A\", B")
    }
}
