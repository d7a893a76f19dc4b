public import Notation

/// Findings of one kind that are counted and not listed, because very many are alike.
public struct FurtherFindings: Sendable, Hashable {
    /// What they have in common.
    public struct Kind: Sendable, Hashable {
        /// The file, as the package names it.
        public let file: String
        /// The column by its name in the header, or nil when rows or the file are meant.
        public let column: String?
        /// How much they matter.
        public let severity: Severity
        /// The kind of problem.
        public let code: ProblemCode

        /// Names a kind.
        public init(file: String, column: String?, severity: Severity, code: ProblemCode) {
            self.file = file
            self.column = column
            self.severity = severity
            self.code = code
        }
    }

    /// What they have in common.
    public let kind: Kind
    /// How many there are beside those that are listed.
    public let count: Int

    /// Counts findings.
    public init(kind: Kind, count: Int) {
        self.kind = kind
        self.count = count
    }

    /// How many there are and of what, in one clause without a full stop.
    public func sentence(in language: Language) -> String {
        let number = NumberText.write(count, language: language)
        let column = kind.column.map { quoted($0) }
        let words = Phrase(
            vi: "và \(number) điểm nữa cùng loại \(kind.code.rawValue)"
                + (column.map { " ở cột \($0)" } ?? ""),
            en: "and \(number) more of the kind \(kind.code.rawValue)"
                + (column.map { " in column \($0)" } ?? ""))
        return words[language]
    }
}
