public import Notation

/// What is wrong, as facts. The words are chosen in `Words/`, in both languages, and nowhere else.
public enum Problem: Sendable, Hashable {
    /// The value of a cell.
    case cell(CellProblem)
    /// The rows and columns of a table.
    case table(TableProblem)
    /// A file as such: its path, its size, its bytes.
    case file(FileProblem)
    /// The descriptor, `datapackage.json`.
    case descriptor(DescriptorProblem)
    /// What rows that can be read say of one another.
    case relation(RelationProblem)
    /// The reader's own settings; no package has such a problem.
    case settings(SettingsProblem)

    /// What is wrong, in one clause without a full stop.
    public func sentence(in language: Language) -> String {
        switch self {
        case .cell(let problem): problem.sentence[language]
        case .table(let problem): problem.sentence[language]
        case .file(let problem): problem.sentence[language]
        case .descriptor(let problem): problem.sentence[language]
        case .relation(let problem): problem.sentence[language]
        case .settings(let problem): problem.sentence[language]
        }
    }

    /// What would be right, or nil when the sentence says it already.
    public func remedy(in language: Language) -> String? {
        switch self {
        case .cell(let problem): problem.remedy?[language]
        case .table(let problem): problem.remedy?[language]
        case .file(let problem): problem.remedy?[language]
        case .descriptor(let problem): problem.remedy?[language]
        case .relation(let problem): problem.remedy?[language]
        case .settings(let problem): problem.remedy?[language]
        }
    }
}
