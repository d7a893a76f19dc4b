import Assessment
import Canvas
import Dashboard
import Diagnostics
import NcursesTerminal
import Notation
import Panels
import ReformModel
import Snapshot

/// The board on a terminal: events in, states through, drawings out.
@MainActor
final class BoardSession {
    /// What a session begins with.
    enum Package: Sendable {
        case read(OpenedPackage)
        /// One so large that the board shows how far the reading is.
        case toRead(PreparedPackage)
    }

    /// How a session ended.
    enum Outcome: Sendable {
        /// The reader quit, or the terminal went away.
        case left
        /// A signal asked for it.
        case endedBy(Int32)
        /// There is nothing to show, or the reader stopped the load.
        case notOpened(LoadFailure)
        /// There is no terminal that can be drawn on.
        case nothingToDrawOn
    }

    /// Opens the terminal and runs the board on it.
    static func run(
        _ package: Package, from source: PackageSource, themes: ThemeShelf, ascii: Bool
    ) -> Outcome {
        do throws(TerminalProblem) {
            let terminal = try NcursesTerminal()
            defer { terminal.close() }
            let glyphs: GlyphSet = ascii || !terminal.speaksUTF8 ? .ascii : .unicode
            terminal.use(themes.palette(themes.first, depth: terminal.depth))
            switch package {
            case .read(let package):
                return BoardSession(BoardPackage(package), source, themes, glyphs, terminal).run()
            case .toRead(let prepared):
                var opening = BoardOpening(prepared, source, glyphs, terminal)
                switch opening.run() {
                case .read(let package): return BoardSession(package, source, themes, glyphs, terminal).run()
                case .ended(let outcome): return outcome
                }
            }
        } catch {
            return .nothingToDrawOn
        }
    }

    private let source: PackageSource
    private let themes: ThemeShelf
    private let terminal: NcursesTerminal
    private var state: DashboardState
    /// The load that goes on in the background; nil when none does.
    private var load: BackgroundLoad<BoardPackage>?

    private init(
        _ package: BoardPackage, _ source: PackageSource, _ themes: ThemeShelf, _ glyphs: GlyphSet,
        _ terminal: NcursesTerminal
    ) {
        self.source = source
        self.themes = themes
        self.terminal = terminal
        let opened = package.opened
        state = DashboardState(
            package.standing, findingCount: opened.findingCount, findings: opened.findingList,
            language: opened.language, glyphs: glyphs,
            themes: themes.names, theme: themes.first, size: terminal.size)
        if opened.isBuiltIn { state.say(Phrase.builtIn[opened.language]) }
        if let term = terminal.substitutedTerm {
            let words = Phrase(
                vi: "Không rõ terminal \(term); vẽ như xterm-256color.",
                en: "Terminal \(term) is unknown here; drawing as for xterm-256color.")
            state.say(words[opened.language])
        }
    }

    private func run() -> Outcome {
        while true {
            // One frame for a burst of events: a held key never runs ahead of the eye.
            if !terminal.hasPendingEvent { terminal.show(state.draw()) }
            switch terminal.nextEvent() {
            case .key(let key):
                if let effect = state.press(key), carryOut(effect) == .end { return .left }
            case .pasted, .resumed: continue
            case .woken: look()
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
        case .reload: reload()
        case .stopReading:
            load?.cancel()
            look()
        case .useTheme(let name): terminal.use(themes.palette(name, depth: terminal.depth))
        case .suspend: terminal.suspend()
        case .quit: return .end
        }
        return .goOn
    }

    /// Reads the files again: a large package in the background, so that the board can be used meanwhile.
    private func reload() {
        do throws(LoadFailure) {
            let prepared = try PackageLoader.prepare(source.files)
            let (source, day) = (source, state.standing.day)
            if prepared.isQuick { return take(BoardPackage(try prepared.load(), from: source, on: day)) }
            state.beginReading()
            load = prepared.start(
                making: BoardPackage.inBackground(from: source, on: day), onChange: NcursesTerminal.wake)
        } catch {
            keep(because: error)
        }
    }

    /// Looks at what has become of the load in the background.
    private func look() {
        guard let load else { return }
        guard let outcome = load.outcome else {
            if let progress = load.progress { state.show(progress) }
            return
        }
        self.load = nil
        switch outcome {
        case .success(let package): take(package)
        case .failure(let failure): keep(because: failure)
        }
    }

    private func take(_ package: BoardPackage) {
        let opened = package.opened
        state.take(
            package.standing, findingCount: opened.findingCount, findings: opened.findingList,
            homeDay: opened.day)
    }

    private func keep(because failure: LoadFailure) {
        if failure == .cancelled {
            state.keepAsAsked()
        } else {
            state.keep(because: source.shortened(FindingText.line(failure, in: state.language)))
        }
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
