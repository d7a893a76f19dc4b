public import Notation

/// What was given to a command: values that were looked at, by the parameters that they belong to.
public struct GivenWords: Sendable {
    private struct Entry {
        let name: String
        let value: String
    }

    // A handful at most: looking through them takes less than any table.
    private var entries: [Entry] = []

    /// Nothing.
    public init() {}

    mutating func add(_ value: String, to parameter: Parameter) {
        entries.append(Entry(name: parameter.name, value: value))
    }

    /// How often something was given.
    func count(_ parameter: Parameter) -> Int {
        var count = 0
        for entry in entries where entry.name == parameter.name { count += 1 }
        return count
    }

    /// Whether it was given.
    public func has(_ parameter: Parameter) -> Bool { count(parameter) > 0 }

    /// Its value: the last that was given, else what counts without one.
    public func text(_ parameter: Parameter) -> String? {
        for entry in entries.reversed() where entry.name == parameter.name { return entry.value }
        return parameter.fallback
    }

    /// All its values.
    public func texts(_ parameter: Parameter) -> [String] {
        entries.filter { $0.name == parameter.name }.map { $0.value }
    }

    /// Its value as a day.
    public func day(_ parameter: Parameter) -> Day? { text(parameter).flatMap { Day(iso: $0) } }

    /// Its value as a whole number.
    public func number(_ parameter: Parameter) -> Int? { text(parameter).flatMap { Int($0) } }

    /// Its value as one of several.
    public func choice<Choice: RawRepresentable<String>>(_ parameter: Parameter) -> Choice? {
        text(parameter).flatMap { Choice(rawValue: $0) }
    }
}
