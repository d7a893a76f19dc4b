import PackageMaking
public import ReformModel

/// A made-up package that is written anew before it is measured, so that it is never one of an older maker.
public struct MeasuredPackage: Sendable {
    private let plan: PackagePlan
    /// Where it stands: among the things built here.
    public let folder: String

    /// Plans one.
    public init(observations: Int, milestones: Int = 0, reports: Int = 0, units: Int = 0) {
        plan = PackagePlan(
            observations: observations, milestones: milestones, reports: reports, units: units)
        let top = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
        folder = top.joined(separator: "/") + "/.build/packages/in-process-\(observations)-\(milestones)"
    }

    /// A programme of a whole country, or a part of it: 1,000,000 observations, 10,000 milestones with 100,000
    /// reports, 3,321 communes.
    public static func country(dividedBy share: Int = 1) -> MeasuredPackage {
        MeasuredPackage(
            observations: 1_000_000 / share, milestones: 10_000 / share, reports: 100_000 / share,
            units: 3321 / share)
    }

    /// Writes the package.
    ///
    /// - Throws: what the file system says when it cannot be written.
    public func write() throws { try MadePackage(plan, in: folder).write() }

    /// Writes the package and reads it.
    ///
    /// - Throws: what the file system or the reader says.
    public func load() throws -> LoadedPackage {
        try write()
        return try PackageLoader.load(.folder(folder))
    }
}
