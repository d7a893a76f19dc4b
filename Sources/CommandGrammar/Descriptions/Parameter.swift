public import Notation

/// What a command takes: an argument, an option with a value, or a flag.
public struct Parameter: Sendable {
    /// How it is given.
    public enum Kind: Sendable {
        /// By its place.
        case argument(isRequired: Bool, limit: Int)
        /// By its name and a value after it.
        case option
        /// By its name alone.
        case flag
    }

    /// What its value may be.
    public enum Value: Sendable {
        /// Any text.
        case text
        /// A day, as `YYYY-MM-DD`.
        case day
        /// A whole number within bounds.
        case number(from: Int, to: Int)
        /// One of some words, which are asked for only where they are needed.
        case oneOf(@Sendable () -> [String])
    }

    /// What completes its value in a shell.
    public enum Completion: Sendable {
        /// The words that it may be, if those are known.
        case words
        /// Folders.
        case folders
        /// Files.
        case files
        /// What is worked out from the words of the command before it and from what has been typed of it.
        case custom(@Sendable (_ before: [String], _ begun: String) -> [String])
    }

    /// How it is given.
    public let kind: Kind
    /// What is typed, with its dashes; of an argument, a name that nobody types.
    public let name: String
    /// The same in short.
    public let shortName: String?
    /// What stands for the value in the help.
    public let valueName: Phrase
    /// What it is for: one or more sentences.
    public let words: Phrase
    /// What its value may be.
    public let value: Value
    /// What counts where it is not given.
    public let fallback: String?
    /// What completes its value in a shell.
    public let completion: Completion
    /// Whether the help is silent about it.
    public let isHidden: Bool

    /// What stands by its place. Several may be given up to a limit.
    public static func argument(
        _ name: Phrase, _ words: Phrase, _ value: Value = .text, isRequired: Bool = false, limit: Int = 1,
        completion: Completion = .words
    ) -> Parameter {
        Parameter(
            kind: .argument(isRequired: isRequired, limit: limit), name: name.english, shortName: nil,
            valueName: name, words: words, value: value, fallback: nil, completion: completion,
            isHidden: false)
    }

    /// What stands after a name. Of several the last counts.
    public static func option(
        _ name: String, short: String? = nil, _ valueName: Phrase, _ words: Phrase, _ value: Value = .text,
        fallback: String? = nil, completion: Completion = .words, isHidden: Bool = false
    ) -> Parameter {
        Parameter(
            kind: .option, name: name, shortName: short, valueName: valueName, words: words, value: value,
            fallback: fallback, completion: completion, isHidden: isHidden)
    }

    /// What is there or not.
    public static func flag(_ name: String, short: String? = nil, _ words: Phrase) -> Parameter {
        Parameter(
            kind: .flag, name: name, shortName: short, valueName: Phrase(vi: "", en: ""), words: words,
            value: .text, fallback: nil, completion: .words, isHidden: false)
    }

    /// Whether it is given by its place.
    public var isArgument: Bool { if case .argument = kind { true } else { false } }

    /// Whether it has a value after its name.
    public var isOption: Bool { if case .option = kind { true } else { false } }

    /// Whether nothing goes without it.
    public var isRequired: Bool { if case .argument(let isRequired, _) = kind { isRequired } else { false } }

    /// How often it may be given, where it is given by its place.
    public var limit: Int { if case .argument(_, let limit) = kind { limit } else { 1 } }

    /// The words that its value may be; none where that is no fixed list.
    public var allowed: [String] { if case .oneOf(let names) = value { names() } else { [] } }

    /// What is typed, the short form first.
    public var spellings: [String] { (shortName.map { [$0] } ?? []) + [name] }
}
