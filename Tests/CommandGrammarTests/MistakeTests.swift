import CommandGrammar
import Notation
import Testing

/// Each kind of mistake, in both languages; below it stand what it is about, and how the command is typed.
@Suite("What is said of a wrong command line")
struct MistakeTests {
    static let cases: [(line: String, english: String, vietnamese: String)] = [
        (
            "keep a --zzz", "there is no option \"--zzz\"", "không có tuỳ chọn \"--zzz\""
        ),
        (
            "--widht 30", "there is no option \"--widht\"; did you mean \"--width\"?",
            "không có tuỳ chọn \"--widht\"; có phải ý bạn là \"--width\"?"
        ),
        (
            "--vresion", "there is no option \"--vresion\"; did you mean \"--version\"?",
            "không có tuỳ chọn \"--vresion\"; có phải ý bạn là \"--version\"?"
        ),
        (
            "keep -0.4", "there is no option \"-0.4\"; a negative number stands after two dashes: -- -0.4",
            "không có tuỳ chọn \"-0.4\"; số âm ghi sau hai dấu gạch: -- -0.4"
        ),
        ("keep a --secert 1", "there is no option \"--secert\"", "không có tuỳ chọn \"--secert\""),
        (
            "help kep", "there is no command \"kep\"; did you mean \"keep\"?",
            "không có lệnh \"kep\"; có phải ý bạn là \"keep\"?"
        ),
        ("help xyz", "there is no command \"xyz\"", "không có lệnh \"xyz\""),
        ("--width", "a value is missing after --width", "thiếu giá trị sau --width"),
        ("--width --loud", "a value is missing after --width", "thiếu giá trị sau --width"),
        ("--day=", "a value is missing after --day", "thiếu giá trị sau --day"),
        (
            "--format", "a value is missing after --format (text, json or html)",
            "thiếu giá trị sau --format (text, json hoặc html)"
        ),
        (
            "--loud=yes", "--loud takes no value, and so not \"yes\"",
            "--loud không nhận giá trị nào, nên không nhận \"yes\""
        ),
        (
            "--format jsn", "\"jsn\" is no value for --format (text, json or html); did you mean \"json\"?",
            "\"jsn\" không dùng được cho --format (text, json hoặc html); có phải ý bạn là \"json\"?"
        ),
        (
            "--format pdf", "\"pdf\" is no value for --format (text, json or html)",
            "\"pdf\" không dùng được cho --format (text, json hoặc html)"
        ),
        (
            "--day 2025-02-30",
            "\"2025-02-30\" is no value for --day; it must be a day of the calendar, as YYYY-MM-DD",
            "\"2025-02-30\" không dùng được cho --day; cần một ngày có thật, viết YYYY-MM-DD"
        ),
        (
            "--width wide", "\"wide\" is no value for --width; it must be a whole number",
            "\"wide\" không dùng được cho --width; cần một số nguyên"
        ),
        ("--width 19", "--width is between 20 and 1000", "--width phải từ 20 đến 1000"),
        ("--width=-5", "--width is between 20 and 1000", "--width phải từ 20 đến 1000"),
        ("a b", "\"b\" is one word too many", "thừa \"b\""),
        ("keep a b c d", "\"d\" is one word too many", "thừa \"d\""),
        ("keep", "<thing> is missing", "thiếu <vật>"),
        (
            "keep a --loud --quiet", "--loud and --quiet do not go together: give one of them",
            "--loud và --quiet không đi cùng nhau: chỉ ghi một"
        ),
        (
            "keep a -o x", "--output is for --format json", "--output chỉ dùng với --format json"
        ),
        ("keep nothing", "nothing cannot be kept", "không giữ gì thì không có gì"),
        (
            "--generate-completion-script ksh",
            "\"ksh\" is no value for --generate-completion-script (bash, zsh or fish); did you mean \"zsh\"?",
            "\"ksh\" không dùng được cho --generate-completion-script (bash, zsh hoặc fish); có phải ý bạn là \"zsh\"?"
        ),
    ]

    @Test("The first line is the mistake", arguments: cases)
    func first(line: String, english: String, vietnamese: String) {
        #expect(SmallProgram.said(line).first == "small: " + english)
        #expect(SmallProgram.said(line, language: .vietnamese).first == "small: " + vietnamese)
    }

    @Test("What it is about, the usage and the way to more")
    func others() {
        #expect(
            SmallProgram.said("keep a --format pdf").dropFirst() == [
                "  --format <format>  The form.",
                "Usage: small keep <thing> [<places> ...] [--format <format>] [--output <file>]",
                "       [--loud] [--quiet]",
                "  See 'small keep --help' for more information.",
            ])
        #expect(
            SmallProgram.said("keep", language: .vietnamese).dropFirst() == [
                "  <vật>  Cái gì.",
                "Cú pháp: small keep <vật> [<các nơi> ...] [--format <dạng>] [--output <tệp>]",
                "         [--loud] [--quiet]",
                "  Xem thêm: 'small keep --help'.",
            ])
        #expect(
            SmallProgram.said("--generate-completion-script").suffix(3) == [
                "Usage: small [NAME]", "       small COMMAND", "  See 'small --help' for more information.",
            ])
        #expect(
            SmallProgram.said("help a b").suffix(2) == [
                "Usage: small help [<command>] [--lang <lang>]",
                "  See 'small help --help' for more information.",
            ])
    }

    @Test(
        "The language is the one that the line asks for, else the reader's",
        arguments: [
            ("--lang vi --zzz", true), ("--zzz --lang=vi", true), ("--lang vi --lang en --zzz", false),
            ("--zzz -- --lang vi", false), ("--lang fr --zzz", false), ("--lang --zzz", false),
        ])
    func language(line: String, isVietnamese: Bool) throws {
        let said = try #require(SmallProgram.said(line).first)
        #expect(said.contains("không") == isVietnamese, "\(said)")
        if !isVietnamese { #expect(said.contains("no ") || said.contains("missing"), "\(said)") }
    }

    @Test("What was typed cannot act on a terminal")
    func hostile() {
        let word = "\u{1B}]0;x\u{07}\u{1B}[31m\u{202E}\u{9B}2J\u{200B}\n"
        for words in [
            ["--a" + word], ["a", word], ["--format", word], ["--day", word], ["--width", word],
            ["--loud=" + word], ["help", word],
        ] {
            let said = SmallProgram.said(words).joined()
            #expect(!said.isEmpty)
            #expect(said.unicodeScalars.allSatisfy(CleanText.isAllowed), "\(said.debugDescription)")
        }
    }
}
