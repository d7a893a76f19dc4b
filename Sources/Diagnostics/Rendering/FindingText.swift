public import Notation

/// The one renderer of findings, for a terminal or a file of plain text:
///
///     observations.csv:214:25: error: "12,5" is not a number with decimal sign "."
///     214 | grdp-growth,2025-06-30,"12,5",so-tai-chinh
///         |                         ^^^^ set "decimalChar": "," for the field, or write 12.5
public enum FindingText {
    /// A finding in the parts that a page sets for itself.
    public struct Parts: Sendable, Hashable {
        /// Where, how much it matters, and what it is.
        public let headline: String
        /// The line of the file and the carets below it; empty where no line is meant.
        public let excerpt: [String]
        /// What would be right; empty where that is plain.
        public let remedy: String
    }

    /// The text of a finding, without a line break at its end. Nothing of the file can act on a terminal.
    public static func render(_ finding: Finding, in language: Language) -> String {
        render(
            place: finding.place, kind: finding.severity.word(in: language),
            sentence: finding.problem.sentence(in: language), remedy: finding.problem.remedy(in: language),
            excerpt: finding.excerpt)
    }

    /// The parts of a finding. Nothing of the file can act on a terminal.
    ///
    /// - Parameter columns: the columns that the line of the file may take; it is shown in part where it is
    ///   longer.
    public static func parts(_ finding: Finding, in language: Language, columns: Int) -> Parts {
        let remedy = finding.problem.remedy(in: language).map(PlainLine.cleaned) ?? ""
        let bare = render(
            place: finding.place, kind: finding.severity.word(in: language),
            sentence: finding.problem.sentence(in: language), remedy: nil, excerpt: finding.excerpt,
            columns: columns)
        let lines = bare.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        return Parts(headline: lines.first ?? "", excerpt: Array(lines.dropFirst()), remedy: remedy)
    }

    /// The line for findings that are counted and not listed.
    public static func render(_ further: FurtherFindings, in language: Language) -> String {
        render(
            place: Place(file: further.kind.file), kind: further.kind.severity.word(in: language),
            sentence: further.sentence(in: language), remedy: nil, excerpt: nil)
    }

    /// The text of a failure, in the same form; the findings that it carries are not part of it.
    public static func render(_ failure: LoadFailure, in language: Language) -> String {
        render(
            place: failure.spot?.place, kind: Severity.error.word(in: language),
            sentence: failure.sentence(in: language), remedy: failure.remedy(in: language),
            excerpt: failure.spot?.excerpt)
    }

    /// The text of a failure in one line: where, what, and what to do. Where findings tell why, the first
    /// error among them speaks.
    public static func line(_ failure: LoadFailure, in language: Language) -> String {
        let findings = failure.findings
        if let first = findings.first(where: { $0.severity == .error }) ?? findings.first {
            return line(
                place: first.place, sentence: first.problem.sentence(in: language),
                remedy: first.problem.remedy(in: language))
        }
        return line(
            place: failure.spot?.place, sentence: failure.sentence(in: language),
            remedy: failure.remedy(in: language))
    }

    private static func line(place: Place?, sentence: String, remedy: String?) -> String {
        let start = place.map { name(of: $0) + ": " } ?? ""
        let end = remedy.map { "; " + PlainLine.cleaned($0) } ?? ""
        return start + PlainLine.cleaned(sentence) + end
    }

    private static func render(
        place: Place?, kind: String, sentence: String, remedy: String?, excerpt: Excerpt?,
        columns: Int = CaretLines.width
    ) -> String {
        let start = place.map { name(of: $0) + ": " } ?? ""
        var lines = ["\(start)\(kind): \(PlainLine.cleaned(sentence))"]
        if let place, let line = place.line, let column = place.column, let excerpt {
            lines += CaretLines(line: line, column: column, excerpt: excerpt, width: columns).lines(
                remedy: remedy)
        } else if let remedy {
            lines.append("    \(PlainLine.cleaned(remedy))")
        }
        return lines.joined(separator: "\n")
    }

    /// `file`, `file:line`, `file:line:column`, or `file#pointer` where JSON has no line.
    private static func name(of place: Place) -> String {
        var name = PlainLine.cleaned(place.file)
        guard let line = place.line else {
            return place.pointer.map { "\(name)#\(PlainLine.cleaned($0))" } ?? name
        }
        name += ":\(line)"
        if let column = place.column { name += ":\(column)" }
        return name
    }
}
