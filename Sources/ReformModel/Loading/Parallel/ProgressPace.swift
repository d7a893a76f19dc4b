/// When something is shown of a load: not at all while it is quick, and then not more often than an eye can
/// follow.
public struct ProgressPace: Sendable, Hashable {
    /// How long a load may take before anything is shown: a tenth of a second.
    public static let patience = Duration.milliseconds(100)
    /// The time from one showing to the next: a twentieth of a second.
    public static let interval = Duration.milliseconds(50)

    private var next = patience

    /// A pace for a load that begins now.
    public init() {}

    /// Whether something is to be shown, so long after the load began; it then counts as shown.
    public mutating func isDue(after elapsed: Duration) -> Bool {
        guard elapsed >= next else { return false }
        next = elapsed + ProgressPace.interval
        return true
    }
}
