import CommandGrammar
import Notation
import Testing

@Suite("What is given on a command line")
struct ReadingTests {
    @Test("The usual command is meant where none is named, and a command is named by the first word alone")
    func commands() throws {
        func name(_ line: String) throws -> String? {
            guard case .run(let command) = try SmallProgram.read(line) else { return nil }
            return type(of: command).name
        }
        #expect(try name("") == "show")
        #expect(try name("show") == "show")
        #expect(try name("here --loud") == "show")
        #expect(try name("--loud keep") == "show")
        #expect(try name("-- keep") == "show")
        #expect(try name("keep x") == "keep")
        #expect(try SmallProgram.given("--loud keep")?.text(.place) == "keep")
    }

    @Test("Options and arguments come in any order, with a space or the sign of equality")
    func order() throws {
        for line in [
            "here --loud --day 2025-06-30 --format json", "--day=2025-06-30 --format=json here --loud",
            "--format json --loud --day=2025-06-30 -- here",
        ] {
            let given = try #require(try SmallProgram.given(line))
            #expect(given.text(.place) == "here" && given.has(.loud), "\(line)")
            #expect(given.day(.day) == Day(iso: "2025-06-30"), "\(line)")
            #expect(given.text(.form) == "json", "\(line)")
        }
    }

    @Test("What is not given is nothing, or what counts without it")
    func absent() throws {
        let given = try #require(try SmallProgram.given(""))
        #expect(given.text(.place) == nil && !given.has(.loud) && given.day(.day) == nil)
        #expect(given.number(.width) == nil)
        #expect(given.text(.form) == "text" && !given.has(.form))
    }

    @Test("Of several values the last counts; a flag may come twice")
    func repeated() throws {
        let given = try #require(try SmallProgram.given("--width 30 --loud --width=40 --loud"))
        #expect(given.number(.width) == 40 && given.has(.loud))
        #expect(given.texts(.width) == ["30", "40"])
    }

    @Test("Arguments fill their places in turn")
    func arguments() throws {
        let given = try #require(try SmallProgram.given("keep a b c"))
        #expect(given.text(.thing) == "a" && given.texts(.places) == ["b", "c"])
    }

    @Test("Short names")
    func short() throws {
        let given = try #require(try SmallProgram.given("keep a -q -o x --format json"))
        #expect(given.has(.quiet) && given.text(.output) == "x")
        #expect(try SmallProgram.given("keep a -o=x --format json")?.text(.output) == "x")
    }

    @Test("After two dashes everything is an argument; a lone dash, an empty word and a space are as well")
    func dashes() throws {
        #expect(try SmallProgram.given("keep -- -0.4 --loud")?.texts(.places) == ["--loud"])
        #expect(try SmallProgram.given("keep -- -0.4")?.text(.thing) == "-0.4")
        #expect(try SmallProgram.given("keep -- --")?.text(.thing) == "--")
        #expect(try SmallProgram.given("-")?.text(.place) == "-")
        #expect(try SmallProgram.given([""])?.text(.place) == "")
        #expect(try SmallProgram.given(["my programme"])?.text(.place) == "my programme")
        #expect(try SmallProgram.given("keep a --format json --output -")?.text(.output) == "-")
    }

    @Test("A value may hold the sign of equality, begin with a dash behind it, and be empty as a word")
    func values() throws {
        #expect(try SmallProgram.given("keep a --secret=b=c")?.text(.secret) == "b=c")
        #expect(try SmallProgram.given("keep a --secret=-c")?.text(.secret) == "-c")
        #expect(try SmallProgram.given(["keep", "a", "--secret", ""])?.text(.secret) == "")
        #expect(try SmallProgram.given("a=b")?.text(.place) == "a=b")
    }

    @Test("A value is made into what the command wants")
    func typed() throws {
        enum Form: String { case text, json }
        let form: Form? = try SmallProgram.given("--format json")?.choice(.form)
        #expect(form == .json)
        let language: Language? = try SmallProgram.given("--lang vi")?.choice(.language)
        #expect(language == .vietnamese)
    }

    @Test("The version, wherever it is asked for")
    func version() throws {
        for line in ["--version", "keep --version", "keep a --version --lang vi", "--lang fr --version"] {
            #expect(try SmallProgram.told(line) == "1.2.3\n", "\(line)")
        }
        #expect(try SmallProgram.given("-- --version")?.text(.place) == "--version")
    }
}
