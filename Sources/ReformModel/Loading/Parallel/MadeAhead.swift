internal import Notation

/// Something that a thread of its own makes before it is asked for.
public final class MadeAhead<Value: Sendable>: Sendable {
    private let made: MadeOnce<Value>
    private let make: @Sendable () -> Value

    /// Begins to make it, where the system gives a thread.
    public init(make: @escaping @Sendable () -> Value) {
        let made = MadeOnce<Value>()
        (self.made, self.make) = (made, make)
        Crew.startIfThereIsAThread { _ = made.value(make: make) }
    }

    /// What was made; waited for where that goes on, and made now where it has not begun.
    public var value: Value { made.value(make: make) }
}
