import Assessment
public import Canvas
import Notation
public import Panels
public import ReformModel

/// What an action asks of the world outside the state.
public enum Effect: Sendable, Hashable {
    /// Write what is on the screen to a file, and tell the state how it went.
    case saveSnapshot
    /// Read the files again, and give the state what was read.
    case reload
    /// Open the editor at a row of the files.
    case edit(RowPlace)
    /// Open the form of a new row about an item, if there are files to write it to.
    case openForm(ItemID)
    /// Work out the row that a form asks for, and give the state what came of it.
    case preview(RowDraft)
    /// Write it, doubtful or not: it has been shown.
    case append(RowDraft)
    /// Put a text on the clipboard.
    case copy(String)
    /// Use the mouse, or leave it to the terminal.
    case useMouse(Bool)
    /// Stop reading, and keep what was there.
    case stopReading
    /// Draw with another theme.
    case useTheme(String)
    /// Stop the program until the shell continues it.
    case suspend
    /// Close the terminal and end.
    case quit
}

extension DashboardState {
    /// Takes an action and says what is left to do outside. An action that has nothing to act on where the
    /// board stands changes nothing: keys never act on what is hidden.
    public mutating func apply(_ action: Action) -> Effect? {
        message = nil
        // Whoever presses a key wants to look where the play has come to.
        if action != .play { isPlaying = false }
        let number = count
        let times = count ?? 1
        if case .count(let digit) = counted(action) {
            count = min((count ?? 0) * 10 + digit, 99_999)
            return nil
        }
        count = nil
        switch action {
        case .focus(let panel): focusOrOpen(panel)
        case .page(let page): openPage(page)
        case .find: beginFinding()
        case .nextFound: if !query.isEmpty { moveToItem(by: 1) }
        case .previousFound: if !query.isEmpty { moveToItem(by: -1) }
        case .filterByStatus: changeList { $0.nextStanding() }
        case .filterByOwner:
            let owners = context.owners
            changeList { $0.nextOwner(of: owners) }
        case .order: changeList { $0.nextOrder() }
        case .focusNext: moveFocus(by: 1)
        case .focusPrevious: moveFocus(by: -1)
        case .up: move(by: -1, times)
        case .down: move(by: 1, times)
        case .pageUp: moveSelection(by: -pageStep * times)
        case .pageDown: moveSelection(by: pageStep * times)
        case .first: moveSelection(by: -DashboardState.toTheEnd)
        case .last: moveSelection(by: DashboardState.toTheEnd)
        case .open:
            if let number { choose(number) } else { open() }
        case .why: openWhy()
        case .back:
            if isReading { return .stopReading }
            goBack()
        case .palette: openPalette()
        case .count: break
        case .help: if screens.last?.content != .help { screens.append(OpenScreen(.help)) }
        case .dayEarlier: show(standing.day - times)
        case .dayLater: show(standing.day + times)
        case .monthEarlier: show(standing.day.adding(months: -times))
        case .monthLater: show(standing.day.adding(months: times))
        case .today: show(homeDay)
        case .reportedEarlier: showReported(later: false)
        case .reportedLater: showReported(later: true)
        case .strip: switchStrip()
        case .play: switchPlay()
        case .markChanges: switchMarks()
        case .zoomIn: changeTimeline { $0.zoomed(by: 1) }
        case .zoomOut: changeTimeline { $0.zoomed(by: -1) }
        case .scrollEarlier: scrollTimeline(by: -1)
        case .scrollLater: scrollTimeline(by: 1)
        case .changeLanguage:
            language = language.next
            settleOpenScreen()
        case .changeTheme: return nextTheme()
        case .snapshot: return .saveSnapshot
        case .edit: return item.flatMap(place).map { .edit($0) }
        case .copy: return copyItem()
        case .switchMouse:
            usesMouse.toggle()
            say((usesMouse ? Phrase.mouseOn : .mouseOff)[language])
            return .useMouse(usesMouse)
        case .record: return askForForm()
        case .reload: return isReading ? nil : .reload
        case .suspend: return .suspend
        case .quit: return .quit
        }
        return nil
    }

    /// A nought that is typed after other digits of a count is one of them, whatever it does alone.
    private func counted(_ action: Action) -> Action {
        count != nil && action == .today && preferences.keys.countsWithDigits ? .count(0) : action
    }

    /// Takes a new size of the screen.
    public mutating func resize(to size: Size) {
        self.size = size
        // A screen that was very small for a moment is where it was: from the top as far as the selection asks.
        if let last = screens.indices.last, screens[last].selected != nil { screens[last].top = 0 }
        settleOpenScreen()
        settleSelections()
    }

    /// Takes another theme, which the reader has not asked for.
    public mutating func use(theme: String) { self.theme = theme }

    /// Shows a short answer until the next key.
    public mutating func say(_ text: String) { message = text }

    /// More lines than anything has.
    private static let toTheEnd = 1 << 40

    private var pageStep: Int { max(1, pageRows - 1) }

    private mutating func focusOrOpen(_ panel: PanelID) {
        // Help only lies on top: whoever has read there how to go to a panel comes to it where they were.
        if screens.last?.content == .help { screens.removeLast() }
        focus = panel
        guard !screens.isEmpty else { return }
        screens = [openScreen(of: panel)]
        keepSelectionVisible(on: 0)
    }

    /// Moves by one line so many times: each step goes to the next item where that is near.
    private mutating func move(by step: Int, _ times: Int) {
        guard !screens.isEmpty else { return moveSelection(by: step * times) }
        for _ in 0..<min(times, 10_000) { moveSelection(by: step) }
    }

    private mutating func moveFocus(by step: Int) {
        let count = PanelID.allCases.count
        let next = (focus.rawValue - 1 + step + count) % count
        guard let panel = PanelID(rawValue: next + 1) else { return }
        switch screens.last?.content {
        case nil: focus = panel
        case .panel, .page: openTab(by: step)
        case .item, .find, .palette, .help, .record: break
        }
    }

    private mutating func openTab(by step: Int) {
        switch screens.last.flatMap({ ScreenTabs.next(after: $0.content, by: step) }) {
        case .panel(let panel): focusOrOpen(panel)
        case .page(let page): openPage(page)
        case .item, .find, .palette, .help, .record, nil: break
        }
    }

    /// Opens a page on the board, in the place of whatever is open there.
    private mutating func openPage(_ page: PageID) {
        if screens.last?.content == .page(page) { return }
        screens = [OpenScreen(.page(page))]
        settleOpenScreen()
    }

    mutating func open() {
        switch screens.last?.content {
        case nil:
            screens.append(openScreen(of: focus))
            keepSelectionVisible(on: screens.count - 1)
        case .palette, .help, .record: break
        case .panel, .page, .item, .find:
            guard let item = screens.last?.selected else { return }
            screens.append(OpenScreen(.item(item)))
            keepSelectionVisible(on: screens.count - 1)
        }
    }

    /// Opens what has a number: an item of the list that is open, or on the board a panel or page.
    private mutating func choose(_ number: Int) {
        guard let index = screens.indices.last else {
            if let panel = PanelID(rawValue: number) {
                focus = panel
                open()
            } else if let page = PageID(rawValue: number) {
                openPage(page)
            }
            return
        }
        let items = screenLines(of: screens[index]).items.items
        guard items.indices.contains(number - 1) else { return }
        screens[index].selected = items[number - 1]
        keepSelectionVisible(on: index)
        open()
    }

    /// Opens the selected item, or stays on the one that is open, where it says why it stands as it does.
    private mutating func openWhy() {
        switch screens.last?.content {
        case nil: selections[focus].map { screens.append(OpenScreen(.item($0))) }
        case .panel, .page, .find: screens.last?.selected.map { screens.append(OpenScreen(.item($0))) }
        case .item: break
        case .palette, .help, .record: return
        }
        guard let index = screens.indices.last, case .item(let item) = screens[index].content else { return }
        screens[index].top = ItemPage.whyRow(of: item, in: context, width: pageWidth(of: .item(item)))
        screens[index].selected = nil
        keepSelectionVisible(on: index)
    }

    /// The item so many items further, around the end.
    private mutating func moveToItem(by step: Int) {
        guard let index = screens.indices.last else { return }
        let items = screenLines(of: screens[index]).items.items
        guard !items.isEmpty else { return }
        let place = screens[index].selected.flatMap(items.firstIndex) ?? 0
        screens[index].selected = items[((place + step) % items.count + items.count) % items.count]
        keepSelectionVisible(on: index)
    }

    /// Changes which items lists show, where a list is in sight.
    private mutating func changeList(_ change: (inout ListView) -> Void) {
        switch screens.last?.content {
        case nil, .panel: break
        case .page, .item, .find, .palette, .help, .record: return
        }
        change(&list)
        let words = list.words(in: language)
        say(words.isEmpty ? Phrase.everything[language] : words)
        settleSelections()
        settleOpenScreen()
    }

    private mutating func scrollTimeline(by step: Int) {
        if screens.last?.content == .page(.changes) { return moveChanges(by: step) }
        let whole = CongressPanel.days(context)
        let today = standing.day
        changeTimeline { $0.moved(by: step, over: whole, today: today) }
    }

    /// Changes the timeline where one is in sight: on the board, and on its own panel opened.
    private mutating func changeTimeline(_ change: (TimelineView) -> TimelineView) {
        switch screens.last?.content {
        case nil, .panel(.congress): timeline = change(timeline)
        case .panel, .page, .item, .find, .palette, .help, .record: break
        }
    }

    private func openScreen(of panel: PanelID) -> OpenScreen {
        var screen = OpenScreen(.panel(panel), selected: selections[panel])
        let items = lines(of: screen).compactMap(\.item)
        if let selected = screen.selected, items.contains(selected) { return screen }
        screen.selected = items.first
        return screen
    }

    mutating func moveSelection(by step: Int) {
        guard let index = screens.indices.last else {
            selections[focus] = focusedRows.item(from: selections[focus], by: step)
            return
        }
        var page = ScreenWindow(screenLines(of: screens[index]), rows: pageRows, screen: screens[index])
        page.move(by: step)
        screens[index] = page.screen
        // Where a screen is too low for any item, the board keeps the one it had.
        if case .panel(let panel) = screens[index].content, let selected = screens[index].selected {
            selections[panel] = selected
        }
    }

    private mutating func goBack() {
        guard !screens.isEmpty else { return }
        // What was looked for is left before the screen is.
        if !query.isEmpty { return look(for: "") }
        screens.removeLast()
        form = nil
        settleOpenScreen()
    }

    /// Makes sure, after everything that may have changed its lines, that what is selected on the uppermost
    /// screen is there and can be seen.
    mutating func settleOpenScreen() {
        if let last = screens.indices.last { keepSelectionVisible(on: last) }
    }

    private mutating func keepSelectionVisible(on index: Int) {
        var page = ScreenWindow(screenLines(of: screens[index]), rows: pageRows, screen: screens[index])
        page.settle()
        screens[index] = page.screen
    }

    mutating func show(_ day: Day) {
        // Days are written with four digits of the year, and the files know no others.
        guard day != standing.day, (1...9999).contains(day.parts.year) else { return }
        standing = Standing(of: programme, on: day)
        settleMarks()
        settleSelections()
        settleOpenScreen()
    }

    private mutating func copyItem() -> Effect? {
        guard let item else { return nil }
        let lines = ItemPage.lines(for: item, in: context, width: DashboardState.copiedWidth)
        var grid = Grid(Size(width: DashboardState.copiedWidth, height: lines.count))
        for (row, line) in lines.enumerated() { line.draw(in: grid.bounds.rows(from: row), on: &grid) }
        grid.substitute(glyphs.substitutes)
        say(Phrase.copied[language])
        return .copy((0..<lines.count).map { grid.line($0) + "\n" }.joined())
    }

    /// The columns of a text that is copied: what fits into a mail.
    private static let copiedWidth = 78

    private mutating func nextTheme() -> Effect? {
        guard let index = themes.firstIndex(of: theme), themes.count > 1 else { return nil }
        theme = themes[(index + 1) % themes.count]
        message = theme
        return .useTheme(theme)
    }
}

extension Phrase {
    fileprivate static let everything = Phrase(
        vi: "Mọi mục, theo thứ tự vốn có", en: "Everything, as it is given")
    fileprivate static let copied = Phrase(vi: "Đã chép", en: "Copied")
    fileprivate static let mouseOn = Phrase(vi: "Dùng chuột", en: "The mouse is on")
    fileprivate static let mouseOff = Phrase(
        vi: "Không dùng chuột: chọn chữ như thường", en: "The mouse is off: text can be selected")
}
