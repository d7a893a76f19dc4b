import Diagnostics
import Notation
import ReformModel
import Testing

/// Rows that are to be added: what will be written, in the writing of each file.
@Suite("Recording: the row")
struct RecordingTests {
    private static let indicators = "id,title\ngrowth,Growth\njobs,Jobs\n"
    private static let milestones = "id,title\nmerge,Merger\n"

    /// The day of all rows here.
    private static let day = Day(number: 20_361)

    private func files(_ tables: [String: String]) -> PackageFiles {
        let all = ["indicators.csv": Self.indicators, "milestones.csv": Self.milestones].merging(tables) {
            $1
        }
        return .builtIn(name: "small", files: all.mapValues { Array($0.utf8) })
    }

    private func figure(
        _ value: String = "11.90", of indicator: String = "growth", day: Day = Self.day,
        reporter: String? = nil, source: String? = nil
    ) -> RowDraft {
        .observation(
            of: indicator, value: value, day: day, reported: Self.day, reporter: reporter, source: source)
    }

    /// What is added to a file of observations.
    private func added(
        _ draft: RowDraft, to text: String, _ descriptor: String? = nil
    ) throws -> String {
        let tables = ["observations.csv": text].merging(descriptor.map { ["datapackage.json": $0] } ?? [:]) {
            $1
        }
        let row = try Recording.append(draft, to: files(tables))
        return String(decoding: row.bytes, as: UTF8.self)
    }

    /// A descriptor with three tables; properties of the observations are given as JSON.
    private func descriptor(_ properties: String) -> String {
        """
        {"resources": [{"name": "indicators", "path": "indicators.csv"},
          {"name": "observations", "path": "observations.csv", \(properties)}]}
        """
    }

    @Test("The columns stand as in the header, and digits as they were given")
    func order() throws {
        #expect(
            try added(figure(), to: "value,note,date,indicator,reported\n")
                == "11.90,,2025-09-30,growth,2025-09-30\n")
        // Without a column for it the day on which it became known is that of the figure.
        #expect(try added(figure("-0.5"), to: "indicator,date,value\n") == "growth,2025-09-30,-0.5\n")
        #expect(try added(figure("−0.5"), to: "indicator,date,value\n") == "growth,2025-09-30,-0.5\n")
        #expect(try added(figure("+5"), to: "indicator,date,value\n") == "growth,2025-09-30,5\n")
    }

    @Test("Delimiters, quotes and blanks")
    func dialects() throws {
        let head = "indicator;date;value;source\n"
        #expect(try added(figure(source: "a, b"), to: head) == "growth;2025-09-30;11.90;a, b\n")
        #expect(
            try added(figure(source: "a; \"b\""), to: head) == "growth;2025-09-30;11.90;\"a; \"\"b\"\"\"\n")
        #expect(
            try added(figure(source: "  a \n\t b\u{202E} "), to: head) == "growth;2025-09-30;11.90;a b\n")
        let tab = "indicator\tdate\tvalue\tsource\n"
        #expect(try added(figure(source: "a;b"), to: tab) == "growth\t2025-09-30\t11.90\ta;b\n")
        let single = descriptor(#""dialect": {"quoteChar": "'"}"#)
        let comma = "indicator,date,value,source\n"
        #expect(
            try added(figure(source: "it's, so"), to: comma, single)
                == "growth,2025-09-30,11.90,'it''s, so'\n")
        let escape = descriptor(#""dialect": {"escapeChar": "\\"}"#)
        #expect(
            try added(figure(source: "a,b\\c"), to: comma, escape)
                == "growth,2025-09-30,11.90,a\\,b\\\\c\n")
        let comment = descriptor(##""dialect": {"commentChar": "#"}"##)
        #expect(
            try added(figure(source: "#1"), to: "source,indicator,date,value\n", comment)
                == "\"#1\",growth,2025-09-30,11.90\n")
    }

    @Test("Decimal sign and form of days of the schema")
    func schema() throws {
        let form = descriptor(
            """
            "dialect": {"delimiter": ","}, "schema": {"fields": [{"name": "indicator", "type": "string"},
            {"name": "date", "type": "date", "format": "%d/%m/%Y"},
            {"name": "value", "type": "number", "decimalChar": ",", "groupChar": "."}]}
            """)
        #expect(
            try added(figure("1234.50"), to: "indicator,date,value\n", form)
                == "growth,30/09/2025,\"1234,50\"\n")
        let month = descriptor(
            """
            "schema": {"fieldsMatch": "partial", "fields": [{"name": "date", "type": "yearmonth"}]}
            """)
        #expect(try added(figure(), to: "indicator,date,value\n", month) == "growth,2025-09,11.90\n")
        #expect(
            throws: RecordProblem.dayNotWritable(day: Self.day - 1, column: "date", format: "YYYY-MM")
        ) { try added(figure(day: Self.day - 1), to: "indicator,date,value\n", month) }
    }

    @Test("Ends of lines are those of the file, and a last line without one gets it")
    func lineEnds() throws {
        let row = "growth,2025-09-30,11.90"
        let head = "indicator,date,value"
        let old = "jobs,2025-06-30,5"
        #expect(try added(figure(), to: "\u{FEFF}\(head)\r\n\(old)\r\n") == "\(row)\r\n")
        #expect(try added(figure(), to: "\(head)\r\n\(old)") == "\r\n\(row)\r\n")
        #expect(try added(figure(), to: "\(head)\r\n\(old)\r") == "\n\(row)\r\n")
        #expect(try added(figure(), to: "\(head)\r\(old)\r") == "\(row)\r")
        #expect(try added(figure(), to: head) == "\n\(row)\n")
        #expect(try added(figure(), to: "\(head)\n\(old)\n\n") == "\(row)\n")
    }

    @Test("The line on which it will stand")
    func lines() throws {
        let text = "indicator,date,value,source\njobs,2025-06-30,5,\"a\nb\"\n\njobs,2025-07-31,5,x"
        let row = try Recording.append(figure(), to: files(["observations.csv": text]))
        #expect(row.line == 6 && row.mendsLine && row.offset == text.utf8.count)
        #expect(row.row == "growth,2025-09-30,11.90," && row.file == "observations.csv")
        #expect(!row.isDoubtful)
    }

    @Test("What stops a row")
    func refused() throws {
        let head = "indicator,date,value\n"
        #expect(throws: RecordProblem.unknownItem(id: "grwth", table: "indicators", suggestion: "growth")) {
            try added(figure(of: "grwth"), to: head)
        }
        #expect(throws: RecordProblem.notNumber(text: "11,9", reading: "11.9")) {
            try added(figure("11,9"), to: head)
        }
        for text in ["", "x", "1e5", "1,234.5", "1.2.3", ".", "-", "NaN", "0x10", "1 2"] {
            #expect(throws: RecordProblem.notNumber(text: text, reading: nil)) {
                try added(figure(text), to: head)
            }
        }
        #expect(throws: RecordProblem.columnMissing(column: "reporter", file: "observations.csv")) {
            try added(figure(reporter: "x"), to: head)
        }
        #expect(
            throws: RecordProblem.keyStands(
                columns: ["indicator", "date", "reporter"], values: ["growth", "2025-09-30", "x"], line: 2)
        ) {
            try added(
                figure(reporter: "x"), to: "indicator,date,reporter,value\ngrowth,2025-09-30,x,3\n")
        }
        #expect(throws: RecordProblem.noTable(table: "observations")) {
            try Recording.append(figure(), to: files([:]))
        }
        #expect(throws: RecordProblem.unreadableTable(table: "observations")) {
            try added(figure(), to: "indicator,value\n")
        }
        let missing = descriptor(
            #""schema": {"fieldsMatch": "partial", "fields": [], "missingValues": ["n/a"]}"#)
        #expect(throws: RecordProblem.meansEmpty(text: "n/a", column: "source")) {
            try added(figure(source: "n/a"), to: "indicator,date,value,source\n", missing)
        }
        let bare = descriptor(#""dialect": {"quoteChar": "'", "doubleQuote": false}"#)
        #expect(throws: RecordProblem.notWritable(text: "a,'b", column: "source")) {
            try added(figure(source: "a,'b"), to: "indicator,date,value,source\n", bare)
        }
    }

    @Test("A quote further up that is never closed would take in a text that begins with a delimiter")
    func unclosedQuote() throws {
        let text = "indicator,date,value,source\njobs,2025-06-30,5,\"open\njobs,2025-07-31,5,x\n"
        #expect(try added(figure(source: "a, b"), to: text).hasPrefix("growth"))
        #expect(throws: RecordProblem.swallowed(file: "observations.csv")) {
            try added(figure(source: ", b"), to: text)
        }
    }

    @Test("What is doubtful comes back with the row")
    func doubts() throws {
        let tables = ["observations.csv": "indicator,date,value\n"]
        let late = try Recording.append(figure(day: Self.day + 1), to: files(tables))
        #expect(late.doubts == [.notYet(day: Self.day + 1, known: Self.day)] && late.isDoubtful)
        let old = try #require(Day(year: 205, month: 9, day: 30))
        let far = try Recording.append(figure(day: old), to: files(tables))
        #expect(far.doubts == [.farAway(day: old, column: "date")])
    }

    @Test("Reports: what they say, and what check would say of them")
    func reports() throws {
        let head =
            "milestone,reported,reporter,state,percent,forecast,finished,rating,evidence,note,status,source\n"
        let tables = ["reports.csv": head]
        let done = RowDraft.report(
            on: "merge", reported: Self.day, reporter: "so", state: .done, percent: "100",
            forecast: nil, finished: Self.day - 1, rating: .green, evidence: .verified, status: .final,
            note: "signed, sealed", source: "x")
        let row = try Recording.append(done, to: files(tables))
        #expect(
            row.row
                == "merge,2025-09-30,so,done,100,,2025-09-29,green,verified,\"signed, sealed\",final,x")
        #expect(!row.isDoubtful && row.findings == [])
        #expect(throws: RecordProblem.nothingSaid) {
            try Recording.append(.report(on: "merge", reported: Self.day, rating: .red), to: files(tables))
        }
        let half = RowDraft.report(on: "merge", reported: Self.day, state: .done, percent: "80")
        let doubtful = try Recording.append(half, to: files(tables))
        #expect(doubtful.isDoubtful)
        #expect(doubtful.findings.contains { $0.severity == .warning && $0.place.line == 2 })
        let beyond = RowDraft.report(on: "merge", reported: Self.day, state: .planned, percent: "130")
        #expect(throws: RecordProblem.self) { try Recording.append(beyond, to: files(tables)) }
    }

    @Test("Every problem has words in both languages")
    func words() {
        let problems: [RecordProblem] = [
            .unknownItem(id: "a", table: "t", suggestion: nil), .noTable(table: "t"),
            .unreadableTable(table: "t"), .columnMissing(column: "c", file: "f"),
            .notNumber(text: "x", reading: nil), .dayNotWritable(day: Self.day, column: "c", format: "f"),
            .notWritable(text: "x", column: "c"), .meansEmpty(text: "x", column: "c"),
            .keyStands(columns: ["a"], values: ["b"], line: 3), .nothingSaid,
            .notYet(day: Self.day, known: Self.day), .farAway(day: Self.day, column: "c"),
            .swallowed(file: "f"), .leftOut(file: "f", line: 3), .fileFull(file: "f", limit: 1 << 30),
            .found([]), .notOpened(.cancelled),
        ]
        for problem in problems {
            #expect(problem.sentence(in: .english) != problem.sentence(in: .vietnamese))
            #expect(problem.remedy(in: .english) != problem.remedy(in: .vietnamese) || problem == .found([]))
        }
    }
}
