import Canvas
import FoundationEssentials
import TestSupport
import Themes

/// The schemes that the program carries with it, decoded.
enum BuiltInSchemes {
    static func all() throws -> [ColourScheme] {
        try BuiltInThemes.all.map { try ColourScheme(json: $0.json) }
    }
}

extension ColourScheme {
    /// A scheme of one ink on one ground, made as a file would make it.
    static func of(_ ink: RGB, on ground: RGB, selection: RGB?, inks: [RGB] = []) -> ColourScheme {
        func text(_ colour: RGB) -> String {
            "#"
                + [colour.red, colour.green, colour.blue].map {
                    let digits = String($0, radix: 16)
                    return digits.count == 1 ? "0" + digits : digits
                }.joined()
        }
        var colours = ["name": "Made up", "background": text(ground), "foreground": text(ink)]
        colours["selectionBackground"] = selection.map(text)
        for (index, name) in ["red", "green", "yellow", "blue", "cyan"].enumerated() {
            colours[name] = text(index < inks.count ? inks[index] : ink)
        }
        do {
            return try ColourScheme(json: Array(JSONEncoder().encode(colours)))
        } catch {
            preconditionFailure("A scheme of colours is a scheme: \(error)")
        }
    }

    /// A scheme of colours drawn at random; every third has no ground for the selection.
    static func random(_ numbers: inout SeededNumbers) -> ColourScheme {
        func colour() -> RGB {
            let bits = numbers.next()
            return RGB(
                UInt8(truncatingIfNeeded: bits), UInt8(truncatingIfNeeded: bits >> 8),
                UInt8(truncatingIfNeeded: bits >> 16))
        }
        let (ink, ground, selection) = (colour(), colour(), colour())
        let inks = (0..<5).map { _ in colour() }
        return of(ink, on: ground, selection: numbers.next() % 3 == 0 ? nil : selection, inks: inks)
    }
}
