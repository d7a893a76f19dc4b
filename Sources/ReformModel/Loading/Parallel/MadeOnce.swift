internal import Synchronization

/// Something that is made when it is first asked for, and once for all that share it.
final class MadeOnce<Value: Sendable>: Sendable {
    private let made = Mutex<Value?>(nil)

    /// What was made, now or earlier.
    func value(make: () -> Value) -> Value {
        made.withLock { made in
            if let made { return made }
            let value = make()
            made = value
            return value
        }
    }
}
