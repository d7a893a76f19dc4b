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
    public internal(set) var findingCount: Int { didSet { forgetLines() } }
    /// The findings, for their page.
    public internal(set) var findings: FindingList { didSet { forgetLines() } }
    /// The day on which the board opened, and to which `0` leads back.
    public internal(set) var homeDay: Day
    /// How the reader wants the board.
    public let preferences: Preferences
    /// The characters that drawings are made of.
    public let glyphs: GlyphSet
    /// The names of the themes, in the order in which `T` goes through them.
    public let themes: [String]

    /// The programme as it stands on the day shown.
    public internal(set) var standing: Standing { didSet { forgetLines() } }
    /// The reader's language.
    public internal(set) var language: Language { didSet { forgetLines() } }
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
    public internal(set) var timeline = TimelineView.whole { didSet { forgetLines() } }
    /// The days on which something became known, while their strip is shown.
    public internal(set) var strip: ReportedDays?
    /// Whether days go by on their own, up to the day of the data.
    public internal(set) var isPlaying = false
    /// Whether what changed lately is marked.
    public internal(set) var showsMarks = false
    /// What is marked.
    var marks: Set<ItemID> = [] { didSet { forgetLines() } }
    /// Which items lists show, and in what order.
    public internal(set) var list = ListView.all { didSet { forgetLines() } }
    /// How many days lie between the two of the page of changes.
    public internal(set) var changeSpan = DashboardState.usualSpan { didSet { forgetLines() } }
    /// How often the next movement is made; nil for once.
    public internal(set) var count: Int?
    /// The item whose detail stays while the selection moves on; see `holdDetail()`.
    var held: HeldDetail?
    /// The lines of the panels that were made since anything changed that they are made of. A copy of the state
    /// shares them until either changes.
    private var memo = LineMemo()
    /// The same of open screens.
    private var screenMemo = ScreenMemo()
    /// Whether it is drawn for a snapshot, in which nothing is selected.
    var isPrinted = false
    /// Whether the mouse is used.
    public internal(set) var usesMouse: Bool
    /// Why what is shown is older than the files; nil while it is not.
    public internal(set) var banner: String?
    /// The new row that is being filled in; nil while none is.
    public internal(set) var form: RecordForm?
    /// Who reported last, for the next form.
    var lastReporter = ""
    /// Whether keys are text that is looked for.
    public internal(set) var isFinding = false
    /// A short answer to the last action, shown until the next key.
    public internal(set) var message: String? { didSet { tellsOfRow = false } }
    /// Whether the answer tells of a row that was written: reading the file that it stands in does not wipe it.
    var tellsOfRow = false
    /// Whether the files are being read again.
    public internal(set) var isReading = false
    /// How far that is; nil while there is nothing to show.
    public internal(set) var progress: LoadProgress?

    /// The state in which the board opens, on a programme as it stands on a day.
    public init(
        _ standing: Standing, findingCount: Int, findings: FindingList = .none, language: Language,
        glyphs: GlyphSet, themes: [String],
        theme: String, size: Size, preferences: Preferences = Preferences()
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
        self.preferences = preferences
        usesMouse = preferences.usesMouse
        focus = preferences.firstPanel
        selections = [:]
        screens = []
        message = nil
        settleSelections()
    }

    /// Who reads.
    var reader: Reader { Reader(language, days: preferences.days, numbers: preferences.numbers) }

    private mutating func forgetLines() {
        memo = LineMemo()
        screenMemo = ScreenMemo()
    }

    /// What panels and pages are drawn from.
    public var context: PanelContext {
        PanelContext(
            standing: standing, language: language, days: preferences.days, numbers: preferences.numbers,
            glyphs: glyphs, findingCount: findingCount,
            findings: findings, timeline: timeline, list: list, changed: marks, memo: memo)
    }

    /// Which keys the hint line shows.
    public var mode: ScreenMode { screens.isEmpty ? .board : .page }

    /// The rows of a page's content: all but the header, the breadcrumb and the hint line.
    var pageRows: Int { max(1, size.height - 3 - stripRows) }

    /// The columns from which the item that is selected on an opened panel is shown beside it.
    static let detailFrom = 150

    /// Whether the selected item has room beside an open screen.
    func showsDetail(beside content: OpenScreen.Content) -> Bool {
        switch content {
        case .panel, .page(.legalBasis), .page(.changes):
            !isPrinted && !preferences.isSpoken && size.width >= DashboardState.detailFrom
        case .page(.findings), .item, .find, .palette, .help, .record: false
        }
    }

    /// The columns of a screen, of which the last but one is for the scroll bar.
    func screenWidth(of content: OpenScreen.Content) -> Int {
        showsDetail(beside: content) ? size.width * 11 / 20 : size.width
    }

    /// The columns of a page's content: all but a space on each side and the scroll bar.
    func pageWidth(of content: OpenScreen.Content) -> Int { max(0, screenWidth(of: content) - 3) }

    /// The lines of a screen.
    func lines(of screen: OpenScreen) -> [PanelLine] { screenLines(of: screen).lines }

    /// The lines of a screen, and where its items stand.
    func screenLines(of screen: OpenScreen) -> ScreenLines {
        let subject = ScreenMemo.Subject(content: screen.content, width: pageWidth(of: screen.content))
        let whole = allLines(subject)
        guard !screen.query.isEmpty else { return whole }
        return screenMemo.lines(of: subject, holding: screen.query) { narrowed(whole.lines, screen.query) }
    }

    private func narrowed(_ lines: [PanelLine], _ query: String) -> [PanelLine] {
        let found = LineFilter.lines(lines, holding: query)
        guard found.isEmpty else { return found }
        let words = Phrase(vi: "Không thấy “\(query)”.", en: "Nothing holds “\(query)”.")
        return [.text(words[language], style: .dim, mark: glyphs.ellipsis)]
    }

    private func allLines(_ subject: ScreenMemo.Subject) -> ScreenLines {
        // A form is another with each letter typed.
        if case .record = subject.content { return ScreenLines(makeLines(subject)) }
        return screenMemo.lines(of: subject) { makeLines(subject) }
    }

    private func makeLines(_ subject: ScreenMemo.Subject) -> [PanelLine] {
        let width = subject.width
        switch subject.content {
        case .panel(let panel):
            return context.lines(of: panel, PanelRoom(width: width, extent: .full))
        case .page(.legalBasis): return LegalBasisPage.lines(context, width: width)
        case .page(.changes):
            return ChangesPage(difference, in: context, width: width).lines
        case .page(.findings): return FindingsPage.lines(context, width: width)
        case .find: return FindPage.lines(context)
        case .palette: return PalettePage.lines(of: preferences.keys, language: language, glyphs: keyGlyphs)
        case .item(let item): return context.lines(of: item, width: width)
        case .record: return form.map { RecordFormLines($0, in: context, width: width).lines } ?? []
        case .help: return HelpPage.lines(of: preferences.keys, language: language, glyphs: keyGlyphs)
        }
    }

    /// What keys are named with: for who hears the names, in words and without arrows.
    private var keyGlyphs: GlyphSet { preferences.isSpoken ? .ascii : glyphs }

    /// What can be selected on the board, by panel.
    var boardItems: [PanelID: [ItemID]] {
        screenMemo.boardItems(layout) {
            Board(context, focus: focus).items(in: Rect(size).inset(bottom: hintRows))
        }
    }

    /// The same of the panel with the focus, to be moved through.
    var focusedRows: ItemRows {
        screenMemo.boardRows(layout, of: focus) { boardItems[focus] ?? [] }
    }

    private var layout: ScreenMemo.Layout { ScreenMemo.Layout(size: size, rows: hintRows, focus: focus) }

    /// The rows below everything that hints take.
    var hintRows: Int { size.height > 3 ? 1 + stripRows : 0 }

    /// The rows of the strip of days, above the hints.
    var stripRows: Int { strip != nil && size.height > 8 ? 1 : 0 }

    /// Gives every panel a selection that is there on the day shown: the one it had, or its first item.
    mutating func settleSelections() {
        let shown = boardItems
        for panel in PanelID.allCases {
            let items = shown[panel] ?? []
            if let selected = selections[panel], items.contains(selected) { continue }
            selections[panel] = items.first
        }
    }
}
