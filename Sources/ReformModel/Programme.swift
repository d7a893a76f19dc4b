public import Notation

/// A programme as its files tell it: everything that is known, on every day. What was known by one
/// day is for `Assessment` to pick out.
public struct Programme: Sendable {
    /// The name of the package, such as `quang-ninh-2025`; the folder's name where it has no descriptor.
    public var name: String
    /// What the programme is called.
    public var title: LocalText
    /// What it is for; may be empty.
    public var summary: LocalText
    /// The languages of the package, the default first; empty where it does not say.
    public var languages: [Language]
    /// The day the package speaks for, or nil for a living one.
    public var asOf: Day?
    /// SHA-256 over the files that were read, in lower-case hexadecimal; see `docs/data-package.md`.
    public var digest: String {
        get { digestOfFiles.text }
        set { digestOfFiles = .known(newValue) }
    }
    var digestOfFiles: ProgrammeDigest
    /// The file of each table that was read, as the descriptor names it.
    public var files: [TableName: String]
    /// The tables that have a file which cannot be read as a table; the findings say why.
    public var unreadable: Set<TableName>
    /// The rows, in file order.
    public var workstreams: [Workstream] { didSet { listOrders = MadeOnce() } }
    /// The rows, in file order.
    public var indicators: [Indicator] { didSet { listOrders = MadeOnce() } }
    /// The rows, in file order.
    public var targets: [Target]
    /// The rows, in file order.
    public var observations: Observations
    /// The rows, in file order.
    public var milestones: [Milestone] { didSet { listOrders = MadeOnce() } }
    /// Workstreams, indicators and milestones in the order in which lists show them.
    public var listOrder: ListOrder { listOrders.value { ListOrder(self) } }
    /// A new one whenever these change, or the reports, whose places it knows.
    private var listOrders = MadeOnce<ListOrder>()
    /// Whether another programme has the very workstreams, indicators, milestones and reports of this one: both are the same,
    /// seen on two days.
    public func sharesLists(with other: Programme) -> Bool { listOrders === other.listOrders }
    /// The rows, in file order.
    public var reports: [Report] {
        didSet {
            reportHistories = MadeOnce()
            listOrders = MadeOnce()
        }
    }
    /// The reports by the milestone that they speak of.
    public var reportHistory: ReportHistory { reportHistories.value { ReportHistory(reports) } }
    /// A new one whenever the reports change.
    private var reportHistories = MadeOnce<ReportHistory>()
    /// The rows, in file order.
    public var units: [Unit] { didSet { successionNets = MadeOnce() } }
    /// The rows, in file order.
    public var successions: [Succession] { didSet { successionNets = MadeOnce() } }
    /// The units by their ids, and what leads from one to another.
    public var successionNet: SuccessionNet { successionNets.value { SuccessionNet(self) } }
    /// A new one whenever units or successions change.
    private var successionNets = MadeOnce<SuccessionNet>()
    /// Whether another programme has the very units and successions of this one: both are the same, seen on two days.
    public func sharesUnits(with other: Programme) -> Bool { successionNets === other.successionNets }
    /// The rows, in file order.
    public var staffing: [Staffing]
    /// The rows, in file order.
    public var documents: [Document]

    /// An empty programme of a name; the loader and the tests fill it.
    public init(name: String) {
        self.name = name
        title = LocalText(name)
        summary = LocalText("")
        languages = []
        asOf = nil
        digestOfFiles = .known("")
        files = [:]
        unreadable = []
        workstreams = []
        indicators = []
        targets = []
        observations = Observations()
        milestones = []
        reports = []
        units = []
        successions = []
        staffing = []
        documents = []
    }
}
