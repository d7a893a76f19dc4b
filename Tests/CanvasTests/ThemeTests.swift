import Canvas
import TestSupport
import Testing
import Themes

@Suite("Themes")
struct ThemeTests {
    @Test("The schemes of the program are read, each under its name, with a dark and a light one")
    func builtIn() throws {
        let schemes = try BuiltInSchemes.all()
        #expect(schemes.count >= 2)
        #expect(Set(BuiltInThemes.all.map(\.name)).count == schemes.count)
        #expect(schemes.contains(where: \.isDark) && schemes.contains { !$0.isDark })
        #expect(schemes.first?.isDark == true)
        for scheme in schemes { #expect(Theme(scheme).name == scheme.name && !scheme.name.isEmpty) }
    }

    @Test("Text of every role can be read on every ground: 4.5:1, lines 3:1, in the schemes of the program")
    func builtInContrast() throws {
        for scheme in try BuiltInSchemes.all() { expectLegible(Theme(scheme)) }
    }

    @Test("So it can in any scheme, whatever its colours are")
    func anyContrast() {
        var numbers = SeededNumbers(seed: 2025)
        for _ in 0..<2000 { expectLegible(Theme(.random(&numbers))) }
    }

    @Test("What already stands out is taken as the scheme has it")
    func kept() throws {
        let scheme = try #require(try BuiltInSchemes.all().first)
        let theme = Theme(scheme)
        #expect(theme.colour(of: .text, on: .surface) == scheme.foreground)
        #expect(theme.colour(of: .good, on: .surface) == scheme.green)
        #expect(theme.colour(of: .bad, on: .surface) == scheme.red)
        #expect(theme.colour(of: .surface) == scheme.background)
        #expect(theme.colour(of: .selection) == scheme.selectionBackground)
    }

    @Test("A selection that could not be told from the surface is moved away from it")
    func selection() {
        let grey = RGB(80, 80, 80)
        let dull = ColourScheme.of(grey, on: grey, selection: grey)
        let theme = Theme(dull)
        #expect(theme.colour(of: .selection).contrast(with: grey) > 1.15)
        expectLegible(theme)
    }

    @Test("In eight and sixteen colours the user's own ground stays and the selection is in reverse")
    func named() throws {
        let night = try Theme(#require(try BuiltInSchemes.all().first { $0.isDark }))
        let day = try Theme(#require(try BuiltInSchemes.all().first { !$0.isDark }))
        let eight = night.palette(depth: .eight)
        let foregrounds = Role.allCases.map { eight.foreground(of: Style($0)) }
        #expect(foregrounds == [nil, nil, 6, 2, 3, 1, nil])
        #expect(day.palette(depth: .eight).foreground(of: .accent) == 4)
        #expect(eight.background(of: .text) == nil)
        #expect(eight.isReversed(Style(.bad, on: .selection)) && !eight.isReversed(Style(.bad)))
        #expect(eight.foreground(of: Style(.bad, on: .selection)) == nil)
        let sixteen = night.palette(depth: .sixteen)
        #expect(sixteen.foreground(of: .dim) == 8 && sixteen.foreground(of: Style(.border)) == 8)
        #expect(sixteen.foreground(of: Style(.warn)) == 3)
        #expect(eight.depth == .eight && sixteen.depth == .sixteen)
    }

    @Test("Without colours everything has the terminal's own, and the selection is in reverse")
    func none() throws {
        let palette = try Theme(#require(try BuiltInSchemes.all().first)).palette(depth: .none)
        #expect(palette == .none)
        for role in Role.allCases {
            for ground in Ground.allCases {
                let style = Style(role, on: ground)
                #expect(palette.foreground(of: style) == nil && palette.background(of: style) == nil)
                #expect(palette.isReversed(style) == (ground == .selection))
            }
        }
    }

    @Test("The program's own schemes can be read as they are, and the strong one at 7:1")
    func own() throws {
        for scheme in try BuiltInSchemes.all() {
            let needed = scheme.name == "Lighthouse" ? 7 : Theme.textContrast
            let accent = scheme.isDark ? scheme.cyan : scheme.blue
            let selection = try #require(scheme.selectionBackground)
            for ink in [scheme.foreground, accent, scheme.green, scheme.yellow, scheme.red] {
                for ground in [scheme.background, selection] {
                    #expect(ink.contrast(with: ground) >= needed, "\(scheme.name): \(ink) on \(ground)")
                }
            }
        }
    }

    @Test("Good, watched, bad and what leads the eye are told apart, in 256 colours as well")
    func apart() throws {
        let roles: [Role] = [.text, .accent, .good, .warn, .bad]
        for scheme in try BuiltInSchemes.all() {
            let theme = Theme(scheme)
            let palette = theme.palette(depth: .twoHundredFiftySix)
            for (index, role) in roles.enumerated() {
                for other in roles.dropFirst(index + 1) {
                    let true24 = distance(
                        theme.colour(of: role, on: .surface), theme.colour(of: other, on: .surface))
                    #expect(true24 >= 0.1, "\(scheme.name): \(role) and \(other): \(true24)")
                    let pair = [role, other].compactMap { palette.foreground(of: Style($0)) }
                    let indexed = distance(IndexedColours.colour(pair[0]), IndexedColours.colour(pair[1]))
                    #expect(indexed >= 0.08, "\(scheme.name) in 256: \(role) and \(other): \(indexed)")
                }
            }
        }
    }

    @Test("Eight of them, no two alike")
    func eight() throws {
        let schemes = try BuiltInSchemes.all()
        #expect(schemes.count == 8)
        #expect(schemes.count(where: \.isDark) == 5)
        for (index, scheme) in schemes.enumerated() {
            for other in schemes.dropFirst(index + 1) {
                #expect(scheme.background != other.background && scheme.name != other.name)
            }
        }
    }

    private func distance(_ a: RGB, _ b: RGB) -> Double {
        OKLab(a).squaredDistance(to: OKLab(b)).squareRoot()
    }

    private func expectLegible(_ theme: Theme, location: SourceLocation = #_sourceLocation) {
        let palette = theme.palette(depth: .twoHundredFiftySix)
        #expect(
            OKLab(theme.colour(of: .selection)).squaredDistance(to: OKLab(theme.colour(of: .surface)))
                > 0.002,
            "\(theme)", sourceLocation: location)
        for ground in Ground.allCases {
            for role in Role.allCases {
                let needed = role == .border ? 3 : 4.5
                let direct = theme.colour(of: role, on: ground).contrast(with: theme.colour(of: ground))
                #expect(direct >= needed, "\(role) on \(ground): \(theme)", sourceLocation: location)
                let style = Style(role, on: ground)
                guard let ink = palette.foreground(of: style), let paper = palette.background(of: style)
                else {
                    Issue.record("no colour for \(role) on \(ground)", sourceLocation: location)
                    continue
                }
                #expect(ink >= 16 && paper >= 16, "the user's own colours are left alone")
                let indexed = IndexedColours.colour(ink).contrast(with: IndexedColours.colour(paper))
                #expect(indexed >= needed, "\(role) on \(ground): \(theme)", sourceLocation: location)
            }
        }
        let selected = Style(.text, on: .selection)
        #expect(
            palette.background(of: selected) != palette.background(of: .text) || palette.isReversed(selected),
            "\(theme)", sourceLocation: location)
    }
}
