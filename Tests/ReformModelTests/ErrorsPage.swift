import Diagnostics
import Notation

/// `docs/errors.md`, as the gallery gives it: a section a code, with the example that is named like it.
struct ErrorsPage {
    private struct Section {
        let code: ProblemCode
        let severities: String
        /// What is wrong in the example, in English.
        let sentence: String
        let about: String
        /// The example in both languages.
        let example: String
    }

    private let sections: [Section]

    /// Opens the whole gallery.
    init(_ gallery: [GalleryEntry]) throws {
        let outcomes = try gallery.map { ($0, try $0.open()) }
        let codes = ProblemCode.allCases.sorted { $0.rawValue < $1.rawValue }
        sections = codes.compactMap { code in
            guard let (entry, example) = outcomes.first(where: { $0.0.name == code.rawValue }) else {
                return nil
            }
            let findings = outcomes.flatMap(\.1.findings).filter { $0.problem.code == code }
            let severities = Set(findings.map(\.severity)).sorted().map { $0.word(in: .english) }
            return Section(
                code: code, severities: severities.isEmpty ? "failure" : severities.joined(separator: ", "),
                sentence: example.sentence(code), about: entry.about ?? "",
                example: Language.allCases.reversed().map { example.text(code, in: $0) }
                    .joined(separator: "\n\n"))
        }
    }

    /// The whole page.
    var text: String {
        """
        # Findings and failures
        Everything that `reformboard check` can say about a package. Made from the broken packages in
        `Tests/ReformModelTests/Gallery`, which hold further examples; after a change there:
        `RECORD_GOLDEN=1 swift test --filter ErrorsPageTests`.

        ## How to read a finding
            observations.csv:2:25: error: "12,5" is not a number with decimal sign "."
            2 | grdp-growth,2025-06-30,"12,5",so-tai-chinh
              |                         ^^^^ set "decimalChar": "," for the field, or write 12.5

        The file, the line and the column, from 1, columns in Unicode scalars (code points); how much it matters;
        what is wrong. Below it the line of the file, and under the part that is meant what would be right. A
        finding about a whole file has no line. A mistake never stops the rest from being read.

        | Severity | in Vietnamese | means |
        |---|---|---|
        | error | lỗi | something that the files say is lost (a value, a row, a table, a setting), or cannot be true, whatever was meant |
        | warning | cảnh báo | it is read, but probably not as it was meant |
        | note | lưu ý | out of the ordinary, and may well be right |
        | failure | lỗi | the package cannot be opened at all |

        `check` ends with 0 when there is no error, with 1 when there is one, and with 66 at a failure; all exit
        codes, and the JSON in which each finding has its code, stand in [command-line.md](command-line.md). A code
        keeps its meaning when the words change.

        ## All codes
        | Code | Severity | Example |
        |---|---|---|
        \(sections.map(row).joined(separator: "\n"))

        ## Each code
        \(sections.map(section).joined(separator: "\n\n"))

        """
    }

    private func row(_ section: Section) -> String {
        let code = section.code.rawValue
        let sentence = section.sentence.split(separator: "|", omittingEmptySubsequences: false)
            .joined(separator: "\\|")
        return "| [\(code)](#\(code)) | \(section.severities) | \(sentence) |"
    }

    private func section(_ section: Section) -> String {
        """
        ### `\(section.code.rawValue)`
        *\(section.severities)*. \(section.about.split(separator: "\n").joined(separator: " "))

        ```text
        \(section.example)
        ```
        """
    }
}

extension GalleryEntry.Outcome {
    /// What is wrong, by the first finding of a code or the failure.
    fileprivate func sentence(_ code: ProblemCode) -> String {
        let finding = findings.first { $0.problem.code == code }
        return finding?.problem.sentence(in: .english) ?? failure?.sentence(in: .english) ?? ""
    }

    /// The whole text of the first finding of a code, or of the failure.
    fileprivate func text(_ code: ProblemCode, in language: Language) -> String {
        let finding = findings.first { $0.problem.code == code }
        return finding.map { FindingText.render($0, in: language) }
            ?? failure.map { FindingText.render($0, in: language) } ?? ""
    }
}
