/// How sure a figure is, as the package declares it in a `status` column.
public enum Certainty: String, Sendable, Hashable, CaseIterable {
    /// Published and settled. Also what an empty cell means.
    case final
    /// Published as an estimate, or derived from published figures.
    case estimate
    /// Made up to show how a panel looks. Marked wherever it is shown and counted in every snapshot.
    case illustrative
}
