public import Canvas

/// What keys do for one reader: the key table, with what the reader has bound otherwise.
public struct KeyMap: Sendable, Hashable {
    /// The keys of the program as it comes.
    public static let standard = KeyMap()

    /// The rows, in the order of the help page. An action whose keys were all given to others has none.
    public let bindings: [KeyBinding]
    /// Whether digits count movements, and Alt with a digit goes to a panel; else it is the other way round.
    public let countsWithDigits: Bool
    private let changes: [String: [Key]]

    /// The key table with other keys for some actions. A key that is given to an action is taken from every
    /// other.
    ///
    /// - Parameter keys: the keys of actions, by the action's name; all that an action has.
    public init(_ keys: [String: [Key]] = [:], countsWithDigits: Bool = false) {
        self.countsWithDigits = countsWithDigits
        changes = keys
        // As at nearly every start, which need not wait for a table to be gone through.
        guard !keys.isEmpty || countsWithDigits else {
            bindings = KeyTable.all
            return
        }
        let taken = Set(keys.values.joined())
        bindings = KeyTable.all.map { binding in
            let own = keys[binding.action.name] ?? binding.keys.filter { !taken.contains($0) }
            return binding.bound(to: countsWithDigits ? own.map(\.withDigitsSwapped) : own)
        }
    }

    /// The same keys, with digits that count: a number and Enter then open what has that number.
    public var countingWithDigits: KeyMap { KeyMap(changes, countsWithDigits: true) }

    /// What a key does; nil for a key that does nothing.
    public func action(for key: Key) -> Action? {
        if let digit = countDigit(of: key) { return .count(digit) }
        // A hundred keys, compared one after another, are nothing beside the frame that follows.
        return bindings.first { $0.keys.contains(key) }?.action
    }

    /// The keys that are shown for the panels and pages.
    var panelKeys: String { countsWithDigits ? "Alt-1-7" : "1-7" }

    private func countDigit(of key: Key) -> Int? {
        switch key {
        case .alt(let glyph) where !countsWithDigits: glyph.wholeNumberValue
        // `0` goes back to the day of the data where no count has begun: the state knows.
        case .character(let glyph) where countsWithDigits && glyph != "0" && glyph.isASCII:
            glyph.wholeNumberValue
        default: nil
        }
    }
}

extension Key {
    /// `1` to `9` for Alt and the digit, and the other way round; every other key is itself.
    fileprivate var withDigitsSwapped: Key {
        switch self {
        case .character(let glyph) where ("1"..."9").contains(glyph): .alt(glyph)
        case .alt(let glyph) where ("1"..."9").contains(glyph): .character(glyph)
        default: self
        }
    }
}

extension KeyBinding {
    /// The same row with other keys.
    fileprivate func bound(to keys: [Key]) -> KeyBinding {
        KeyBinding(keys: keys, action: action, words: words, hint: hint, hintIn: hintIn)
    }
}
