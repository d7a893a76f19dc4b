import CommandGrammar
import Notation
import Testing

/// What a script of a shell is told when it asks: what the shell adds by itself, then the offers.
@Suite("What can be typed next")
struct OfferTests {
    /// The words up to the one that is begun, which may be empty, and what is offered.
    static let cases: [(words: [String], beside: String, offers: [String])] = [
        ([""], "folders", ["show", "keep", "help"]),
        (["k"], "folders", ["keep"]),
        (["--l"], "words", ["--lang", "--loud"]),
        (["--loud", "--l"], "words", ["--lang"]),
        (["--"], "words", ["--lang", "--loud", "--day", "--format", "--width", "--version", "--help"]),
        (["--lang", ""], "words", ["vi", "en"]),
        (["--lang", "v"], "words", ["vi"]),
        (["--lang=v"], "words", ["--lang=vi"]),
        (["--lang=vi", ""], "folders", []),
        (["--day", "2"], "words", []),
        (["here", ""], "words", []),
        (["show", ""], "folders", []),
        (["keep", "a"], "words", ["apple", "apricot", "a!"]),
        (["keep", "--loud", "b"], "words", ["b1", "b!"]),
        (["keep", "a", ""], "folders", []),
        (["keep", "a", "b", ""], "folders", []),
        (["keep", "a", "b", "c", ""], "words", []),
        (["keep", "--output", "n"], "files", []),
        (["keep", "-o", "n"], "files", []),
        (["keep", "--se"], "words", []),
        (["keep", "--", "--l"], "words", ["--l!"]),
        (["keep", "--zzz", "ap"], "words", ["apple", "apricot", "ap!"]),
        (["help", "s"], "words", ["show"]),
        (["help", "keep", ""], "words", []),
    ]

    @Test("Commands, options, values, and what the shell knows itself", arguments: cases)
    func offers(words: [String], beside: String, offers: [String]) throws {
        guard case .tell(let text, _) = try SmallProgram.read(["---complete"] + words) else {
            Issue.record("nothing is told")
            return
        }
        let lines = text.split(separator: "\n")
        #expect(lines.first.map(String.init) == beside)
        #expect(lines.dropFirst().map { String($0.prefix { $0 != "\t" }) } == offers)
    }

    @Test("What they are for stands beside, in the reader's language; help is not given while it is typed")
    func words() throws {
        #expect(
            try SmallProgram.told("---complete k", language: .vietnamese) == "folders\nkeep\tGiữ lại.\n")
        #expect(try SmallProgram.told("---complete --help --lo") == "words\n--loud\tLoud.\n")
    }

    @Test("What acts on a terminal is no offer")
    func hostile() throws {
        guard case .tell(let text, _) = try SmallProgram.read(["---complete", "keep", "x\u{1B}[2J"]) else {
            Issue.record("nothing is told")
            return
        }
        #expect(text == "words\n")
    }
}
