import Diagnostics
import Notation
import ReformModel
import Testing

@Suite("Packages that cannot be opened")
struct FailureTests {
    private func failure(_ files: [String: String]) -> LoadFailure? {
        do throws(LoadFailure) {
            _ = try PackageLoader.load(.builtIn(name: "small", files: files.mapValues { Array($0.utf8) }))
            return nil
        } catch {
            return error
        }
    }

    @Test("Nothing that the program knows")
    func nothing() throws {
        let found = try #require(failure(["readme.txt": "hello"]))
        #expect(
            FindingText.render(found, in: .english) == """
                error: folder "small" holds no programme
                    it needs datapackage.json, or one of: documents.csv, workstreams.csv, units.csv, \
                successions.csv, staffing.csv, indicators.csv, targets.csv, observations.csv, milestones.csv, \
                reports.csv
                """)
    }

    @Test(
        "A descriptor that is not JSON, with the place where it stops being JSON",
        arguments: [
            ("{\n  \"name\": \"x\"\n  \"resources\": []\n}", 3, 3), ("{ \"name\": 'x' }", 1, 11), ("", 1, 1),
            ("{ \"a\": [1, 2,] }", 1, 14), ("{ \"a\": 01 }", 1, 9), ("{ \"a\": tru }", 1, 11), ("{} x", 1, 4),
            ("{ \"đường\": \"\n\" }", 1, 13), ("{ \"a\": \"\\x\" }", 1, 9), ("{", 1, 1),
        ])
    func syntax(text: String, line: Int, column: Int) throws {
        guard case .descriptorSyntax(let place, let excerpt)? = failure(["datapackage.json": text]) else {
            Issue.record("no syntax failure for \(text)")
            return
        }
        #expect(place == Place(file: "small/datapackage.json", line: line, column: column))
        #expect(excerpt != nil)
    }

    @Test("A descriptor that is not an object", arguments: ["[]", "7", "\"x\"", "null"])
    func notObject(text: String) {
        #expect(
            failure(["datapackage.json": text]) == .descriptorNotObject(path: "small/datapackage.json"))
    }

    @Test("A descriptor that is too large")
    func tooLarge() {
        let text = String(repeating: " ", count: LoadLimits.descriptorBytes + 1)
        #expect(
            failure(["datapackage.json": text])
                == .descriptorTooLarge(
                    path: "small/datapackage.json", bytes: text.utf8.count, limit: LoadLimits.descriptorBytes)
        )
    }

    @Test("Nesting without end is no crash")
    func deep() {
        let text = "{ \"a\": " + String(repeating: "[", count: 100_000)
        guard case .descriptorSyntax? = failure(["datapackage.json": text]) else {
            Issue.record("a deep descriptor was not refused")
            return
        }
    }

    @Test("A descriptor without resources, and tables without their key: the findings say why")
    func noTable() {
        guard case .noTable(_, let findings)? = failure(["datapackage.json": "{ \"name\": \"x\" }"]) else {
            Issue.record("a package without tables was opened")
            return
        }
        #expect(findings.map { $0.problem.sentence(in: .english) } == ["\"resources\" is missing"])
        guard case .noTable(_, let others)? = failure(["units.csv": "ID,title\n1,x\n"]) else {
            Issue.record("a table without its key was shown")
            return
        }
        #expect(others.first?.problem.remedy(in: .english) == "is column \"ID\" meant to be \"id\"?")
        guard case .noTable(_, let names)? = failure(["milestone.csv": "id,title\n"]) else {
            Issue.record("a name that is nearly right was not pointed out")
            return
        }
        #expect(names.first?.problem.remedy(in: .vietnamese) == "có phải ý bạn là \"milestones\"?")
    }
}
