import Diagnostics
import Notation
import Testing

@testable import ReformModel

@Suite("All checks across tables together")
struct CrossCheckTests {
    @Test("Errors come first, then warnings, then notes")
    func order() throws {
        let programme = try SmallPackage.load([
            "documents.csv": "number,title,issued,effective\n1/NQ,A,2025-02-01,2025-01-01\n",
            "milestones.csv": "id,title,weight,depends_on\nm,M,-1,\nn,N,,n\n",
            "reports.csv": "milestone,reported,state,percent\nm,2025-01-01,planned,100\n",
        ]).programme
        let severities = CrossCheck.findings(in: programme).map(\.severity)
        #expect(severities == [.error, .error, .warning, .note])
    }

    @Test("Of an empty programme there is nothing to say")
    func empty() {
        #expect(CrossCheck.findings(in: Programme(name: "empty")).isEmpty)
    }

    @Test("Names a column of the profile in every finding")
    func columns() throws {
        let programme = try SmallPackage.load(Broken.files).programme
        let findings = CrossCheck.findings(in: programme)
        #expect(Set(findings.map(\.place.table)).count == 8)
        for finding in findings {
            let column = try #require(finding.column)
            #expect(Profile.table(finding.place.table).columns.contains { $0.name == column })
        }
    }

    @Test("The same findings in the same order every time")
    func deterministic() throws {
        let programme = try SmallPackage.load(Broken.files).programme
        #expect(CrossCheck.findings(in: programme) == CrossCheck.findings(in: programme))
    }

    @Test("A programme of the size of the country: every unit of one level, and no depth to speak of")
    func large() throws {
        let units = 3_321
        let milestones = 10_000
        let old = (0..<units * 3).map { "o\($0),O,commune,,2025-07-01,1001,10.01\n" }
        let new = (0..<units).map { "n\($0),N,commune,2025-07-01,,\($0 % 100 == 0 ? 9001 : 3003),30.03\n" }
        let links = (0..<units * 3).map { "o\($0),n\($0 / 3),2025-07-01\n" }
        let chain = (0..<milestones).map { "m\($0),M,\($0 == 0 ? "" : "m\($0 - 1)")\n" }
        let reports = (0..<100_000).map { number in
            let day = Day(number: 20_000 + Int32(number / milestones))
            return
                "m\(number % milestones),\(day),in_progress,\(number % 100 + (number == 77_777 ? 100 : 0))\n"
        }
        let programme = try SmallPackage.load([
            "units.csv": "id,title,kind,founded,dissolved,population,area_km2\n" + (old + new).joined(),
            "successions.csv": "predecessor,successor,date\n" + links.joined(),
            "milestones.csv": "id,title,depends_on\n" + chain.joined(),
            "reports.csv": "milestone,reported,state,percent\n" + reports.joined(),
        ]).programme
        let findings = CrossCheck.findings(in: programme)
        #expect(findings.filter { $0.severity == .error }.map(\.place.line) == [77_779])
        let sums = findings.filter { $0.column == "population" && $0.severity == .warning }
        #expect(sums.count == 34)
    }
}

/// Files with something wrong in eight tables.
private enum Broken {
    static let files = [
        "documents.csv": "number,title,issued,effective\n1/NQ,A,2025-02-01,2025-01-01\n",
        "units.csv": "id,title,kind,founded,dissolved,population\na,A,ward,,2025-07-01,-1\n"
            + "b,B,ward,,2025-07-01,\nc,C,ward,2025-07-01,2025-07-01,\nd,D,ward,,,\ne,E,ward,2025-01-01,,\n",
        "successions.csv":
            "predecessor,successor,date,extent\na,c,2025-07-02,whole\na,d,2025-07-02,whole\nd,d,,whole\n"
            + "d,a,2025-07-01,part\nb,d,2025-07-01,part\n",
        "staffing.csv": "unit,date,quota,present\na,2025-08-01,5,6\n",
        "indicators.csv": "id,title,group,step,baseline,limit\ni,I,g,1,7,5\nj,J,g,1,,\n",
        "targets.csv": "indicator,due,decided,value\ni,2025-01-01,2025-02-01,4\n",
        "milestones.csv":
            "id,title,baseline_start,baseline_finish,weight,depends_on\nm,M,2025-02-01,2025-01-01,0,n\n"
            + "n,N,,2025-03-01,,m\n",
        "reports.csv":
            "milestone,reported,state,percent,forecast,finished\nm,2025-01-01,planned,100,2024-01-01,\n"
            + "n,2025-01-01,done,,,\n",
    ]
}
