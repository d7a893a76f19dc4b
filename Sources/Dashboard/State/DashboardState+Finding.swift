public import Canvas
import Notation
import Panels

/// Looking for something on an open screen: what is typed narrows the screen as it is typed.
extension DashboardState {
    /// Takes a key: as text while something is looked for, else for what it does.
    public mutating func press(_ key: Key) -> Effect? {
        if isFinding { return type(key) }
        if form != nil { return fill(key) }
        return preferences.keys.action(for: key).flatMap { apply($0) }
    }

    /// Takes a pasted text: it is looked for, where something is; it is never a command.
    public mutating func paste(_ text: String) {
        if form != nil { return fill(pasted: text) }
        guard isFinding else { return }
        look(for: query + CleanText.line(text))
    }

    /// What is looked for on the uppermost screen; empty for nothing.
    public var query: String { screens.last?.query ?? "" }

    /// How many items of the uppermost screen hold it.
    var matchCount: Int { screens.last.map { screenLines(of: $0).items.items.count } ?? 0 }

    /// Reads the lines of the uppermost screen, as the first letter that is looked for does. What was read is known to all
    /// copies of the state, until one changes.
    public func readLines() {
        guard let last = screens.last else { return }
        for line in screenLines(of: last).lines where line.item != nil { line.read() }
    }

    /// Begins to look for something: on what is open, or from the board among everything that has a name.
    mutating func beginFinding() {
        if screens.isEmpty {
            screens.append(OpenScreen(.find))
            settleOpenScreen()
        }
        guard let last = screens.last, last.content != .help else { return }
        isFinding = true
    }

    /// Opens the palette, in which one types at once.
    mutating func openPalette() {
        guard screens.last?.content != .palette else { return }
        screens.append(OpenScreen(.palette))
        settleOpenScreen()
        isFinding = true
    }

    /// Runs the action that is selected in the palette, where one was before it was opened.
    mutating func runSelected() -> Effect? {
        guard case .command(let name) = screens.last?.selected else { return nil }
        screens.removeLast()
        return PalettePage.action(named: name).flatMap { apply($0) }
    }

    private mutating func type(_ key: Key) -> Effect? {
        switch key {
        case .character(let glyph): look(for: query + String(glyph))
        case .backspace:
            if query.isEmpty { isFinding = false } else { look(for: String(query.dropLast())) }
        case .escape:
            look(for: "")
            isFinding = false
            if screens.last?.content == .find || screens.last?.content == .palette { screens.removeLast() }
        case .enter:
            isFinding = false
            if screens.last?.content == .palette { return runSelected() }
        case .up, .down, .pageUp, .pageDown: return preferences.keys.action(for: key).flatMap { apply($0) }
        default:
            // Whoever wants to leave, or to look at the shell, need not stop typing first.
            let action = preferences.keys.action(for: key)
            if action == .quit || action == .suspend { return action.flatMap { apply($0) } }
        }
        return nil
    }

    /// Narrows the uppermost screen to what holds a text.
    mutating func look(for query: String) {
        guard let index = screens.indices.last else { return }
        screens[index].query = query
        screens[index].top = 0
        settleOpenScreen()
    }
}
