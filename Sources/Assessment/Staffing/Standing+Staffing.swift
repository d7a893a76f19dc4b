public import Notation
internal import ReformModel

extension Standing {
    /// What became of the staff since a day; nil without figures, or where the day is not before that of the
    /// standing. Worked out when it is asked for.
    public func staffingWaterfall(since from: Day) -> StaffingWaterfall? {
        guard from < day else { return nil }
        return StaffingWaterfall(
            of: knownStaffing.filter { $0.day <= day }, units: programme.units, from: from, to: day)
    }

    /// The staff since the eve of the last change of units, where figures are known from before it, else
    /// since the first day that figures speak of.
    public var staffingWaterfall: StaffingWaterfall? {
        guard let first = knownStaffing.lazy.map(\.day).min() else { return nil }
        let eve = unitChanges.compactMap(\.day).max().map { $0 - 1 }
        return staffingWaterfall(since: eve.map { max($0, first) } ?? first)
    }

    /// How fast the staff of all categories must change to meet the quota of the next day to come that a
    /// quota known already speaks of; nil where there is none, or no figure of those present.
    public var paceToQuota: RequiredPace? {
        guard let total = staffing.first(where: { $0.category == nil }), let present = total.present,
            let next = knownStaffing.lazy.filter({ $0.day > day && $0.quota != nil }).map(\.day).min(),
            let quota = StaffingStanding.all(
                of: knownStaffing.filter { $0.day <= next }, units: programme.units, on: next
            ).first(where: { $0.category == nil })?.quota
        else { return nil }
        return RequiredPace(from: present, on: total.day, to: quota, by: next)
    }

    /// The rows known by the day, those that speak of a day to come among them.
    private var knownStaffing: [Staffing] { programme.staffing.filter { $0.reported <= day } }
}
