/// The forms of a report on a command line.
enum ReportForm: String, CaseIterable {
    case markdown
    case html

    /// What is written where none is asked for.
    static let usual = markdown
}
