public import Diagnostics
internal import Synchronization

/// A load that goes on while the caller does something else. The caller is told when there is something new
/// to look at, and may ask for an end at any time.
public final class BackgroundLoad<Loaded: Sendable>: Sendable {
    /// How a load ended.
    public typealias Outcome = Result<Loaded, LoadFailure>

    private struct State: Sendable {
        var pace: ProgressPace
        var progress: LoadProgress?
        var outcome: Outcome?
        var isCancelled = false
    }

    private let state = Mutex(State(pace: ProgressPace()))
    private let onChange: @Sendable () -> Void

    /// Begins a load on a thread of its own; on the caller's where the system gives none.
    ///
    /// - Parameters:
    ///   - read: reads the package, as its options ask, and makes of it what is wanted.
    ///   - elapsed: the time since the load began.
    ///   - onChange: see `PreparedPackage.start`.
    ///   - atEnd: called when all is over, cancelled or not.
    init(
        _ read: @escaping @Sendable (LoadOptions) -> Outcome, _ options: LoadOptions,
        elapsed: @escaping @Sendable () -> Duration, onChange: @escaping @Sendable () -> Void,
        atEnd: @escaping @Sendable () -> Void = {}
    ) {
        self.onChange = onChange
        var watched = options
        watched.report = { progress in
            options.report?(progress)
            self.take(progress, after: elapsed())
        }
        watched.isCancelled = { self.isCancelled || options.isCancelled?() == true }
        let asked = watched
        Crew.start {
            self.end(with: read(asked))
            atEnd()
        }
    }

    /// How far it is; nil while it has not taken a tenth of a second.
    public var progress: LoadProgress? { state.withLock { $0.progress } }

    /// How it ended; nil while it goes on. A load that was cancelled ends with `LoadFailure.cancelled`,
    /// whatever it had read.
    public var outcome: Outcome? { state.withLock { $0.outcome } }

    /// Asks for an end. Nobody is told of anything any more, and the outcome is there at once; the thread
    /// ends at the next piece of a file.
    public func cancel() {
        state.withLock { state in
            guard state.outcome == nil else { return }
            state.isCancelled = true
            state.outcome = .failure(.cancelled)
        }
    }

    private var isCancelled: Bool { state.withLock { $0.isCancelled } }

    private func take(_ progress: LoadProgress, after elapsed: Duration) {
        let isNew = state.withLock { state in
            guard state.outcome == nil else { return false }
            // Threads that read together may be overtaken between reading and telling.
            if let shown = state.progress, shown.bytesRead > progress.bytesRead { return false }
            guard state.pace.isDue(after: elapsed) else { return false }
            state.progress = progress
            return true
        }
        if isNew { onChange() }
    }

    private func end(with outcome: Outcome) {
        let isNew = state.withLock { state in
            guard state.outcome == nil else { return false }
            state.outcome = outcome
            return true
        }
        if isNew { onChange() }
    }
}

extension PreparedPackage {
    /// Reads the tables in the background.
    ///
    /// - Parameters:
    ///   - make: makes of what was read what is wanted of it, in the background too.
    ///   - onChange: called, from whatever thread is at work, when there is something new to look at: the
    ///     progress, first after a tenth of a second and then at most twenty times a second, or the outcome.
    public func start<Loaded: Sendable>(
        _ options: LoadOptions = LoadOptions(), making make: @escaping @Sendable (LoadedPackage) -> Loaded,
        onChange: @escaping @Sendable () -> Void
    ) -> BackgroundLoad<Loaded> {
        let clock = ContinuousClock()
        let start = clock.now
        return BackgroundLoad(
            { options in
                do throws(LoadFailure) {
                    return .success(make(try self.load(options)))
                } catch {
                    return .failure(error)
                }
            }, options, elapsed: { start.duration(to: clock.now) }, onChange: onChange)
    }
}
