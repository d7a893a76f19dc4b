import Canvas
import Dashboard
import Notation
import TestSupport
import Testing
import Themes

@Suite("Screens with their styles, in as many colours as a terminal has")
struct StyledScreenTests {
    @Test(
        "The board, an item with its chart and what was changed",
        arguments: [
            ("", "board", "ha-long-night", ColourDepth.twoHundredFiftySix),
            ("", "board", "ha-long-day", .twoHundredFiftySix),
            ("", "board", "lighthouse", .twoHundredFiftySix), ("", "board", "ha-long-night", .sixteen),
            ("", "board", "ha-long-night", .eight), ("", "board", "ha-long-day", .eight),
            ("", "board", "ha-long-night", .none),
            ("4 Enter Down Enter", "indicator", "ha-long-night", .twoHundredFiftySix),
            ("4 Enter Down Enter", "indicator", "ha-long-night", .none),
            ("3 Enter", "congress", "tra-co", .twoHundredFiftySix),
            ("6", "changes", "ha-long-night", .eight),
        ] as [(Script, String, String, ColourDepth)])
    func screens(keys: Script, name: String, theme: String, depth: ColourDepth) throws {
        let grid = BoardAtHand(.vietnamese, width: 80, height: 24).after(keys).state.draw()
        let palette = try Self.theme(theme).palette(depth: depth)
        GoldenText.expect(
            StyledScreen(grid, palette).text, named: "styled-\(name)-\(theme)-\(Self.word(for: depth))")
    }

    @Test("No screen uses a colour that the terminal does not have", arguments: BuiltInThemes.all.map(\.name))
    func depths(theme: String) throws {
        let theme = try Self.theme(theme)
        for (depth, most) in [(ColourDepth.eight, 7), (.sixteen, 15), (.twoHundredFiftySix, 255)] {
            let palette = theme.palette(depth: depth)
            for style in Self.styles {
                for index in [palette.foreground(of: style), palette.background(of: style)].compactMap({ $0 })
                {
                    #expect(index <= most)
                    // The first sixteen are the user's own where there are others to choose from.
                    if depth == .twoHundredFiftySix { #expect(index >= 16) }
                }
            }
        }
    }

    @Test("The selection is seen in every depth", arguments: BuiltInThemes.all.map(\.name))
    func selection(theme: String) throws {
        let theme = try Self.theme(theme)
        for depth in [ColourDepth.none, .eight, .sixteen, .twoHundredFiftySix] {
            let palette = theme.palette(depth: depth)
            let selected = Style(.text, on: .selection)
            #expect(
                palette.isReversed(selected)
                    || palette.background(of: selected) != palette.background(of: Style(.text)))
        }
    }

    private static let styles = Role.allCases.flatMap { role in
        Ground.allCases.map { Style(role, on: $0) }
    }

    private static func theme(_ name: String) throws -> Theme {
        let bytes = try #require(BuiltInThemes.all.first { $0.name == name }).json
        return Theme(try ColourScheme(json: bytes))
    }

    private static func word(for depth: ColourDepth) -> String {
        switch depth {
        case .none: "none"
        case .eight: "8"
        case .sixteen: "16"
        case .twoHundredFiftySix: "256"
        }
    }
}
