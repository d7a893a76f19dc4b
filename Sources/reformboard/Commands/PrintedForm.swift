/// The forms in which a command prints what it found.
enum PrintedForm: String, CaseIterable {
    case text
    case json

    /// What is printed where none is asked for.
    static let usual = text
}
