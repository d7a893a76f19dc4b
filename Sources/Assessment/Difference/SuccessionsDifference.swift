internal import Notation
public import ReformModel

/// Links of succession that differ, matched by predecessor and successor.
public struct SuccessionsDifference: Sendable, Hashable {
    /// In effect on the later side and not on the earlier, in the order of their units.
    public let begun: [Succession]
    /// In effect on the earlier side and not on the later.
    public let ended: [Succession]
    /// Of those in effect on both: with another day, extent or document.
    public let changed: [Succession]
    /// In effect on neither, and in the files of the later side alone.
    public let added: [Succession]
    /// In effect on neither, and in the files of the earlier side alone.
    public let dropped: [Succession]

    /// Whether nothing changed.
    public var isEmpty: Bool {
        begun.isEmpty && ended.isEmpty && changed.isEmpty && added.isEmpty && dropped.isEmpty
    }

    /// Nothing, where the links cannot be compared.
    init() { (begun, ended, changed, added, dropped) = ([], [], [], [], []) }

    init(_ from: Standing, _ to: Standing) {
        if to.programme.sharesUnits(with: from.programme) {
            self.init(of: to.programme, from.day, to.day)
        } else {
            self.init(ofRowsIn: from, to)
        }
    }

    /// Of one programme on two days: its rows are the same on both.
    private init(of programme: Programme, _ from: Day, _ to: Day) {
        let turned = programme.successionNet.turning(between: from, and: to).map(Link.init)
            .sorted { $0.id < $1.id }.map(\.row)
        (begun, ended) = from < to ? (turned, []) : ([], turned)
        (changed, added, dropped) = ([], [], [])
    }

    private init(ofRowsIn from: Standing, _ to: Standing) {
        let rows = MatchedRows(
            from.programme.successions.map(Link.init), to.programme.successions.map(Link.init))
        func isBefore(_ link: Link) -> Bool { link.row.day.map { $0 <= from.day } ?? true }
        func isAfter(_ link: Link) -> Bool { link.row.day.map { $0 <= to.day } ?? true }
        func sorted(_ links: some Sequence<Link>) -> [Succession] {
            links.sorted { $0.id < $1.id }.map(\.row)
        }
        begun = sorted(
            rows.both.filter { !isBefore($0.from) && isAfter($0.to) }.map(\.to) + rows.added.filter(isAfter))
        ended = sorted(
            rows.both.filter { isBefore($0.from) && !isAfter($0.to) }.map(\.from)
                + rows.dropped.filter(isBefore))
        changed = sorted(
            rows.both.filter { isBefore($0.from) == isAfter($0.to) && $0.from.saysOther(than: $0.to) }
                .map(\.to))
        added = sorted(rows.added.filter { !isAfter($0) })
        dropped = sorted(rows.dropped.filter { !isBefore($0) })
    }

    private struct Link: Identifiable {
        let row: Succession

        /// Its two keys; a line break stands in no key.
        var id: String { row.predecessor + "\n" + row.successor }

        func saysOther(than other: Link) -> Bool {
            (row.day, row.extent) != (other.row.day, other.row.extent)
                || !ComparedText.areSame(row.document, other.row.document)
        }
    }
}
