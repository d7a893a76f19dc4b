/// How much a finding matters, worst first.
public enum Severity: Int, Sendable, Hashable, Comparable, CaseIterable {
    /// Something that the files say is lost: a row, a table or a resource is left out; or what they say
    /// cannot be true, whatever was meant.
    case error
    /// Something is read, but probably not as it was meant.
    case warning
    /// Something is out of the ordinary and harmless.
    case note

    /// Whether the first matters more than the second.
    public static func < (left: Severity, right: Severity) -> Bool { left.rawValue < right.rawValue }
}
