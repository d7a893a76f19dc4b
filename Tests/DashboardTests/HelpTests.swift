import Canvas
import Notation
import Panels
import Testing

@testable import Dashboard

@Suite("Help")
struct HelpTests {
    @Test(
        "It lists every row of the key table, by all its keys", arguments: Language.allCases,
        [GlyphSet.unicode, .ascii])
    func complete(language: Language, glyphs: GlyphSet) {
        let help = BoardAtHand(language, width: 100, height: 60, glyphs: glyphs).after("?")
        for binding in KeyTable.all {
            let row = help.rows.first { row in
                row.contains(binding.words[language])
                    && binding.keys.allSatisfy { row.contains(KeyName.text($0, glyphs: glyphs)) }
            }
            #expect(row != nil, "\(binding.words[language])")
        }
    }

    @Test("All of it can be reached on a small terminal")
    func scrolled() {
        var help = BoardAtHand(width: 70, height: 10).after("?")
        var seen = ""
        for _ in 0..<60 {
            seen += help.screen
            help.press("Down")
        }
        for binding in KeyTable.all {
            let isSeen = seen.contains(binding.words[.english])
            #expect(isSeen, "\(binding.words)")
        }
        #expect(help.after("g").screen == BoardAtHand(width: 70, height: 10).after("?").screen)
    }

    @Test("While it hides what lies below, keys do nothing to that", arguments: ["", "2 Down Enter"])
    func nothingHidden(place: Script) {
        let board = BoardAtHand(height: 12).after(place)
        for keys in ["Enter", "Tab", "S-Tab", "Right", "h", "Down", "PgDn", "G", "?", "F1"] as [Script] {
            let after = board.after("?").after(keys)
            #expect(after.state.screens.last?.content == .help, "\(keys)")
            #expect(after.after("Esc").screen == board.screen, "\(keys)")
        }
    }

    @Test("A digit read in the help does what it does where one was")
    func digit() {
        #expect(BoardAtHand().after("? 3").screen == BoardAtHand().after("3").screen)
        #expect(BoardAtHand().after("1 Enter ? 3").screen == BoardAtHand().after("1 Enter 3").screen)
    }

    @Test("What concerns the whole screen works in the help too")
    func wholeScreen() {
        #expect(BoardAtHand().after("? L").screen == BoardAtHand(.vietnamese).after("?").screen)
        #expect(BoardAtHand().after("? T s q").effects == [.useTheme("day"), .saveSnapshot, .quit])
    }
}
