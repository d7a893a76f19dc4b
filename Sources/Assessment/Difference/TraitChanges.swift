internal import ReformModel

/// Collects the traits of an item that differ.
struct TraitChanges {
    private(set) var changes: [Change] = []

    /// A trait whose values are compared as they are.
    mutating func compare<Value: Equatable>(
        _ trait: Change.Trait, _ from: Value, _ to: Value, _ value: (Value) -> Change.TraitValue
    ) {
        if from != to { changes.append(.redefined(trait, from: value(from), to: value(to))) }
    }

    /// A word or key; empty is none.
    mutating func compare(_ trait: Change.Trait, word from: String, _ to: String) {
        guard !ComparedText.areSame(from, to) else { return }
        compare(trait, from, to) { $0.isEmpty ? .none : .word($0) }
    }

    /// A number that may not be given.
    mutating func compare(_ trait: Change.Trait, number from: Double?, _ to: Double?) {
        compare(trait, from, to) { $0.map(Change.TraitValue.number) ?? .none }
    }

    /// A text in the languages of the files.
    mutating func compare(_ trait: Change.Trait, text from: LocalText, _ to: LocalText) {
        guard !ComparedText.areSame(from, to) else { return }
        compare(trait, from, to) { $0.isEmpty ? .none : .text($0) }
    }

    /// Keys, whatever their order.
    mutating func compare(_ trait: Change.Trait, keys from: [String], _ to: [String]) {
        guard Set(from) != Set(to) else { return }
        compare(trait, from, to) { $0.isEmpty ? .none : .keys($0) }
    }
}
