import Dashboard
import Notation
import Testing

@Suite("Changing the language")
struct LanguageTests {
    static let places: [Script] = [
        "", "1 Enter", "1 Enter g Enter", "2 Enter", "2 Enter G Enter", "3 Enter", "3 Enter g Enter",
        "4 Enter", "4 Enter g Enter", "?", "[", "{ { { {",
    ]

    @Test("Every word changes: the screen is the one that opening in that language gives", arguments: places)
    func everyWord(keys: Script) {
        for language in Language.allCases {
            let there = BoardAtHand(language).after(keys)
            let changed = BoardAtHand(language.next).after(keys).after("L")
            #expect(changed.screen == there.screen)
            #expect(changed.after("L L").screen == there.screen)
            #expect(BoardAtHand(language.next).after(keys).screen != there.screen)
        }
    }

    @Test("On the English board nothing Vietnamese is left but names")
    func noRemainder() {
        for keys in ["", "?"] as [Script] {
            var screen = BoardAtHand(.english).after(keys).screen
            for name in ["Quảng Ninh", "Tiếng Việt"] {
                screen = screen.replacing(name, with: "")
            }
            let left = screen.unicodeScalars.filter { $0.properties.isAlphabetic && !$0.isASCII }
            #expect(left.isEmpty, "\(String(String.UnicodeScalarView(left)))")
        }
    }

    @Test("On the Vietnamese board no English word of the board is left")
    func noEnglish() {
        let screen = BoardAtHand(.vietnamese).screen
        for word in ["track", "risk", "behind", "done", "days", "units", "snapshot", "help", "Needs", "held"]
        {
            #expect(!screen.contains(word), "\(word)")
        }
    }
}
