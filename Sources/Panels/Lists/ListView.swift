import Assessment
public import Notation
public import ReformModel

/// Which indicators and milestones lists show, and in what order. The counts in the borders are of all.
public struct ListView: Sendable, Hashable {
    /// By how they stand.
    public enum Standing: Int, Sendable, Hashable, CaseIterable {
        case all
        case behind
        case atRisk
        case unknown

        /// Whether a band belongs there: at risk or worse is at risk.
        func shows(_ band: Band) -> Bool {
            switch self {
            case .all: true
            case .behind: band == .red
            case .atRisk: band >= .amber
            case .unknown: band == .unknown
            }
        }

        /// What it is called; empty for all.
        var phrase: Phrase {
            switch self {
            case .all: Phrase(vi: "", en: "")
            case .behind: Phrase(vi: "chậm", en: "behind")
            case .atRisk: Phrase(vi: "nguy cơ trở lên", en: "at risk or worse")
            case .unknown: Phrase(vi: "chưa rõ", en: "unknown")
            }
        }
    }

    /// What comes first within a group.
    public enum Order: Int, Sendable, Hashable, CaseIterable {
        /// As the files and the levels have it.
        case given
        /// The worst first.
        case standing
        /// What slips most, or needs the highest pace, first.
        case slip
        case name
        /// What is due first, first.
        case day

        /// What it is called; empty for the order given.
        var phrase: Phrase {
            switch self {
            case .given: Phrase(vi: "", en: "")
            case .standing: Phrase(vi: "theo tình trạng", en: "by status")
            case .slip: Phrase(vi: "theo độ lùi", en: "by slip")
            case .name: Phrase(vi: "theo tên", en: "by name")
            case .day: Phrase(vi: "theo ngày", en: "by day")
            }
        }
    }

    /// How what is shown stands.
    public var standing = Standing.all
    /// Who answers for what is shown, in any of the languages; nil for anybody.
    public var owner: LocalText?
    /// What comes first.
    public var order = Order.given

    /// Everything, as it is given.
    public static let all = ListView()

    /// Makes a view of everything.
    public init() {}

    /// Whether anything is left out.
    var isFilter: Bool { standing != .all || owner != nil }

    /// The next way to filter by status, around the end.
    public mutating func nextStanding() {
        standing = Standing(rawValue: (standing.rawValue + 1) % Standing.allCases.count) ?? .all
    }

    /// The next order, around the end.
    public mutating func nextOrder() {
        order = Order(rawValue: (order.rawValue + 1) % Order.allCases.count) ?? .given
    }

    /// The next owner of some, then anybody again.
    public mutating func nextOwner(of owners: [LocalText]) {
        guard let owner else { return self.owner = owners.first }
        let place = owners.firstIndex(of: owner).map { $0 + 1 } ?? 0
        self.owner = owners.indices.contains(place) ? owners[place] : nil
    }

    /// What is shown and how, in words; empty for everything as it is given.
    public func words(in language: Language) -> String {
        [standing.phrase[language], owner?.text(in: language) ?? "", order.phrase[language]]
            .filter { !$0.isEmpty }.joined(separator: ", ")
    }
}
