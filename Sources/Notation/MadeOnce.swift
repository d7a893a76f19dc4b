public import Synchronization

/// Something that is made when it is first asked for, and once for all that share it.
public final class MadeOnce<Value: Sendable>: Sendable {
    @usableFromInline
    let made = Mutex<Value?>(nil)

    /// Nothing was asked for yet.
    @inlinable
    public init() {}

    /// What was made, now or earlier.
    @inlinable
    public func value(make: () -> Value) -> Value {
        made.withLock { made in
            if let made { return made }
            let value = make()
            made = value
            return value
        }
    }
}
