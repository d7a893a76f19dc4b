import Diagnostics
import Foundation
import Synchronization
import Testing

@testable import ReformModel

@Suite("A load in the background")
struct BackgroundLoadTests {
    @Test("Told nothing for a tenth of a second, then the progress, then the outcome once")
    func told() {
        let source = SlowSource()
        let load = source.start()
        source.report(1, at: 99)
        #expect(load.progress == nil && source.told == 0)
        source.report(2, at: 100)
        #expect(load.progress?.bytesRead == 2 && source.told == 1)
        source.report(3, at: 149)
        #expect(load.progress?.bytesRead == 2 && source.told == 1)
        source.report(4, at: 150)
        #expect(load.progress?.bytesRead == 4 && source.told == 2)
        #expect(load.outcome == nil)
        source.end(with: .success(SlowSource.package))
        #expect(load.outcome.isLoaded && source.told == 3)
    }

    @Test("A thread that was overtaken does not set the progress back")
    func overtaken() {
        let source = SlowSource()
        let load = source.start()
        source.report(50, at: 100)
        source.report(40, at: 200)
        #expect(load.progress?.bytesRead == 50 && source.told == 1)
        source.report(60, at: 201)
        #expect(load.progress?.bytesRead == 60)
        source.end(with: .success(SlowSource.package))
    }

    @Test("Cancelled, it has ended at once, and what comes later changes nothing")
    func cancelled() {
        let source = SlowSource()
        let load = source.start()
        source.report(50, at: 100)
        load.cancel()
        #expect(load.outcome.failure == .cancelled)
        #expect(source.isAskedToEnd)
        source.report(60, at: 500)
        #expect(load.progress?.bytesRead == 50)
        source.end(with: .success(SlowSource.package))
        #expect(load.outcome.failure == .cancelled && source.told == 1)
    }

    @Test("Cancelled after its end, it has what it had")
    func cancelledTooLate() {
        let source = SlowSource()
        let load = source.start()
        source.end(with: .success(SlowSource.package))
        load.cancel()
        #expect(load.outcome.isLoaded && source.told == 1)
    }

    @Test("A failure is an outcome as well")
    func failure() {
        let source = SlowSource()
        let load = source.start()
        source.end(with: .failure(.folderMissing(path: "x")))
        #expect(load.outcome.failure == .folderMissing(path: "x"))
    }

    @Test("What its options ask for holds in the background too")
    func options() {
        let source = SlowSource()
        let reports = Mutex(0)
        let isCancelled = Mutex(false)
        let load = source.start(
            LoadOptions(
                report: { _ in reports.withLock { $0 += 1 } },
                isCancelled: { isCancelled.withLock { $0 } }))
        source.report(1, at: 0)
        #expect(reports.withLock { $0 } == 1 && !source.isAskedToEnd)
        isCancelled.withLock { $0 = true }
        #expect(source.isAskedToEnd)
        source.end(with: .failure(.cancelled))
        #expect(load.outcome.failure == .cancelled)
    }
}

/// Something that reads as slowly as a test wants: it stands still until it is told to go on.
private final class SlowSource: Sendable {
    static let package = LoadedPackage(programme: Programme(name: "slow"), findings: [])

    private struct State: Sendable {
        var options: LoadOptions?
        var outcome: BackgroundLoad<LoadedPackage>.Outcome?
        var elapsed = Duration.zero
        var told = 0
        var hasEnded = false
    }

    private let state = Mutex(State())
    private let changed = NSCondition()

    func start(_ options: LoadOptions = LoadOptions()) -> BackgroundLoad<LoadedPackage> {
        let load = BackgroundLoad(
            { self.read($0) }, options, elapsed: { self.state.withLock { $0.elapsed } },
            onChange: { self.state.withLock { $0.told += 1 } }, atEnd: { self.change { $0.hasEnded = true } })
        wait { $0.options != nil }
        return load
    }

    /// How often somebody was told to look.
    var told: Int { state.withLock { $0.told } }

    var isAskedToEnd: Bool { state.withLock { $0.options }?.isCancelled?() == true }

    /// Tells, so many milliseconds after the start, that so many bytes are read.
    func report(_ bytes: Int, at milliseconds: Int) {
        let options = state.withLock { state in
            state.elapsed = .milliseconds(milliseconds)
            return state.options
        }
        options?.report?(LoadProgress(file: "a.csv", bytesRead: bytes, bytesTotal: 100))
    }

    /// Ends the reading, and waits until that is known.
    func end(with outcome: BackgroundLoad<LoadedPackage>.Outcome) {
        change { $0.outcome = outcome }
        wait { $0.hasEnded }
    }

    private func read(_ options: LoadOptions) -> BackgroundLoad<LoadedPackage>.Outcome {
        change { $0.options = options }
        wait { $0.outcome != nil }
        return state.withLock { $0.outcome } ?? .failure(.cancelled)
    }

    private func change(_ body: (inout State) -> Void) {
        changed.lock()
        state.withLock { body(&$0) }
        changed.broadcast()
        changed.unlock()
    }

    private func wait(until isReached: (State) -> Bool) {
        changed.lock()
        while !state.withLock({ isReached($0) }) { changed.wait() }
        changed.unlock()
    }
}

extension Result<LoadedPackage, LoadFailure>? {
    var isLoaded: Bool { if case .success? = self { true } else { false } }
    var failure: LoadFailure? { if case .failure(let failure)? = self { failure } else { nil } }
}
