import Canvas
import FoundationEssentials
import Testing
import Themes

@testable import GrowthPicture

@Suite("The picture of growth")
struct GrowthPictureTests {
    private static let top = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4)
        .joined(separator: "/")

    @Test("Is in the documents as the kept table draws it")
    func kept() throws {
        let table = try GrowthTable(file: GrowthPictureTests.top + "/Benchmarks/growth.json")
        let theme = Theme(try ColourScheme(json: BuiltInThemes.all[0].json))
        let kept = try Data(
            contentsOf: URL(filePath: GrowthPictureTests.top + "/docs/pictures/growth.svg"))
        #expect(GrowthPicture(table).svg(theme: theme) == String(decoding: kept, as: UTF8.self))
    }

    @Test("Writes powers of ten in the unit that suits them")
    func labels() {
        let times = (-6...1).map { GrowthQuantity.time.label(power: $0) }
        #expect(times == ["1 µs", "10 µs", "100 µs", "1 ms", "10 ms", "100 ms", "1 s", "10 s"])
        let sizes = [2, 3, 8, 9].map { GrowthQuantity.memory.label(power: $0) }
        #expect(sizes == ["100 B", "1 kB", "100 MB", "1 GB"])
    }

    @Test("Sets each mark beside its cost and above its size")
    func marks() throws {
        let points = [(10.0, 0.001), (100, 0.01), (1000, 0.1)].map { size, cost in
            GrowthTable.Point(size: size, cpu: cost, memory: nil)
        }
        let table = GrowthTable(
            date: "", machine: "", curves: [.init(of: "rows", program: "check", points: points)])
        #expect(GrowthChart(.memory, of: "rows", in: table) == nil)
        let chart = try #require(GrowthChart(.time, of: "rows", in: table))
        var grid = Grid(Size(width: 60, height: 20))
        chart.draw(in: grid.bounds, on: &grid, glyphs: .unicode)
        let lines = (0..<20).map(grid.line)
        for label in [" 1 ms", " 10 ms", "100 ms"] {
            #expect(lines.first { $0.contains(label) }?.contains("●") == true, "\(label)")
        }
        let columns = (0..<60).filter { x in (0..<20).contains { grid[x, $0].glyph == "●" } }
        #expect(columns == (0..<60).filter { grid[$0, 18].glyph == "┬" })
    }
}
