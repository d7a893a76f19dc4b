import TerminalSupport
import TestSupport
import Testing

@Suite("The list of themes")
struct ThemesTests {
    @Test("In a pipe: names and grounds, and no colours", arguments: ["en", "vi"])
    func plain(language: String) throws {
        let run = try ProgramRun(
            ["themes", "--lang", language], environment: ["TERM": "xterm-256color"])
        #expect(run.code == 0 && run.words.isEmpty)
        let rows = run.text.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
        #expect(rows.count == 8)
        #expect(rows.first == ["ha-long-night", language == "en" ? "dark" : "tối"])
        #expect(rows.contains(["ha-long-day", language == "en" ? "light" : "sáng"]))
    }

    @Test("Each name is one that --theme takes")
    func names() throws {
        let listed = try ProgramRun(["themes"]).text.split(separator: "\n").map {
            $0.split(separator: " ")[0]
        }
        for name in listed {
            #expect(try ProgramRun(["snapshot", "--format", "ansi", "--theme", String(name)]).code == 0)
        }
    }

    @Test("With colours: no line leaves anything to the next, and every theme looks otherwise")
    func coloured() throws {
        for colours in ["direct", "256"] {
            let lines = try ProgramRun(["themes", "--colours", colours, "--lang", "en"]).text
                .split(separator: "\n")
            #expect(lines.allSatisfy { $0.hasSuffix("\u{1B}[0m") })
            #expect(Set(lines.map { $0.drop { $0 != "\u{1B}" } }).count == 8)
        }
    }

    @Test("A scheme of one's own, alone; one that is not there, and a file that is none")
    func own() throws {
        let folder = try ScratchFolder([
            "mine.json": try Checkout.text(of: "Themes/lotus.json"), "no.json": "[]",
        ])
        let one = try ProgramRun(["themes", "mine.json", "--lang", "en"], in: folder.url)
        #expect(one.text == "mine.json  light\n")
        #expect(try ProgramRun(["themes", "coal", "--lang", "en"]).text == "coal  dark\n")
        for name in ["no.json", "nowhere"] {
            let run = try ProgramRun(["themes", name, "--lang", "en"], in: folder.url)
            #expect(run.code == 66 && run.lines.count == 1 && run.bytes.isEmpty)
        }
    }

    @Test("On a terminal of 256 colours they are shown, but for whoever wants none")
    func terminal() throws {
        for (setting, isShown) in [("", true), ("NO_COLOR=1", false), ("TERM=dumb", false)] {
            let folder = try ScratchFolder()
            let run = try ShellRun(
                """
                cd "$1" && export TERM=xterm-256color LC_ALL=C.UTF-8 PROGRAM="$0" &&
                script -qec "env \(setting) $PROGRAM themes --lang en" screen > /dev/null
                """, [folder.path])
            #expect(run.code == 0, "\(run.words)")
            let text = try #require(folder.text(of: "screen"))
            #expect(text.contains("\u{1B}[0;38;5;") == isShown, "\(setting)")
            #expect(text.contains("lighthouse  "))
        }
    }
}
