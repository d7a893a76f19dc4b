import Assessment
import Canvas
import Dashboard
import NcursesTerminal
import Notation
import Panels
import ReformModel
import Snapshot

/// The board on a terminal: events in, states through, drawings out.
@MainActor
final class BoardSession {
    /// How a session ended.
    enum Outcome: Sendable {
        /// The reader quit, or the terminal went away.
        case left
        /// A signal asked for it.
        case endedBy(Int32)
        /// There is no terminal that can be drawn on.
        case nothingToDrawOn
    }

    /// Opens the terminal and runs the board on it.
    static func run(_ package: OpenedPackage, themes: ThemeShelf, ascii: Bool) -> Outcome {
        do {
            let terminal = try NcursesTerminal()
            defer { terminal.close() }
            return BoardSession(package, themes: themes, ascii: ascii, terminal: terminal).run()
        } catch {
            return .nothingToDrawOn
        }
    }

    private let package: OpenedPackage
    private let themes: ThemeShelf
    private let terminal: NcursesTerminal
    private var state: DashboardState

    private init(_ package: OpenedPackage, themes: ThemeShelf, ascii: Bool, terminal: NcursesTerminal) {
        self.package = package
        self.themes = themes
        self.terminal = terminal
        let glyphs: GlyphSet = ascii || !terminal.speaksUTF8 ? .ascii : .unicode
        state = DashboardState(
            programme: package.programme, findingCount: package.findingCount, day: package.day,
            language: package.language, glyphs: glyphs, themes: themes.names, theme: themes.first,
            size: terminal.size)
        if package.isBuiltIn { state.say(Phrase.builtIn[package.language]) }
        if let term = terminal.substitutedTerm {
            let words = Phrase(
                vi: "Không rõ terminal \(term); vẽ như xterm-256color.",
                en: "Terminal \(term) is unknown here; drawing as for xterm-256color.")
            state.say(words[package.language])
        }
    }

    private func run() -> Outcome {
        terminal.use(themes.palette(themes.first, depth: terminal.depth))
        while true {
            // One frame for a burst of events: a held key never runs ahead of the eye.
            if !terminal.hasPendingEvent { terminal.show(state.draw()) }
            switch terminal.nextEvent() {
            case .key(let key):
                guard let action = KeyTable.action(for: key) else { continue }
                if let effect = state.apply(action), carryOut(effect) == .end { return .left }
            case .pasted, .resumed: continue
            case .resized(let size): state.resize(to: size)
            case .hungUp: return .left
            case .asked(let signal): return .endedBy(signal)
            }
        }
    }

    private enum Next {
        case goOn
        case end
    }

    private func carryOut(_ effect: Effect) -> Next {
        switch effect {
        case .saveSnapshot: saveSnapshot()
        case .useTheme(let name): terminal.use(themes.palette(name, depth: terminal.depth))
        case .suspend: terminal.suspend()
        case .quit: return .end
        }
        return .goOn
    }

    private func saveSnapshot() {
        let text = TextSnapshot.text(of: state.drawForSnapshot(), context: state.context)
        let stem =
            "\(OutputFile.stem(of: state.programme.name))-\(state.standing.day)-\(state.language.rawValue)"
        let name = OutputFile.freeName(stem: stem)
        do {
            try OutputFile.write(text, to: name)
            let words = Phrase(vi: "Đã ghi \(name)", en: "Wrote \(name)")
            state.say(words[state.language])
        } catch {
            state.say(OutputFile.sentence(name, error, instead: .otherFolder)[state.language])
        }
    }
}

extension Phrase {
    fileprivate static let builtIn = Phrase(
        vi: "Chương trình mẫu kèm theo. Mở của mình: reformboard THƯ_MỤC   ? trợ giúp",
        en: "The built-in programme. Open your own: reformboard FOLDER   ? help")
}
