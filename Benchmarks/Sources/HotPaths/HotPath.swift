/// Something that is done over and over while a reader waits, apart from all around it: what is counted by
/// `Benchmarks/count` and timed in `Benchmarks/InProcess`.
public struct HotPath: Sendable {
    /// Does it once.
    public typealias Step = () -> Void

    /// What it is called in tables and among the accepted numbers.
    public let name: String
    /// How often it is done where it is counted: a multiple of four, so that what goes to and fro, or types and takes
    /// back, is done as often each way; more where once is next to nothing.
    public let times: Int
    private let prepare: @Sendable () throws -> Step

    init(_ name: String, times: Int = 4, prepare: @escaping @Sendable () throws -> Step) {
        self.name = name
        self.times = times
        self.prepare = prepare
    }

    /// Gets everything ready that the path needs, and goes it twice, to and fro: what only the first time costs is
    /// no part of it.
    ///
    /// - Throws: what keeps it from being gone.
    public func ready() throws -> Step {
        let step = try prepare()
        for _ in 0..<2 { step() }
        return step
    }

    /// Every path.
    public static let all = reading + assessing + drawing + keys + texts + colours + differences
}
