public import Assessment
public import Canvas
public import Notation
public import Panels
public import ReformModel

/// Everything that decides what is on the screen. An action makes the next state; the screen is drawn
/// from the state alone.
public struct DashboardState: Sendable {
    /// The programme that is open.
    public internal(set) var programme: Programme
    /// How many findings there are in its files.
    public internal(set) var findingCount: Int
    /// The findings, for their page.
    public internal(set) var findings: FindingList
    /// The day on which the board opened, and to which `0` leads back.
    public internal(set) var homeDay: Day
    /// The characters that drawings are made of.
    public let glyphs: GlyphSet
    /// The names of the themes, in the order in which `T` goes through them.
    public let themes: [String]

    /// The programme as it stands on the day shown.
    public internal(set) var standing: Standing
    /// The reader's language.
    public internal(set) var language: Language
    /// The name of the theme in use.
    public internal(set) var theme: String
    /// The extent of the screen.
    public internal(set) var size: Size
    /// The panel that has the focus.
    public internal(set) var focus: PanelID
    /// The selected item of each panel on the board, kept by identity.
    public internal(set) var selections: [PanelID: ItemID]
    /// What is open on top of the board, the uppermost last.
    public internal(set) var screens: [OpenScreen]
    /// Which days the timeline shows.
    public internal(set) var timeline = TimelineView.whole
    /// How many days lie between the two of the page of changes.
    public internal(set) var changeSpan = DashboardState.usualSpan
    /// What changed between them, while that page is open.
    var difference: Difference?
    /// Whether keys are text that is looked for.
    public internal(set) var isFinding = false
    /// A short answer to the last action, shown until the next key.
    public internal(set) var message: String?
    /// Whether the files are being read again.
    public internal(set) var isReading = false
    /// How far that is; nil while there is nothing to show.
    public internal(set) var progress: LoadProgress?

    /// The state in which the board opens, on a programme as it stands on a day.
    public init(
        _ standing: Standing, findingCount: Int, findings: FindingList = .none, language: Language,
        glyphs: GlyphSet, themes: [String],
        theme: String, size: Size
    ) {
        programme = standing.programme
        self.findingCount = findingCount
        self.findings = findings
        homeDay = standing.day
        self.standing = standing
        self.glyphs = glyphs
        self.themes = themes
        self.theme = theme
        self.size = size
        self.language = language
        focus = .breakthroughs
        selections = [:]
        screens = []
        message = nil
        settleSelections()
    }

    /// What panels and pages are drawn from.
    public var context: PanelContext {
        PanelContext(
            standing: standing, language: language, glyphs: glyphs, findingCount: findingCount,
            findings: findings, timeline: timeline)
    }

    /// Which keys the hint line shows.
    public var mode: ScreenMode { screens.isEmpty ? .board : .page }

    /// The rows of a page's content: all but the header, the breadcrumb and the hint line.
    var pageRows: Int { max(1, size.height - 3) }

    /// The columns of a page's content.
    var pageWidth: Int { max(0, size.width - 2) }

    /// The lines of what is open, or of the focused panel.
    var currentLines: [PanelLine] {
        guard let screen = screens.last else { return boardLines(of: focus) }
        return lines(of: screen)
    }

    /// The lines of a screen.
    func lines(of screen: OpenScreen) -> [PanelLine] {
        let found = LineFilter.lines(allLines(of: screen), holding: screen.query)
        guard found.isEmpty, !screen.query.isEmpty else { return found }
        let words = Phrase(vi: "Không thấy “\(screen.query)”.", en: "Nothing holds “\(screen.query)”.")
        return [.text(words[language], style: .dim, mark: glyphs.ellipsis)]
    }

    private func allLines(of screen: OpenScreen) -> [PanelLine] {
        let width = pageWidth
        switch screen.content {
        case .panel(let panel):
            return Panel.named(panel).lines(context, PanelRoom(width: width, extent: .full))
        case .page(.legalBasis): return LegalBasisPage.lines(context, width: width)
        case .page(.changes):
            return difference.map { ChangesPage($0, in: context, width: width).lines } ?? []
        case .page(.findings): return FindingsPage.lines(context, width: width)
        case .item(let item): return ItemPage.lines(for: item, in: context, width: width)
        case .help: return HelpPage.lines(language: language, glyphs: glyphs)
        }
    }

    private func boardLines(of panel: PanelID) -> [PanelLine] {
        Panel.named(panel).lines(context, PanelRoom(width: size.width))
    }

    /// Gives every panel a selection that is there on the day shown: the one it had, or its first item.
    mutating func settleSelections() {
        for panel in PanelID.allCases {
            let items = boardLines(of: panel).compactMap(\.item)
            if let selected = selections[panel], items.contains(selected) { continue }
            selections[panel] = items.first
        }
    }
}
