import Canvas
import Configuration
import Dashboard
import Diagnostics
import NcursesTerminal
import Notation
import ReformModel

/// The board while its package is read for the first time: its frame, how far the load is, and a way to
/// stop it.
@MainActor
struct BoardOpening {
    /// What came of it.
    enum Outcome {
        case read(BoardPackage)
        case ended(BoardSession.Outcome)
    }

    private let prepared: PreparedPackage
    private let source: PackageSource
    private let terminal: NcursesTerminal
    private let manner: BoardManner
    /// The theme in use.
    private(set) var theme: String
    private var screen: LoadingScreen

    init(
        _ prepared: PreparedPackage, _ source: PackageSource, _ manner: BoardManner, _ theme: String,
        _ glyphs: GlyphSet, _ terminal: NcursesTerminal
    ) {
        self.prepared = prepared
        self.source = source
        self.terminal = terminal
        self.manner = manner
        self.theme = theme
        screen = LoadingScreen(
            title: prepared.title, language: source.language(prepared.languages), glyphs: glyphs,
            size: terminal.size)
    }

    /// Reads the package, until it is read or somebody asks for an end.
    mutating func run() -> Outcome {
        let load = prepared.start(
            making: BoardPackage.inBackground(from: source), onChange: NcursesTerminal.wake)
        // Whoever leaves does not wait for the thread, and it shall not go on for nobody.
        defer { load.cancel() }
        while true {
            if !terminal.hasPendingEvent { terminal.show(screen.draw()) }
            switch terminal.nextEvent() {
            case .key(let key):
                switch manner.configuration.preferences.keys.action(for: key).flatMap(screen.effect) {
                case .stopReading?: return .ended(.notOpened(.cancelled))
                case .suspend?: terminal.suspend()
                default: continue
                }
            case .woken:
                if let outcome = load.outcome { return opened(outcome) }
                if let progress = load.progress { screen.progress = progress }
            case .resized(let size): screen.size = size
            case .ground(let ground): settle(on: ground)
            case .pasted, .resumed, .mouse, .readable, .elapsed: continue
            case .hungUp: return .ended(.left)
            case .asked(let signal): return .ended(.endedBy(signal))
            }
        }
    }

    private mutating func settle(on ground: TerminalGround) {
        guard let theme = manner.theme(on: ground, insteadOf: theme) else { return }
        self.theme = theme
        terminal.use(manner.themes.palette(theme, depth: terminal.depth))
    }

    private func opened(_ outcome: BackgroundLoad<BoardPackage>.Outcome) -> Outcome {
        switch outcome {
        case .success(let package): .read(package)
        case .failure(let failure): .ended(.notOpened(failure))
        }
    }
}
