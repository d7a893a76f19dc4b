import Canvas
import Testing

@Suite("Schemes of strong contrast")
struct StrongContrastTests {
    private static let inks = [
        RGB(255, 150, 150), RGB(140, 230, 140), RGB(255, 225, 90), RGB(150, 190, 255), RGB(110, 220, 230),
    ]

    /// The inks above on black, with a ground for the selection.
    private func scheme(selection: RGB) -> ColourScheme {
        .of(RGB(255, 255, 255), on: RGB(0, 0, 0), selection: selection, inks: Self.inks)
    }

    /// The contrast of the weakest text on any ground: as the theme has it, and in 256 colours.
    private func weakest(_ theme: Theme) throws -> (direct: Double, indexed: Double) {
        let palette = theme.palette(depth: .twoHundredFiftySix)
        var (direct, indexed) = (21.0, 21.0)
        for ground in Ground.allCases {
            for role in Role.allCases where role != .border {
                let ink = theme.colour(of: role, on: ground)
                direct = min(direct, ink.contrast(with: theme.colour(of: ground)))
                let style = Style(role, on: ground)
                let drawn = IndexedColours.colour(try #require(palette.foreground(of: style)))
                let paper = IndexedColours.colour(try #require(palette.background(of: style)))
                indexed = min(indexed, drawn.contrast(with: paper))
            }
        }
        return (direct, indexed)
    }

    @Test("Where the inks stand at 7:1 on both grounds, dim text does too, and so it does in 256 colours")
    func strong() throws {
        let weakest = try weakest(Theme(scheme(selection: RGB(36, 36, 36))))
        #expect(weakest.direct >= 7 && weakest.indexed >= 7, "\(weakest)")
    }

    @Test("Dim text is still dimmer than text, and a line than dim text")
    func steps() {
        let theme = Theme(scheme(selection: RGB(36, 36, 36)))
        for ground in Ground.allCases {
            let steps = [Role.text, .dim, .border].map {
                theme.colour(of: $0, on: ground).contrast(with: theme.colour(of: ground))
            }
            #expect(steps[0] > steps[1] + 2 && steps[1] > steps[2] + 2, "\(ground): \(steps)")
        }
    }

    @Test("One ink short of it on one ground, and the scheme is like any other")
    func notStrong() throws {
        let weakest = try weakest(Theme(scheme(selection: RGB(45, 45, 45))))
        #expect(weakest.direct >= 4.5 && weakest.direct < 7, "\(weakest)")
    }

    @Test("The lighthouse is one of them, the others are not")
    func ownSchemes() throws {
        for scheme in try BuiltInSchemes.all() {
            let weakest = try weakest(Theme(scheme))
            #expect(
                (min(weakest.direct, weakest.indexed) >= 7) == (scheme.name == "Lighthouse"), "\(scheme.name)"
            )
        }
    }
}
