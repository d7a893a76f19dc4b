import Diagnostics
import Notation
import Testing

@testable import ReformModel

@Suite("The built-in programme, checked across its tables")
struct SampleChecksTests {
    @Test("Nothing is wrong; what is odd in its sources is noted")
    func notes() throws {
        let findings = CrossCheck.findings(in: try CheckedPackage.sample())
        #expect(
            findings.map { CheckedPackage.line($0, in: .english) } == [
                "units:3:dissolved: note: units without a successor: 13 (city, district, town); none of their"
                    + " level remains from 2025-07-01 on, so the level is taken to have ended",
                "units:228:population: note: population and area are the same as those of unit"
                    + " \"07030-2025\" on line 226",
            ])
        #expect(
            findings.map { CheckedPackage.line($0, in: .vietnamese) } == [
                "units:3:dissolved: note: 13 đơn vị (city, district, town) không có đơn vị kế thừa; từ"
                    + " 01/07/2025 cấp này không còn đơn vị nào, nên coi như cả cấp đã kết thúc",
                "units:228:population: note: dân số và diện tích giống hệt đơn vị \"07030-2025\" ở dòng 226",
            ])
    }

    @Test("171 units become 54 in groups that lose none and share none")
    func groups() throws {
        let programme = try CheckedPackage.sample()
        let net = SuccessionNet(programme)
        let groups = SuccessionGroup.byDay(of: net).flatMap(\.groups)
        func id(_ number: Int) -> String? { net.units.unit(number)?.id }
        #expect(programme.successions.count == 184)
        #expect(groups.reduce(0) { $0 + $1.predecessors.count } == 171)
        #expect(groups.reduce(0) { $0 + $1.successors.count } == 54)
        #expect(Set(groups.flatMap(\.predecessors).map(id)).count == 171)
        #expect(Set(groups.flatMap(\.successors).map(id)).count == 54)
        #expect(
            groups.contains {
                $0.successors.map(id) == ["06967-2025"] && $0.predecessors.map(id) == ["06967-2024"]
            })
    }

    @Test("One row of its successions taken away, or turned, is found")
    func broken() throws {
        var programme = try CheckedPackage.sample()
        let clean = CrossCheck.findings(in: programme).count
        let last = programme.successions.removeLast()
        #expect(CrossCheck.findings(in: programme).count == clean + 1)
        programme.successions.append(
            Succession(
                predecessor: last.successor, successor: last.predecessor, day: last.day, extent: last.extent,
                document: last.document, note: last.note, place: last.place))
        #expect(CrossCheck.findings(in: programme).count > clean + 1)
    }
}
