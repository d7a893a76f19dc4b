import Assessment
import Canvas
import Configuration
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
    static func run(_ package: Package, from source: PackageSource, as manner: BoardManner) -> Outcome {
        do throws(TerminalProblem) {
            let terminal = try NcursesTerminal(options: manner.terminalOptions)
            defer { terminal.close() }
            let glyphs = manner.glyphs(speaksUTF8: terminal.speaksUTF8)
            let theme = manner.themes.first(on: manner.ground)
            let surface = ScreenSurface(terminal: terminal)
            terminal.use(manner.themes.palette(theme, depth: terminal.depth))
            switch package {
            case .read(let package):
                let session = BoardSession(BoardPackage(package), source, manner, theme, glyphs, surface)
                session.complain(of: terminal.substitutedTerm)
                return session.run()
            case .toRead(let prepared):
                var opening = BoardOpening(prepared, source, manner, theme, glyphs, terminal)
                switch opening.run() {
                case .read(let package):
                    let session = BoardSession(package, source, manner, opening.theme, glyphs, surface)
                    session.complain(of: terminal.substitutedTerm)
                    return session.run()
                case .ended(let outcome): return outcome
                }
            }
        } catch {
            return .nothingToDrawOn
        }
    }

    /// Runs the board as lines for who hears them.
    static func speak(_ package: OpenedPackage, from source: PackageSource, as manner: BoardManner) -> Outcome
    {
        let surface = SpokenSurface(language: package.language)
        defer { surface.close() }
        return BoardSession(
            BoardPackage(package), source, manner, manner.themes.first(on: manner.ground), .unicode, surface
        ).run()
    }

    let source: PackageSource
    private let manner: BoardManner
    let surface: any BoardSurface
    /// What was worked out ahead was worked out of it.
    var state: DashboardState { didSet { ahead = nil } }
    private var ahead: StateAhead?
    /// The state before the last step: to let go of what a large package made takes some milliseconds, in which nobody waits
    /// once the step is shown.
    private var left: DashboardState?
    /// The step that changed the day, until what it would do again is worked out.
    private var stepToRepeat: StateAhead.Step?
    /// Whether lines are to be looked in, which nobody has read yet.
    private var beganFinding = false
    /// The load that goes on in the background; nil when none does.
    private var load: BackgroundLoad<BoardPackage>?
    private let watch: FolderWatch?
    /// How many errors there were in the files that are shown.
    private var errorCount: Int
    /// When to read files that have changed, and how the screen was before that was noticed.
    private var changeDue: ContinuousClock.Instant?
    /// Whether what is being read was not asked for.
    private var isLive = false
    /// What was on the screen before a reload, while what differs is marked, and until when that is.
    private var lastStep: ContinuousClock.Instant?
    private var marks: (before: Grid, until: ContinuousClock.Instant)?
    /// When the last key came, and when the detail follows the selection that has come to rest.
    private var lastKey: ContinuousClock.Instant?
    private var detailDue: ContinuousClock.Instant?

    private init(
        _ package: BoardPackage, _ source: PackageSource, _ manner: BoardManner, _ theme: String,
        _ glyphs: GlyphSet, _ surface: any BoardSurface
    ) {
        self.source = source
        self.manner = manner
        self.surface = surface
        let opened = package.opened
        watch = FolderWatch(source.files)
        watch?.follow(opened.programme, in: source.files)
        errorCount = opened.count(.error)
        state = DashboardState(
            package.standing, findingCount: opened.findingCount, findings: opened.findingList,
            language: opened.language, glyphs: glyphs,
            themes: manner.themes.names, theme: theme, size: surface.size,
            preferences: manner.configuration.preferences)
        if opened.isBuiltIn { state.say(Phrase.builtIn[opened.language]) }
        if let words = manner.complaint(in: opened.language) { state.say(words) }
    }

    /// Says that another terminal stands in for the reader's own, of which nothing is known.
    private func complain(of term: String?) {
        guard let term else { return }
        let words = Phrase(
            vi: "Không rõ terminal \(term); vẽ như xterm-256color.",
            en: "Terminal \(term) is unknown here; drawing as for xterm-256color.")
        state.say(words[state.language])
    }

    private func run() -> Outcome {
        surface.waitAlso(for: watch?.descriptor)
        surface.useMouse(state.usesMouse)
        defer { watch?.close() }
        var lastFrame = ContinuousClock.now
        while true {
            // One frame for a burst of events: a held key never runs ahead of the eye. Where they never end, a frame
            // now and then.
            if !surface.hasPendingEvent || lastFrame.duration(to: .now) > BoardSession.patienceWithBursts {
                surface.show(state, changedSince: marks?.before)
                lastFrame = .now
                left = nil
                workAhead()
            }
            switch surface.nextEvent(within: patience) {
            case .key(let key):
                if let effect = take(.key(key)), carryOut(effect) == .end { return .left }
                followWithDetail()
            case .mouse(let event):
                if let effect = state.take(event), carryOut(effect) == .end { return .left }
            case .readable:
                // Editors and programs write several files: they are read when nothing more has come.
                if watch?.hasChanged() ?? false { changeDue = .now + BoardSession.settling }
            case .elapsed: lookAtClock()
            case .pasted(let text): state.paste(text)
            case .ground(let ground): settle(on: ground)
            case .resumed: continue
            case .woken: look()
            case .resized(let size): state.resize(to: size)
            case .hungUp: return .left
            case .asked(let signal): return .endedBy(signal)
            }
        }
    }

    /// The time in which further changes of files are waited for before they are read.
    private static let settling = Duration.milliseconds(120)
    /// How long events may follow one another without a frame.
    private static let patienceWithBursts = Duration.milliseconds(100)
    /// Keys that follow one another so closely are held down; when none has come for so long, the selection rests.
    private static let repeatTime = Duration.milliseconds(100)
    private static let restTime = Duration.milliseconds(60)
    /// How long each step of a play is seen.
    private static let stepTime = Duration.milliseconds(100)
    /// How long what a reload changed is marked.
    private static let markTime = Duration.seconds(2)

    /// Takes a step, which may have been worked out already, and gives what it asks for.
    private func take(_ step: StateAhead.Step) -> Effect? {
        left = state
        let (day, wasFinding, wasPlaying) = (state.standing.day, state.isFinding, state.isPlaying)
        defer {
            // The day with which a play begins is seen as long as the others.
            if state.isPlaying, !wasPlaying { lastStep = .now }
            stepToRepeat = state.standing.day == day ? nil : step
            beganFinding = state.isFinding && !wasFinding
        }
        guard let made = ahead?.after(step) else { return step.take(on: &state) }
        state = made.state
        return made.effect
    }

    /// Works out what the last step would do again, where it led to another day, and reads the lines in which something will
    /// be looked for.
    private func workAhead() {
        if let step = stepToRepeat { ahead = StateAhead(step, on: state) }
        if beganFinding { _ = MadeAhead { [state] in state.readLines() } }
        (stepToRepeat, beganFinding) = (nil, false)
    }

    /// The list answers a key at once, and the detail beside it in a frame of its own: right after it where the key was
    /// pressed alone, and when the selection rests where it is held down.
    private func followWithDetail() {
        let now = ContinuousClock.now
        let isRepeated = lastKey.map { $0.duration(to: now) < BoardSession.repeatTime } ?? false
        lastKey = now
        if state.detailIsBehind {
            detailDue = isRepeated ? now + BoardSession.restTime : now
        } else {
            detailDue = nil
            state.releaseDetail()
        }
    }

    /// The milliseconds until something is due by the clock; nil where nothing is, and nothing wakes the board.
    private var patience: Int? {
        let now = ContinuousClock.now
        let next = [changeDue, marks?.until, stepDue(from: now), detailDue].compactMap { $0 }.min()
        return next.map { due in
            let left = now.duration(to: due)
            guard left > .zero else { return 0 }
            let (seconds, attoseconds) = left.components
            return Int(seconds) * 1_000 + Int(attoseconds / 1_000_000_000_000_000) + 1
        }
    }

    /// When the next step of a play is due, seen from a moment: the first one then.
    private func stepDue(from now: ContinuousClock.Instant) -> ContinuousClock.Instant? {
        guard state.isPlaying else { return nil }
        return lastStep.map { $0 + BoardSession.stepTime } ?? now
    }

    private func lookAtClock() {
        let now = ContinuousClock.now
        if let marks, marks.until <= now { self.marks = nil }
        if let detailDue, detailDue <= now {
            self.detailDue = nil
            state.releaseDetail()
        }
        if let stepDue = stepDue(from: now), stepDue <= now {
            _ = take(.play)
            lastStep = now
        }
        if let changeDue, changeDue <= now, load == nil {
            self.changeDue = nil
            isLive = true
            reload()
        }
    }

    /// The terminal has said on what ground it writes: the theme for that is used, unless the reader has chosen.
    private func settle(on ground: TerminalGround) {
        guard let theme = manner.theme(on: ground, insteadOf: state.theme) else { return }
        state.use(theme: theme)
        surface.use(manner.themes.palette(theme, depth: surface.depth))
    }

    private enum Next {
        case goOn
        case end
    }

    private func carryOut(_ effect: Effect) -> Next {
        switch effect {
        case .saveSnapshot: saveSnapshot()
        case .reload:
            isLive = false
            reload()
        case .edit(let place): edit(place)
        case .openForm(let item): openForm(of: item)
        case .preview(let draft): state.take(preview(draft))
        case .append(let draft): append(draft)
        case .copy(let text):
            guard let bytes = Clipboard.sequence(for: text) else { return .goOn }
            surface.send(bytes)
        case .useMouse(let isOn): surface.useMouse(isOn)
        case .stopReading:
            load?.cancel()
            look()
        case .useTheme(let name): surface.use(manner.themes.palette(name, depth: surface.depth))
        case .suspend: surface.suspend()
        case .quit: return .end
        }
        return .goOn
    }

    /// Reads the files again: a large package in the background, so that the board can be used meanwhile.
    private func reload() {
        do throws(LoadFailure) {
            let prepared = try PackageLoader.prepare(source.files)
            let (source, day) = (source, state.standing.day)
            if prepared.isQuick || !surface.canBeWoken {
                return take(BoardPackage(try prepared.load(), from: source, on: day))
            }
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
        watch?.follow(opened.programme, in: source.files)
        // A file that was saved half done does not take away what was good.
        if isLive, opened.count(.error) > errorCount {
            let first = opened.findings.first { $0.severity == .error }
            let words = first.map { FindingText.parts($0, in: state.language, columns: 80).headline } ?? ""
            return state.hold(because: source.shortened(words))
        }
        errorCount = opened.count(.error)
        let before = state.draw()
        defer { if isLive { marks = (before, .now + BoardSession.markTime) } }
        state.take(
            package.standing, findingCount: opened.findingCount, findings: opened.findingList,
            homeDay: opened.day, isAsked: !isLive)
    }

    private func keep(because failure: LoadFailure) {
        if failure == .cancelled {
            state.keepAsAsked()
        } else if isLive {
            state.hold(because: source.shortened(FindingText.line(failure, in: state.language)))
        } else {
            state.keep(because: source.shortened(FindingText.line(failure, in: state.language)))
        }
    }
}
