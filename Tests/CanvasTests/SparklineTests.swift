import Canvas
import Notation
import Testing

@Suite("Sparklines")
struct SparklineTests {
    private func line(_ values: [(Double, Double)]) -> Sparkline {
        Sparkline(points: values.map { Sparkline.Point(position: $0.0, value: $0.1) })
    }

    @Test("A rise and a fall, two points a column")
    func braille() {
        #expect(line([(0, 0), (1, 3)]).text(width: 8, in: .unicode) == "⣀⡠⠤⠤⠒⠒⠊⠉")
        #expect(line([(0, 3), (1, 0)]).text(width: 8, in: .unicode) == "⠉⠑⠒⠒⠤⠤⢄⣀")
        #expect(line([(0, 5), (1, 5)]).text(width: 8, in: .unicode) == "⠒⠒⠒⠒⠒⠒⠒⠒")
    }

    @Test("Where a line of braille has no room, blocks of eight heights")
    func blocks() {
        #expect(line([(0, 0), (1, 7)]).text(width: 3, in: .unicode) == "▁▅█")
        #expect(line([(0, 7), (1, 0)]).text(width: 2, in: .unicode) == "█▁")
        #expect(line([(0, 5), (1, 5)]).text(width: 2, in: .unicode) == "▅▅")
    }

    @Test("In ASCII a point a column")
    func ascii() {
        #expect(line([(0, 0), (1, 3)]).text(width: 4, in: .ascii) == "_.-'")
        #expect(line([(0, 2), (0.5, 0), (1, 2)]).text(width: 5, in: .ascii) == "'-_-'")
    }

    @Test("Blank before the first point and after the last")
    func ends() {
        #expect(line([(0.5, 0), (1, 3)]).text(width: 7, in: .ascii) == "   _.-'")
        #expect(line([(0, 0), (0.5, 3)]).text(width: 7, in: .ascii) == "_.-'   ")
    }

    @Test("A course shorter than a column shows in the nearest")
    func short() {
        #expect(line([(0.49, 0), (0.51, 3)]).text(width: 4, in: .ascii).filter { $0 != " " }.count >= 1)
        #expect(line([(0.501, 0), (0.502, 3)]).text(width: 5, in: .ascii) == "  _  ")
    }

    @Test("Fewer than two points make no line, and it is as wide as asked", arguments: GlyphSet.Name.allCases)
    func few(name: GlyphSet.Name) {
        let set = GlyphSet.named(name)
        #expect(line([]).text(width: 3, in: set) == "   ")
        #expect(line([(0.5, 1)]).text(width: 3, in: set) == "   ")
        #expect(line([(0, .nan), (1, 2)]).text(width: 3, in: set) == "   ")
        #expect(line([(.nan, 1), (1, 2)]).text(width: 3, in: set) == "   ")
        #expect(line([(0, 1), (1, 2)]).text(width: 0, in: set) == "")
        for width in 1...9 {
            #expect(TextWidth.columns(of: line([(0, 1), (1, 2)]).text(width: width, in: set)) == width)
        }
    }

    @Test("What stands between two columns is not gone by: the line has all of the height")
    func passed() {
        let course = (0...1000).map { (Double($0) / 1000, $0 == 130 ? 100.0 : Double($0) / 1000) }
        #expect(line(course).text(width: 4, in: .ascii) == "_.-'")
        #expect(line([(0, 0), (0.13, 100), (1, 1)]).text(width: 4, in: .ascii) == "_-._")
    }

    @Test("The largest range of values, and two points at one place, are drawn")
    func extremes() {
        let largest = Double.greatestFiniteMagnitude
        #expect(line([(0, -largest), (1, largest)]).text(width: 4, in: .ascii) == "_.-'")
        #expect(line([(0, 0), (0.5, 0), (0.5, 1), (1, 1)]).text(width: 5, in: .ascii) == "___''")
        #expect(line([(-1, 0), (2, 3)]).text(width: 4, in: .ascii) == ".." + "--")
    }
}
