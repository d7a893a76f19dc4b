import Foundation
import Testing

@testable import Notation

/// Held against the published data of Unicode, which stands compact in the folder `Unicode`.
@Suite("Widths and clusters against the published data")
struct UnicodeWidthTests {
    /// Scalars whose width is another than the published one on purpose, by reason. The data is of Unicode
    /// 15.0, the function of 17.0.
    private static let otherwise: [(reason: String, width: Int, scalars: String)] = [
        (
            "format characters that are seen, before the digits they belong to", 1,
            "600-605 6dd 70f 890-891 8e2 110bd 110cd"
        ),
        (
            "marks that came with Unicode 16 and 17", 0,
            "897 1acf-1add 1ae0-1aeb 10d69-10d6d 10efa-10efc 113bb-113c0 113ce 113d0 113d2 113e1-113e2 11b60 11b62-11b64 11b66 11f5a 1611e-16129 1612d-1612f 1e5ee-1e5ef 1e6e3 1e6e6 1e6ee-1e6ef 1e6f5"
        ),
        (
            "became wide, or came as wide, with Unicode 15.1 to 17", 2,
            "2630-2637 268a-268f 2ffc-2fff 31e4-31e5 31ef 4dc0-4dff 16ff2-16ff6 187f8-187ff 18cff 18d09-18d1e 18d80-18df2 1d300-1d356 1d360-1d376 1f6d8 1fa89-1fa8a 1fa8e-1fa8f 1fabe 1fac6 1fac8 1facd 1fadc 1fadf 1fae9-1faea 1faef"
        ),
        ("a mark that became a spacing one with Unicode 16", 1, "1171e"),
    ]

    @Test("Every scalar takes the columns that its width and category give, but for those listed")
    func widths() throws {
        var wanted = try Self.publishedWidths()
        for (reason, width, scalars) in Self.otherwise {
            for range in scalars.split(separator: " ") {
                let ends = range.split(separator: "-").compactMap { Int($0, radix: 16) }
                for value in ends[0]...ends[ends.count - 1] {
                    #expect(wanted[value] != width, "\(String(value, radix: 16)) is no difference: \(reason)")
                    wanted[value] = width
                }
            }
        }
        for value in UInt32(0)...0x10FFFF {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let columns = TextWidth.columns(of: Character(scalar))
            if columns != wanted[Int(value)] {
                Issue.record("\(String(value, radix: 16)): \(columns), published \(wanted[Int(value)])")
            }
        }
    }

    /// Lines of the published tests whose clusters are others here, with the reason.
    private static let otherClusters = [
        // U+2701 is no pictograph any more in later data.
        "÷ 2701 × 200D × 2701 ÷"
    ]

    @Test("Clusters end where the published tests say, but for those listed")
    func clusters() throws {
        let lines = try Self.lines("graphemes.txt")
        #expect(lines.count == 602)
        let others = lines.filter { line in
            let (text, ends) = Self.read(line)
            return Self.ends(of: Array(text)) != ends
        }
        #expect(others == Self.otherClusters)
    }

    @Test("Cells part clusters further, and only before what takes columns")
    func cells() throws {
        for line in try Self.lines("graphemes.txt") {
            let (text, _) = Self.read(line)
            let clusters = Self.ends(of: Array(text))
            let cells = text.flatMap(TerminalCells.cells)
            #expect(cells.flatMap(\.unicodeScalars).elementsEqual(text.unicodeScalars), "\(line)")
            let ends = Self.ends(of: cells)
            #expect(Set(ends).isSuperset(of: clusters), "\(line)")
            for end in Set(ends).subtracting(clusters) {
                let next = text.unicodeScalars[
                    text.unicodeScalars.index(text.unicodeScalars.startIndex, offsetBy: end)]
                #expect(TextWidth.columns(of: Character(next)) > 0, "\(line)")
            }
            #expect(
                TextWidth.columns(of: text)
                    == CleanText.glyphs(of: text).reduce(0) { $0 + TextWidth.columns(of: $1) })
        }
    }

    /// After how many scalars each of some clusters ends.
    private static func ends(of glyphs: [Character]) -> [Int] {
        var at = 0
        return glyphs.map { glyph in
            at += glyph.unicodeScalars.count
            return at
        }
    }

    private static func publishedWidths() throws -> [Int] {
        var widths = [Int](repeating: 1, count: 0x110000)
        for line in try lines("widths.txt") {
            let parts = line.split(separator: " ")
            guard parts.count == 3, let first = Int(parts[0], radix: 16), let last = Int(parts[1], radix: 16),
                let width = Int(parts[2])
            else { continue }
            for value in first...last { widths[value] = width }
        }
        return widths
    }

    /// A line `÷ 0020 × 0308 ÷` as its text and after how many scalars a cluster ends.
    private static func read(_ line: String) -> (text: String, ends: [Int]) {
        var scalars = String.UnicodeScalarView()
        var ends: [Int] = []
        for part in line.split(separator: " ") {
            if part == "÷" {
                if !scalars.isEmpty { ends.append(scalars.count) }
            } else if let value = UInt32(part, radix: 16), let scalar = Unicode.Scalar(value) {
                scalars.append(scalar)
            }
        }
        return (String(scalars), ends)
    }

    private static func lines(_ name: String) throws -> [String] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Unicode")
        let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
        return text.split(separator: "\n").map(String.init).filter { !$0.hasPrefix("#") }
    }
}
