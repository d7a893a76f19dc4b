import Notation
import Testing

@testable import ReformModel

@Suite("Successions by number")
struct SuccessionNetTests {
    private func unit(_ id: String, _ line: Int, founded: Day? = nil, dissolved: Day? = nil) -> Unit {
        Unit(
            id: id, title: LocalText(id), kind: "commune", bloc: nil, parent: "", founded: founded,
            dissolved: dissolved, population: nil, areaKm2: nil,
            place: RowPlace(table: .units, line: line))
    }

    private func row(_ from: String, _ to: String, _ line: Int, _ day: Day? = nil) -> Succession {
        Succession(
            predecessor: from, successor: to, day: day, extent: .whole, document: "", note: LocalText(""),
            place: RowPlace(table: .successions, line: line))
    }

    private func net(_ units: [Unit], _ rows: [Succession]) -> SuccessionNet {
        var programme = Programme(name: "p")
        programme.units = units
        programme.successions = rows
        return SuccessionNet(programme)
    }

    private let july = Day(number: 20_270)
    private let august = Day(number: 20_301)

    @Test("A number is the place of the first unit with the id; ids that no unit has come after all units")
    func numbers() {
        let net = net(
            [unit("a", 2), unit("b", 3), unit("a", 4)],
            [row("a", "b", 2), row("x", "b", 3), row("x", "y", 4), row("y", "x", 5)])
        #expect(net.links.map(\.predecessor) == [0, 3, 3, 4])
        #expect(net.links.map(\.successor) == [1, 1, 4, 3])
        #expect(net.idCount == 5)
        #expect(net.units.firstPlaces == [0, 1, 0])
        #expect(net.units.unit(3) == nil)
    }

    @Test("An id in combining characters is the id without them")
    func canonical() {
        let net = net([unit("th\u{F4}n", 2)], [row("tho\u{302}n", "th\u{F4}n", 2)])
        #expect(net.links.map(\.isLoop) == [true])
    }

    @Test("The day of a row is its own, else that on which the one ends, else that on which the other begins")
    func days() {
        let net = net(
            [unit("a", 2, dissolved: july), unit("b", 3, founded: august), unit("c", 4)],
            [row("a", "b", 2, august), row("a", "b", 3), row("c", "b", 4), row("c", "x", 5)])
        #expect(net.days == [august, july, august, nil])
    }

    @Test("Groups of one day know nothing of another, though the ids are the same")
    func groups() {
        let rows = [row("a", "b", 2, july), row("b", "a", 3, august), row("c", "a", 4, august)]
        let groups = SuccessionGroup.byDay(of: net([unit("a", 2), unit("b", 3), unit("c", 4)], rows))
        #expect(groups.map(\.day) == [july, august])
        #expect(groups[0].groups == [SuccessionGroup(predecessors: [0], successors: [1])])
        #expect(groups[1].groups == [SuccessionGroup(predecessors: [1, 2], successors: [0])])
    }

    @Test("The sides of a day are the units that its rows name, and count the ids that no unit has")
    func sides() {
        let rows = [
            row("a", "c", 2, july), row("b", "c", 3, july), row("x", "c", 4, july), row("a", "b", 5, august),
        ]
        let net = net([unit("a", 2), unit("b", 3), unit("c", 4), unit("a", 5)], rows)
        let (before, after) = net.sides(on: july)
        // Whoever has the id of one that is named stands there too.
        #expect(before.units.map(\.place.line) == [2, 3, 5])
        #expect(before.idCount == 3)
        #expect(after.units.map(\.id) == ["c"])
        #expect(after.idCount == 1)
        #expect(net.sides(on: july) { $0.predecessor == "b" }.before.units.map(\.id) == ["b"])
        #expect(net.sides(on: Day(number: 1)).before.units.isEmpty)
    }

    @Test("A unit is split from the day on which it goes over into a second one")
    func split() {
        let rows = [row("a", "b", 2, july), row("a", "c", 3, august), row("b", "c", 4)]
        let net = net([unit("a", 2), unit("b", 3), unit("c", 4), unit("a", 5)], rows)
        #expect(net.isSplit(by: july) == [false, false, false, false])
        #expect(net.isSplit(by: august) == [true, false, false, true])
    }

    @Test("The rows of an id are those that lead from it and to it, also of one that no unit has")
    func rowsOfIDs() {
        let net = net([unit("a", 2), unit("b", 3)], [row("x", "b", 2), row("a", "b", 3), row("x", "y", 4)])
        #expect(net.rows(from: "x").map(\.place.line) == [2, 4])
        #expect(net.rows(to: "b").map(\.place.line) == [2, 3])
        #expect(net.rows(to: "y").map(\.place.line) == [4])
        #expect(net.rows(from: "b").isEmpty)
        #expect(net.rows(from: "z").isEmpty)
    }

    @Test("A programme whose units or successions change has another one")
    func changed() {
        var programme = Programme(name: "p")
        programme.units = [unit("a", 2)]
        #expect(programme.successionNet.units["b"] == nil)
        let before = programme
        programme.units.append(unit("b", 3))
        #expect(programme.successionNet.units["b"]?.id == "b")
        #expect(before.successionNet.units["b"] == nil)
        #expect(programme.successionNet.links.isEmpty)
        programme.successions = [row("a", "b", 2)]
        #expect(programme.successionNet.links.count == 1)
    }

    @Test("Rows are grouped by number, in their order, without those that have none")
    func grouped() {
        let grouped = GroupedRows(count: 3, numbers: [2, nil, 0, 2])
        #expect(Array(grouped[0]) == [2])
        #expect(Array(grouped[1]) == [])
        #expect(Array(grouped[2]) == [0, 3])
    }
}
