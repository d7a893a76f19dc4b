#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// Threads that do one piece of work together.
///
/// Threads of the system and not tasks of the language: the program starts in a few milliseconds, and the
/// machinery of tasks takes part of one before the first of them runs. `unsafe` marks the calls that pass
/// the work on to a new thread.
enum Crew {
    /// How many threads the machine runs at once.
    static var processors: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

    /// Runs the work on so many threads, the caller's among them, and returns when all are done. Where
    /// the system gives fewer threads, fewer do the work.
    static func run(_ count: Int, _ work: @escaping @Sendable () -> Void) {
        var threads: [pthread_t] = []
        for _ in 1..<max(1, count) {
            guard let thread = thread(doing: work) else { break }
            threads.append(thread)
        }
        work()
        for thread in threads { pthread_join(thread, nil) }
    }

    /// Makes two things at once, the second on the caller's thread; one after the other where the system gives no
    /// thread.
    static func both<One: Sendable, Other>(
        _ one: @escaping @Sendable () -> One, _ other: () -> Other
    ) -> (One, Other) {
        let ahead = MadeAhead(make: one)
        let second = other()
        return (ahead.value, second)
    }

    /// Runs the work on a thread of its own and does not wait for it; where the system gives no thread, on
    /// the caller's, and then it is done on return.
    static func start(_ work: @escaping @Sendable () -> Void) {
        guard let thread = thread(doing: work) else { return work() }
        pthread_detach(thread)
    }

    /// The same for what nobody waits for yet: where there are more threads than processors, the others come first.
    static func startBehindOthers(_ work: @escaping @Sendable () -> Void) {
        let behind = thread {
            #if os(Linux)
                // To Linux a thread is a process of its own; elsewhere this would hold for the whole program.
                _ = nice(Crew.niceness)
            #endif
            work()
        }
        guard let behind else { return work() }
        pthread_detach(behind)
    }

    /// The same for what is of use only if it is begun now: where the system gives no thread, nothing is done.
    static func startIfThereIsAThread(_ work: @escaping @Sendable () -> Void) {
        if let thread = thread(doing: work) { pthread_detach(thread) }
    }

    /// A tenth of the processor that an ordinary thread is given beside it.
    private static let niceness: Int32 = 10

    /// A new thread that does the work; nil where the system gives none.
    private static func thread(doing work: @escaping @Sendable () -> Void) -> pthread_t? {
        let passed = unsafe Unmanaged.passRetained(Work(work))
        #if canImport(Darwin)
            var thread: pthread_t?
        #else
            var thread = pthread_t()
        #endif
        let isStarted = unsafe pthread_create(
            &thread, nil,
            { argument in
                guard let argument = unsafe argument else { return nil }
                unsafe Unmanaged<Work>.fromOpaque(argument).takeRetainedValue().run()
                return nil
            }, passed.toOpaque())
        guard isStarted == 0 else {
            unsafe passed.release()
            return nil
        }
        return thread
    }

    /// The work as an object, which can be passed through a pointer.
    private final class Work: Sendable {
        let run: @Sendable () -> Void

        init(_ run: @escaping @Sendable () -> Void) { self.run = run }
    }
}
