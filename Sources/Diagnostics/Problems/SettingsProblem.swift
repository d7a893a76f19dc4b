/// What is wrong in the reader's own settings, `config.json`. What is wrong counts as not said.
public enum SettingsProblem: Sendable, Hashable {
    /// What a setting takes.
    public enum Kind: Sendable, Hashable {
        case text
        case flag
        case number
        case object
        case keys
    }

    /// From here on the file is not JSON with comments.
    case notReadable
    /// The file is JSON, but not an object.
    case notAnObject
    /// There is no such setting.
    case unknownSetting(name: String, suggestion: String?)
    /// A setting stands there twice; the first one counts.
    case repeatedSetting(name: String)
    /// The value is of another kind.
    case wrongKind(setting: String, expected: Kind)
    /// The value is none of those that there are.
    case unknownValue(setting: String, value: String, allowed: [String], suggestion: String?)
    /// The number is out of bounds.
    case outOfBounds(setting: String, least: Int, most: Int)
    /// There is no such action.
    case unknownAction(name: String, suggestion: String?)
    /// No key is written like that.
    case unknownKey(text: String, suggestion: String?)
    /// A key is given to two actions; it stays with the first.
    case keyTwice(key: String, first: String, second: String)
    /// Nothing would be left that ends the program.
    case noWayOut
    /// The colour scheme cannot be read.
    case unreadableTheme(path: String)
}
