/// How a package is loaded, and who is told how far it is.
public struct LoadOptions: Sendable {
    /// How many threads read a large table; nil for as many as the machine has processors.
    public var threads: Int?
    /// Whether the digest of the files is worked out: a snapshot shows it, a check does not.
    public var wantsDigest: Bool
    /// Told now and then how far the load is, from whatever thread is at work. Small packages are done
    /// before there is anything to tell.
    public var report: (@Sendable (LoadProgress) -> Void)?
    /// Asked now and then whether to give up; the load then ends with `LoadFailure.cancelled`.
    public var isCancelled: (@Sendable () -> Bool)?
    /// How much of a file is read at once.
    var sizes = ReadSizes()

    /// Options of a load; each has a default.
    public init(
        threads: Int? = nil, wantsDigest: Bool = true, report: (@Sendable (LoadProgress) -> Void)? = nil,
        isCancelled: (@Sendable () -> Bool)? = nil
    ) {
        self.threads = threads
        self.wantsDigest = wantsDigest
        self.report = report
        self.isCancelled = isCancelled
    }
}

/// How far a load is.
public struct LoadProgress: Sendable, Hashable {
    /// The file that is being read, as the package names it.
    public let file: String
    /// The bytes of all tables that are read.
    public let bytesRead: Int
    /// The bytes of all tables; at least 1.
    public let bytesTotal: Int

    /// The share that is done, 0 to 1.
    public var share: Double { min(1, Double(bytesRead) / Double(max(1, bytesTotal))) }

    /// Says how far a load is.
    public init(file: String, bytesRead: Int, bytesTotal: Int) {
        self.file = file
        self.bytesRead = bytesRead
        self.bytesTotal = max(1, bytesTotal)
    }
}
