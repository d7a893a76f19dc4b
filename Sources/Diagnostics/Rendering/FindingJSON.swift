public import Notation

/// The one renderer of findings for other programs: a JSON object with a finding a line, the same bytes for
/// the same findings on every machine. `docs/command-line.md` describes its members.
///
/// What is not known is left out. No control character, escape sequence or directional override of a file
/// comes through: each becomes a space or U+FFFD, one scalar for one, so that columns and lengths hold in
/// `excerpt`.
public enum FindingJSON {
    /// The number of the form; it changes only when a member is taken away or changes its meaning.
    public static let format = 1

    /// What was found in a package that could be read.
    ///
    /// - Parameters:
    ///   - package: its name.
    ///   - further: what was counted beyond the findings that are listed.
    public static func render(
        package: String, findings: [Finding], further: [FurtherFindings], in language: Language
    ) -> String {
        var report = JSONObject()
        report.set("format", format)
        report.set("package", package)
        report.set("language", language.rawValue)
        add(findings, further, to: &report, in: language)
        return report.file
    }

    /// Why a package cannot be opened, and what was found in it before that.
    public static func render(_ failure: LoadFailure, in language: Language) -> String {
        var report = JSONObject()
        report.set("format", format)
        report.set("language", language.rawValue)
        report.set(
            "failure",
            object(
                code: failure.code, place: failure.spot?.place, sentence: failure.sentence(in: language),
                remedy: failure.remedy(in: language), excerpt: failure.spot?.excerpt))
        add(failure.findings, [], to: &report, in: language)
        return report.file
    }

    private static func add(
        _ findings: [Finding], _ further: [FurtherFindings], to report: inout JSONObject,
        in language: Language
    ) {
        var counts = JSONObject()
        func count(_ severity: Severity) -> Int {
            findings.count { $0.severity == severity }
                + further.reduce(0) { $0 + ($1.kind.severity == severity ? $1.count : 0) }
        }
        counts.set("errors", count(.error))
        counts.set("warnings", count(.warning))
        counts.set("notes", count(.note))
        counts.set("notKept", further.reduce(0) { $0 + $1.count })
        report.set("counts", counts)
        report.set("findings", findings.map { object($0, in: language) })
        if !further.isEmpty { report.set("further", further.map(object)) }
    }

    private static func object(_ further: FurtherFindings) -> JSONObject {
        var object = JSONObject()
        object.set("severity", name(further.kind.severity))
        object.set("code", further.kind.code.rawValue)
        object.set("file", further.kind.file)
        object.set("columnName", further.kind.column)
        object.set("count", further.count)
        return object
    }

    private static func object(_ finding: Finding, in language: Language) -> JSONObject {
        object(
            severity: finding.severity, code: finding.problem.code, place: finding.place,
            sentence: finding.problem.sentence(in: language), remedy: finding.problem.remedy(in: language),
            excerpt: finding.excerpt)
    }

    private static func object(
        severity: Severity? = nil, code: ProblemCode, place: Place?, sentence: String, remedy: String?,
        excerpt: Excerpt?
    ) -> JSONObject {
        var object = JSONObject()
        object.set("severity", severity.map(name))
        object.set("code", code.rawValue)
        object.set("file", place?.file)
        object.set("line", place?.line)
        object.set("column", place?.column)
        object.set("length", place?.column == nil ? nil : excerpt?.length)
        object.set("pointer", place?.pointer)
        object.set("message", sentence)
        object.set("remedy", remedy)
        object.set("excerpt", excerpt?.line)
        // The column of the excerpt's first character, where it is not the first of the line.
        object.set("excerptColumn", excerpt.flatMap { $0.firstColumn > 1 ? $0.firstColumn : nil })
        return object
    }

    /// The severity as programs know it, whatever the language.
    private static func name(_ severity: Severity) -> String {
        switch severity {
        case .error: "error"
        case .warning: "warning"
        case .note: "note"
        }
    }
}
