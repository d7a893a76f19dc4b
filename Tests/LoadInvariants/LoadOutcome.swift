public import Diagnostics
public import ReformModel

/// All that a load gives, so that two loads of the same files can be compared.
public struct LoadOutcome {
    /// What was read, or nil when there was nothing to show.
    public let programme: Programme?
    /// What was found wrong, in order.
    public let findings: [Finding]
    /// What was counted beyond that.
    public let further: [FurtherFindings]
    /// Why nothing could be read.
    public let failure: LoadFailure?

    /// Loads a package.
    public init(_ files: PackageFiles, _ options: LoadOptions) {
        do throws(LoadFailure) {
            let loaded = try PackageLoader.load(files, options: options)
            (programme, findings, further) = (loaded.programme, loaded.findings, loaded.further)
            failure = nil
        } catch {
            (programme, findings, further) = (nil, error.findings, [])
            failure = error
        }
    }

    /// The first thing in which another outcome differs, or nil when none does.
    public func difference(from other: LoadOutcome) -> String? {
        if failure != other.failure { return "failure: \(failure as Any) and \(other.failure as Any)" }
        return LoadOutcome.difference("findings", findings, other.findings)
            ?? LoadOutcome.difference("further findings", further, other.further)
            ?? LoadOutcome.difference(programme, other.programme)
    }

    private static func difference(_ one: Programme?, _ other: Programme?) -> String? {
        guard let one, let other else {
            return (one == nil) == (other == nil) ? nil : "one of them has a programme"
        }
        if one.name != other.name || one.title != other.title || one.summary != other.summary
            || one.languages != other.languages || one.asOf != other.asOf || one.digest != other.digest
            || one.files != other.files || one.unreadable != other.unreadable
        {
            return "what the programme says of itself"
        }
        return difference("documents", one.documents, other.documents)
            ?? difference("workstreams", one.workstreams, other.workstreams)
            ?? difference("units", one.units, other.units)
            ?? difference("successions", one.successions, other.successions)
            ?? difference("staffing", one.staffing, other.staffing)
            ?? difference("indicators", one.indicators, other.indicators)
            ?? difference("targets", one.targets, other.targets)
            ?? difference("observations", one.observations, other.observations)
            ?? difference("milestones", one.milestones, other.milestones)
            ?? difference("reports", one.reports, other.reports)
    }

    private static func difference<Row: Equatable>(
        _ name: String, _ rows: some Collection<Row>, _ others: some Collection<Row>
    ) -> String? {
        for (index, (row, other)) in zip(rows, others).enumerated() where row != other {
            return "\(name) \(index): \(row) and \(other)"
        }
        return rows.count == others.count ? nil : "\(name): \(rows.count) and \(others.count)"
    }
}
