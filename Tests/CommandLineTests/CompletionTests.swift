import Foundation
import TerminalSupport
import Testing

/// What completes words in the shells, as it is installed: loaded, and asked as the shell asks.
@Suite("Completion of words", .serialized)
struct CompletionTests {
    /// A line up to the cursor, and what it must offer; nothing else of the kind may be missing.
    static let cases: [(line: String, offers: [String])] = [
        ("reformboard sn", ["snapshot"]),
        ("reformboard --l", ["--lang"]),
        ("reformboard --lang ", ["vi", "en"]),
        ("reformboard my", ["my-programme"]),
        ("reformboard my-programme --theme lo", ["lotus"]),
        ("reformboard my-programme --theme my-s", ["my-scheme.json"]),
        ("reformboard snapshot --panel c", ["congress", "changes"]),
        ("reformboard snapshot --format s", ["svg"]),
        ("reformboard snapshot --output no", ["notes.txt"]),
        ("reformboard snapshot --item grdp-g", ["grdp-growth"]),
        ("reformboard explain my-programme grdp-s", []),
        ("reformboard explain grdp-g", ["grdp-growth"]),
        ("reformboard explain grdp-growth m", ["my-programme"]),
        ("reformboard record grdp-growth 3 m", ["my-programme"]),
        ("reformboard record grdp-growth 3 --status e", ["estimate"]),
        ("reformboard progress job", ["job-positions"]),
        ("reformboard check --format ", ["text", "json"]),
        ("reformboard diff my-programme m", ["my-programme"]),
        ("reformboard schema o", ["observations"]),
        ("reformboard init new --from q", ["quang-ninh"]),
    ]

    /// What a shell offers for a line: the words, without slashes after folders.
    private func offered(_ line: String, by shell: String, _ asking: String) throws -> [String] {
        let folder = try ScratchFolder(["notes.txt": "", "my-scheme.json": "{}"])
        try folder.makeFolder("bin")
        try FileManager.default.createSymbolicLink(
            atPath: folder.path + "/bin/reformboard",
            withDestinationPath: TerminalSession.path(of: "reformboard"))
        _ = try ProgramRun(["init", "my-programme", "--from", "quang-ninh"], in: folder.url)
        try folder.write(asking, to: "asking")
        let run = try ShellRun(
            """
            cd "$1" && PATH="$1/bin:$PATH" && export PATH
            "$0" --generate-completion-script "$2" > script && "$2" asking "$3"
            """, [folder.path, shell, line])
        #expect(run.words == "", "\(line)")
        return run.text.split(separator: "\n").map { offer in
            let word = offer.prefix { $0 != "\t" }
            return word.hasSuffix("/") ? String(word.dropLast()) : String(word)
        }
    }

    @Test("bash", .enabled(if: Tool.exists("bash")), arguments: cases)
    func bash(line: String, offers: [String]) throws {
        let words = try offered(
            line, by: "bash",
            """
            source ./script
            read -ra COMP_WORDS <<< "$1"
            [[ "$1" != *' ' ]] || COMP_WORDS+=("")
            COMP_CWORD=$((${#COMP_WORDS[@]} - 1)) COMP_LINE=$1 COMP_POINT=${#1}
            function=$(complete -p reformboard | sed 's/.*-F \\([^ ]*\\) .*/\\1/')
            "$function" reformboard "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
            printf '%s\\n' "${COMPREPLY[@]}"
            """)
        #expect(Set(words.filter { !$0.isEmpty }) == Set(offers))
    }

    @Test("fish", .enabled(if: Tool.exists("fish")), arguments: cases)
    func fish(line: String, offers: [String]) throws {
        let words = try offered(line, by: "fish", "source ./script\ncomplete -C $argv[1]\n")
        #expect(Set(words) == Set(offers))
    }

    @Test("Each shell reads its script", arguments: ["bash", "zsh", "fish"].filter(Tool.exists))
    func scripts(shell: String) throws {
        let run = try ShellRun(
            """
            folder=$(mktemp -d) && "$0" --generate-completion-script "$1" > "$folder/script" &&
            "$1" -n "$folder/script" && head -n 1 "$folder/script"; rm -r "$folder"
            """, [shell])
        #expect(run.words == "")
        #expect(run.text.hasPrefix(shell == "zsh" ? "#compdef reformboard\n" : "# Completes words"))
    }
}
