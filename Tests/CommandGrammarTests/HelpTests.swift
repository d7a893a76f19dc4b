import CommandGrammar
import Notation
import Testing

@Suite("Help")
struct HelpTests {
    private static let english = """
        OVERVIEW: Show something.

        The first paragraph.
        The second paragraph.

        Examples:
          small show \\
              --day 2025-06-30

        USAGE: small show [<place>] [--lang <lang>] [--loud] [--day <day>]
               [--format <format>] [--width <columns>]

        ARGUMENTS:
          <place>                 Where.

        OPTIONS:
          --lang <lang>           The language. (values: vi, en)
          --loud                  Loud.
          --day <day>             Which day.
          --format <format>       The form. (values: text, json, html; default: text)
          --width <columns>       The columns.
          --version               Show the version.
          -h, --help              Show help information.

        """
    private static let vietnamese = """
        TÓM TẮT: Cho xem.

        Đoạn đầu.
        Đoạn hai.

        Ví dụ:
          small show \\
              --day 2025-06-30

        CÚ PHÁP: small show [<nơi>] [--lang <ngôn ngữ>] [--loud] [--day <ngày>]
                 [--format <dạng>] [--width <số cột>]

        THAM SỐ:
          <nơi>                   Ở đâu.

        TUỲ CHỌN:
          --lang <ngôn ngữ>       Ngôn ngữ. (giá trị: vi, en)
          --loud                  To.
          --day <ngày>            Ngày nào.
          --format <dạng>         Dạng. (giá trị: text, json, html; mặc định: text)
          --width <số cột>        Số cột.
          --version               Cho biết phiên bản.
          -h, --help              Cho xem trợ giúp.

        """
    private static let program = """
        OVERVIEW: A small program.

        More is said.

        Examples:
          small x
          small keep y

        USAGE: small [NAME]
               small COMMAND

        OPTIONS:
          --version               Show the version.
          -h, --help              Show help information.

        SUBCOMMANDS:
          show (default)          Show something.
          keep                    Keep something.

          See 'small help <subcommand>' for detailed help.

        """

    @Test("On a command, in both languages")
    func command() throws {
        #expect(try SmallProgram.told("show --help") == Self.english)
        #expect(try SmallProgram.told("show --help", language: .vietnamese) == Self.vietnamese)
        #expect(try SmallProgram.told("help show --lang vi") == Self.vietnamese)
        #expect(try SmallProgram.told("help show --lang en", language: .vietnamese) == Self.english)
    }

    @Test("On the program")
    func whole() throws {
        for line in ["--help", "-h", "help", "help --lang en", "--lang en --help", "--help --lang=en"] {
            #expect(try SmallProgram.told(line) == Self.program, "\(line)")
        }
        let vietnamese = try #require(try SmallProgram.told("--help --lang vi"))
        #expect(vietnamese.contains("TÓM TẮT: Một chương trình nhỏ.\n"))
        #expect(vietnamese.contains("  show (mặc định)         Cho xem.\n"))
        #expect(vietnamese.hasSuffix("\n  Xem 'small help <lệnh>' để biết chi tiết.\n"))
    }

    @Test("It is about the command that a line begins with, whatever else the line says")
    func which() throws {
        for line in [
            "show -h", "--help show", "--loud --help", "here --help", "show --zzz --help", "--day x -h",
            "show --lang fr --help",
        ] {
            #expect(try SmallProgram.told(line) == Self.english, "\(line)")
        }
        #expect(try SmallProgram.told("keep --help")?.hasPrefix("OVERVIEW: Keep something.\n") == true)
        #expect(
            try SmallProgram.told("help --help")?.hasPrefix("OVERVIEW: Show help on a command.\n") == true)
        #expect(try SmallProgram.told("help help") == SmallProgram.told("help -h"))
        #expect(try SmallProgram.given("-- --help")?.text(.place) == "--help")
    }

    @Test("Short names stand first; secrets and what is not there are left out")
    func parts() throws {
        let help = try #require(try SmallProgram.told("keep -h"))
        #expect(help.contains("\n  -o, --output <file>     To a file.\n"))
        #expect(help.contains("\n  -q, --quiet             Quiet.\n"))
        #expect(!help.contains("secret") && !help.contains("Examples"))
    }

    @Test("No line is wider than a terminal of 80 columns")
    func width() throws {
        for line in ["-h", "show -h", "keep -h", "help -h"] {
            for language in Language.allCases {
                let help = try #require(try SmallProgram.told(line, language: language))
                for row in help.split(separator: "\n") { #expect(TextWidth.columns(of: row) <= 80, "\(row)") }
            }
        }
    }
}
