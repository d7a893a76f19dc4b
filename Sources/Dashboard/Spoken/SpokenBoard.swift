public import Canvas
import Notation
import Panels

/// The board for who hears it: lines that are only ever added, one for each change, the selected item last, so
/// that the cursor stands on it.
///
/// It says what is different between two states, whatever the action was that lies between them: every key
/// does what it does on the drawn board.
public struct SpokenBoard {
    /// The size that a state is given for it: wide enough that nothing is cut.
    public static let size = Size(width: 240, height: 60)

    /// What was said last.
    private var said: SpokenState?

    /// Has said nothing yet.
    public init() {}

    /// What is to be said of a state now; nothing where nothing is different.
    public mutating func lines(for state: DashboardState) -> [String] {
        // While days go by on their own, only where they stop is said.
        if state.isPlaying { return [] }
        let now = SpokenState(state)
        defer { said = now }
        guard let said else { return opening(state) }
        guard now != said else { return [] }
        var lines: [String] = []
        if now.banner != said.banner, let banner = now.banner { lines.append(SpokenText.words(in: banner)) }
        if now.screens != said.screens || now.language != said.language || now.list != said.list {
            let isKnown = now.language == said.language && said.screens.starts(with: now.screens)
            lines += isKnown && now.screens != said.screens ? [back(state)] : place(state)
        } else if now.day != said.day {
            lines.append(
                ([DayText.write(now.day, for: state.reader)] + selection(state)).joined(separator: ". "))
        } else if now.focus != said.focus {
            lines.append(focused(state))
        } else if now.query != said.query || now.isFinding != said.isFinding {
            lines += prompt(state)
        } else if now.form?.answer != said.form?.answer, now.form?.answer != nil {
            lines += place(state)
        } else if now.form != said.form || now.selected != said.selected {
            lines += selection(state)
        } else if now.top != said.top {
            lines += page(state, from: said.top, to: now.top)
        } else if let count = now.count, count != said.count {
            lines.append(String(count))
        }
        if now.message != said.message, let message = now.message {
            lines.append(SpokenText.words(in: message))
        }
        return lines
    }

    private func opening(_ state: DashboardState) -> [String] {
        [header(state)] + PanelID.allCases.map { panel($0, in: state) }
            + PageID.allCases.map { $0.label(in: state.language) } + [keys(state)]
            + (state.banner.map { [SpokenText.words(in: $0)] } ?? [])
            + (state.message.map { [SpokenText.words(in: $0)] } ?? []) + selection(state)
    }

    /// The keys that one begins with.
    private func keys(_ state: DashboardState) -> String {
        let first: [Action] = [.focusNext, .up, .down, .open, .why, .find, .back, .help, .quit]
        return first.compactMap { action in
            guard let binding = state.preferences.keys.bindings.first(where: { $0.action == action }),
                let key = binding.keys.first
            else { return nil }
            return "\(key.spelling): \((binding.hint ?? binding.words)[state.language])"
        }.joined(separator: ", ")
    }

    private func header(_ state: DashboardState) -> String {
        var grid = Grid(Size(width: SpokenBoard.size.width, height: 1))
        HeaderLine(state.context).draw(in: grid.bounds, on: &grid)
        return SpokenText.words(in: grid.line(0))
    }

    private func panel(_ panel: PanelID, in state: DashboardState) -> String {
        let summary = Panel.named(panel).summary(state.context).text
        let label = Panel.named(panel).label(in: state.language)
        return SpokenText.words(in: summary.isEmpty ? label : "\(label)  \(summary)")
    }

    /// The panel that has the focus, and its selected item.
    private func focused(_ state: DashboardState) -> String {
        ([panel(state.focus, in: state)] + selection(state)).joined(separator: ". ")
    }

    /// Where one has come back to, which was read out before.
    private func back(_ state: DashboardState) -> String {
        guard let screen = state.screens.last else { return focused(state) }
        return ([PageScreen.title(of: screen.content, in: state)] + selection(state)).joined(separator: ". ")
    }

    /// Where one is, and what stands there.
    private func place(_ state: DashboardState) -> [String] {
        guard let screen = state.screens.last else {
            return [focused(state)]
        }
        let title = PageScreen.title(of: screen.content, in: state)
        let filter = state.list.words(in: state.language)
        let heading = filter.isEmpty ? title : "\(title), \(filter)"
        let all = state.lines(of: screen)
        // Of everything that can be found, only what is looked for.
        if state.isFinding, state.query.isEmpty { return [heading] + prompt(state) }
        let shown = numbered(all, from: 0, upTo: state.pageRows)
        let rest = all.count - min(all.count, state.pageRows)
        let more =
            rest > 0
            ? [Phrase(vi: "còn \(rest) dòng nữa", en: "\(rest) more lines")[state.language]] : []
        return [heading] + shown + more + selection(state)
    }

    /// The lines that have come into sight.
    private func page(_ state: DashboardState, from old: Int, to new: Int) -> [String] {
        guard let screen = state.screens.last else { return [] }
        let rows = state.pageRows
        let range = new > old ? max(old + rows, new)..<(new + rows) : new..<min(old, new + rows)
        return numbered(state.lines(of: screen), from: range.lowerBound, upTo: range.upperBound)
    }

    /// The lines of a screen in words, each item with the number that chooses it.
    private func numbered(_ lines: [PanelLine], from start: Int, upTo end: Int) -> [String] {
        let items = ItemRows(lines).items
        let numbers = Dictionary(uniqueKeysWithValues: items.enumerated().map { ($1, $0 + 1) })
        var told: ItemID?
        return lines.indices.filter { $0 >= start && $0 < end }.compactMap { row in
            let words = SpokenText.words(of: lines[row], width: SpokenBoard.size.width)
            if words.isEmpty { return nil }
            guard let item = lines[row].item, item != told, let number = numbers[item] else { return words }
            told = item
            return "\(number). \(words)"
        }
    }

    /// The selected item, with its number among how many.
    private func selection(_ state: DashboardState) -> [String] {
        let (lines, selected) = selectable(state)
        guard let selected else { return [] }
        let rows = ItemRows(lines)
        let items = state.screens.isEmpty ? state.focusedRows : rows
        guard let range = rows.rows(of: selected), let index = items.items.firstIndex(of: selected) else {
            return []
        }
        let words = lines[range].map { SpokenText.words(of: $0, width: SpokenBoard.size.width) }
            .filter { !$0.isEmpty }.joined(separator: ", ")
        let mark = state.marks.contains(selected) ? "* " : ""
        return ["\(mark)\(index + 1)/\(items.items.count) \(words)"]
    }

    private func selectable(_ state: DashboardState) -> ([PanelLine], ItemID?) {
        if let screen = state.screens.last { return (state.lines(of: screen), screen.selected) }
        let room = PanelRoom(width: SpokenBoard.size.width - 4, extent: .full)
        return (state.context.lines(of: state.focus, room), state.selections[state.focus])
    }

    private func prompt(_ state: DashboardState) -> [String] {
        guard state.isFinding else { return state.query.isEmpty ? [back(state)] : place(state) }
        let count = NumberText.write(state.matchCount, for: state.reader)
        let words = Phrase(vi: "\(count) mục", en: "\(count) found")
        return [(["/\(state.query), \(words[state.language])"] + selection(state)).joined(separator: ". ")]
    }
}
