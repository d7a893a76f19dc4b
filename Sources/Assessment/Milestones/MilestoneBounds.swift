/// The bounds of a milestone's colours, in days: all in this one place.
public enum MilestoneBounds {
    /// A slip up to this is on plan.
    public static let onPlan = 7
    /// A slip up to this, or up to a tenth of the planned length where that is more, is amber.
    public static let slipping = 30
    /// The days before its beginning or end in which a milestone is due soon.
    public static let dueSoon = 30
    /// An event planned to last fewer days than this is counted down to its beginning, anything longer to
    /// its end: a congress begins on its day, a round of congresses is due at its deadline.
    public static let eventLength = 14
    /// A forecast that moves by more than this in a report rated green is a disagreement.
    public static let slipWhileGreen = 30

    /// The largest slip that is still amber, for a planned length.
    public static func amberLimit(plannedLength: Int?) -> Int {
        max(slipping, (plannedLength ?? 0) / 10)
    }
}
