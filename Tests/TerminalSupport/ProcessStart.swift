import Foundation

/// What has to be minded when tests start processes.
enum ProcessStart {
    private static let lock = NSLock()

    /// Foundation starts one process at a time safely, and not several.
    static func alone<Result>(_ body: () throws -> Result) rethrows -> Result {
        try lock.withLock(body)
    }

    /// The threads that tests run on hold back most signals, and what they start would inherit that: a
    /// tmux server would not even heed its own command to end.
    static func withoutHeldSignals(_ body: () throws -> Void) rethrows {
        var none = sigset_t()
        var held = sigset_t()
        unsafe sigemptyset(&none)
        unsafe pthread_sigmask(SIG_SETMASK, &none, &held)
        defer { unsafe pthread_sigmask(SIG_SETMASK, &held, nil) }
        try body()
    }
}
