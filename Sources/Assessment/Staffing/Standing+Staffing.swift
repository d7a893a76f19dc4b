public import Notation
internal import ReformModel

extension Standing {
    /// What became of the staff since a day; nil without figures, or where the day is not before that of the
    /// standing. Worked out when it is asked for.
    public func staffingWaterfall(since from: Day) -> StaffingWaterfall? {
        guard from < day else { return nil }
        return StaffingWaterfall(
            of: knownStaffing.filter { $0.day <= day }, units: programme.successionNet.units, from: from,
            to: day)
    }

    /// The staff since the eve of the last change of units, where figures are known from before it, else
    /// since the first day that figures speak of; nil without figures.
    ///
    /// - Parameter rows: the rows known by the day, that speak of it or of an earlier one.
    static func waterfall(of rows: StaffingRows, changes: [TierChange], on day: Day) -> StaffingWaterfall? {
        guard let first = rows.rows.lazy.map(\.day).min() else { return nil }
        let eve = changes.compactMap(\.day).max().map { $0 - 1 }
        let from = eve.map { max($0, first) } ?? first
        return from < day ? StaffingWaterfall(of: rows, from: from, to: day) : nil
    }

    /// How fast the staff of all categories must change to meet the quota of the next day to come that a
    /// quota known already speaks of; nil where there is none, or no figure of those present. Only units
    /// that have a quota by then count, on both sides.
    public var paceToQuota: RequiredPace? {
        guard let ahead = quotaAhead, let present = ahead.now.present, let quota = ahead.then.quota else {
            return nil
        }
        return RequiredPace(from: present, on: ahead.now.day, to: quota, by: ahead.due)
    }

    /// The staff of the units that have a quota of the next day to come: the rows now, and those by then.
    var rowsAhead: (now: [Staffing], then: [Staffing], due: Day)? {
        let known = knownStaffing
        guard let next = known.lazy.filter({ $0.day > self.day && $0.quota != nil }).map(\.day).min() else {
            return nil
        }
        let bound = Set(known.lazy.filter { $0.day <= next && $0.quota != nil }.map(\.unit))
        let rows = known.filter { bound.contains($0.unit) && $0.day <= next }
        return (rows.filter { $0.day <= day }, rows, next)
    }

    /// The same in figures.
    var quotaAhead: (now: StaffingStanding, then: StaffingStanding, due: Day)? {
        guard let rows = rowsAhead, let now = all(rows.now, on: day), let then = all(rows.then, on: rows.due)
        else { return nil }
        return (now, then, rows.due)
    }

    /// The standing of all categories together.
    private func all(_ rows: [Staffing], on day: Day) -> StaffingStanding? {
        StaffingStanding.all(of: StaffingRows(rows, units: programme.successionNet.units), on: day).first {
            $0.category == nil
        }
    }

    /// The rows known by the day, those that speak of a day to come among them.
    var knownStaffing: [Staffing] { programme.staffing.filter { $0.reported <= day } }
}
