import Diagnostics
import Notation
import Testing

@Suite("Words for every problem")
struct WordsTests {
    private static let problems: [Problem] = [
        .cell(.notNumber(text: "x", decimalSign: ",", reading: nil)),
        .cell(.notDay(text: "x", format: "YYYY-MM-DD", reading: nil, otherFormat: nil)),
        .cell(.notInList(text: "x", column: "c", allowed: ["a", "b"], suggestion: nil)),
        .cell(.belowMinimum(text: "1", minimum: "2")), .cell(.aboveMaximum(text: "3", maximum: "2")),
        .cell(.missingRequired(column: "c")), .cell(.missingByConstraint(column: "c")),
        .cell(.repeatedValue(text: "x", column: "c", firstLine: 2)),
        .cell(.duplicateKey(columns: ["id"], values: ["x"], firstLine: 2)),
        .cell(.unknownReference(text: "x", table: "units", suggestion: nil)), .cell(.reportSaysNothing),
        .cell(.unknownReference(text: "x, y", columns: ["a", "b"], table: "units", suggestion: nil)),
        .cell(.tooLong(bytes: 70_000, limit: 65_536)), .table(.repeatedColumn(name: "c")),
        .table(.headerDiffers(column: "a", expected: "b")), .table(.noHeader),
        .table(.tooManyColumns(found: 600, limit: 512)), .table(.strayQuote(quote: "\"")),
        .file(.unreadable(path: "x")), .file(.tooLarge(path: "x", bytes: 2, limit: 1)),
        .file(.notUTF8(byte: 9)), .file(.otherEncoding(name: "UTF-16")),
        .descriptor(.wrongKind(property: "p", expected: .array)),
        .descriptor(.unsupportedSource(name: "x")), .descriptor(.unknownType(name: "x", suggestion: nil)),
        .descriptor(.unknownFormat(format: "%Q", type: "date")),
        .descriptor(.typeUnfit(field: "f", type: "boolean", expected: "number")),
    ]

    @Test("Each has a sentence of its own in each language, without a full stop", arguments: problems)
    func sentences(problem: Problem) {
        let english = problem.sentence(in: .english)
        let vietnamese = problem.sentence(in: .vietnamese)
        #expect(!english.isEmpty && !vietnamese.isEmpty && english != vietnamese)
        #expect(!english.hasSuffix(".") && !vietnamese.hasSuffix("."))
        let remedies = (problem.remedy(in: .english), problem.remedy(in: .vietnamese))
        #expect((remedies.0 == nil) == (remedies.1 == nil))
    }

    @Test("A text of the files is cut where it is long")
    func longText() {
        let problem = Problem.cell(.notInteger(text: String(repeating: "x", count: 5000)))
        #expect(problem.sentence(in: .english).count < 100)
    }

    @Test("Failures say what happened and what to do", arguments: Language.allCases)
    func failures(language: Language) {
        let failures: [LoadFailure] = [
            .folderMissing(path: "p"), .notAFolder(path: "p"), .permissionDenied(path: "p"),
            .nothingHere(path: "p", lookedFor: ["units.csv"]),
            .descriptorSyntax(place: Place(file: "datapackage.json"), excerpt: nil),
            .descriptorNotObject(path: "p"), .descriptorTooLarge(path: "p", bytes: 2, limit: 1),
            .descriptorRefused(path: "p", reason: .notRegular), .noTable(path: "p", findings: []),
        ]
        for failure in failures {
            #expect(!failure.sentence(in: language).contains("\n"))
            #expect(!failure.remedy(in: language).isEmpty)
        }
        #expect(Set(failures.map { $0.sentence(in: language) }).count == failures.count)
    }

    @Test("A failure in the same form as a finding")
    func failureText() {
        let failure = LoadFailure.descriptorSyntax(
            place: Place(file: "p/datapackage.json", line: 2, column: 3),
            excerpt: Excerpt(line: "{ ]", length: 1))
        #expect(
            FindingText.render(failure, in: .english) == """
                p/datapackage.json:2:3: error: the descriptor is not valid JSON from here on
                2 | { ]
                  |   ^ take out the comma just before this, or close the bracket that is open
                """)
        #expect(
            FindingText.render(.folderMissing(path: "x"), in: .vietnamese) == """
                lỗi: không có thư mục "x"
                    kiểm tra lại tên, hoặc chạy không kèm tên thư mục để mở gói mẫu
                """)
    }

    @Test("A failure in one line: where, what, what to do; what was found in the files speaks for it")
    func failureLine() {
        #expect(
            FindingText.line(.folderMissing(path: "a\u{1B}b"), in: .english)
                == "there is no folder \"a\u{FFFD}b\"; check the name, or name no folder to open the sample")
        let place = Place(file: "p/datapackage.json", line: 2, column: 3)
        #expect(
            FindingText.line(.descriptorSyntax(place: place, excerpt: nil), in: .english)
                == "p/datapackage.json:2:3: the descriptor is not valid JSON from here on; "
                + "look for a comma, bracket or quote just before this")
        let findings = [
            Finding(
                severity: .warning, place: Place(file: "a.csv"),
                problem: .file(.missing(path: "a.csv", suggestion: nil))),
            Finding(
                severity: .error, place: Place(file: "b.csv", line: 1, column: 2),
                problem: .cell(.notInteger(text: "x"))),
        ]
        #expect(
            FindingText.line(.noTable(path: "p", findings: findings), in: .vietnamese)
                .hasPrefix("b.csv:1:2: "))
        #expect(
            FindingText.line(.noTable(path: "p", findings: []), in: .english)
                == "no table of \"p\" can be shown; add a table of ReformBoard to \"resources\"")
    }
}
