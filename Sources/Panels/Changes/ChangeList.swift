public import Assessment
import Notation
import ReformModel

/// What differs between two standings, in words: by consequence, the weightiest first.
public struct ChangeList {
    /// Changes under one heading.
    public struct Part: Sendable {
        /// What they have in common.
        public let heading: String
        /// The items, the weightiest first.
        public let blocks: [ChangeBlock]
    }

    private let difference: Difference
    private let rows: ChangedRows
    private let context: PanelContext

    /// Makes a list.
    ///
    /// - Parameter context: the reader's language and characters; its standing is the later side.
    public init(_ difference: Difference, in context: PanelContext) {
        self.init(difference, rows: ChangedRows(difference), in: context)
    }

    init(_ difference: Difference, rows: ChangedRows, in context: PanelContext) {
        self.difference = difference
        self.rows = rows
        self.context = context
    }

    /// The parts that have anything in them.
    ///
    /// - Parameter isBrief: what was done or reached stands apart from what only became better, and nothing is said
    ///   of statuses that could not and cannot be told.
    public func parts(inBrief isBrief: Bool = false) -> [Part] {
        ChangeSection.allCases.compactMap { section in
            let blocks = self.blocks(of: section, isBrief: isBrief)
            return blocks.isEmpty ? nil : Part(heading: context.say(section.phrase), blocks: blocks)
        }
    }

    private func blocks(of section: ChangeSection, isBrief: Bool) -> [ChangeBlock] {
        guard section != .units else { return UnitChanges(difference.units, rows: rows, in: context).blocks }
        return difference.items.filter { item in
            let own = ChangeSection(item.consequence)
            return (isBrief && own == .better && item.isDone ? .done : own) == section
        }.map { ItemChanges($0, of: difference, rows: rows, isBrief: isBrief, in: context).block }
    }
}

extension ChangedItem {
    /// Whether it was done or reached.
    fileprivate var isDone: Bool {
        changes.contains { change in
            switch change {
            case .milestoneStatus(_, let to): to.isDone
            case .indicatorStatus(_, let to): to == .reached
            default: false
            }
        }
    }
}
