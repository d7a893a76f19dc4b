import CStreams
import Canvas
import Dashboard
import NcursesTerminal
import Notation

/// Lines on standard output, only ever added, and keys from standard input: for who hears the board. It works
/// without any terminal as well.
@MainActor
final class SpokenSurface: BoardSurface {
    private var board = SpokenBoard()
    private var keys = KeyBytes()
    private var pending: [TerminalEvent] = []
    private var hasSpoken = false
    private var further: Int32?
    private let language: Language
    /// Whether keys come from a person's fingers.
    private let isTyped: Bool

    /// Takes standard input over, key by key where it is a terminal.
    init(language: Language) {
        self.language = language
        isTyped = rb_plain_open()
    }

    /// Gives it back as it was.
    func close() {
        if hasSpoken { write("\n") }
        rb_plain_close()
    }

    var size: Size { SpokenBoard.size }
    /// What a finger that stays on a key has run through need not be heard; what a script has done must be.
    var hasPendingEvent: Bool { isTyped && !pending.isEmpty }
    var canBeWoken: Bool { false }
    var depth: ColourDepth { .none }

    func nextEvent(within milliseconds: Int?) -> TerminalEvent {
        while pending.isEmpty {
            let code = Int(
                rb_plain_read(milliseconds.map { Int32(clamping: $0) } ?? -1, further ?? -1))
            switch code {
            case RB_PLAIN_END: return .hungUp
            case RB_PLAIN_ELAPSED: return .elapsed
            case RB_PLAIN_READABLE: return .readable
            case RB_PLAIN_SIGNAL: return .asked(toEndBy: rb_plain_signal())
            default:
                keys.take(UInt8(truncatingIfNeeded: code))
                if !rb_plain_has_more() { pending += keys.takeEvents() }
            }
        }
        return pending.removeFirst()
    }

    func waitAlso(for descriptor: Int32?) { further = descriptor }

    /// Says what is different. The cursor stays behind the last word: the selection is said last.
    func show(_ state: DashboardState, changedSince before: Grid?) {
        let lines = board.lines(for: state)
        guard !lines.isEmpty else { return }
        write((hasSpoken ? "\n" : "") + lines.joined(separator: "\n"))
        hasSpoken = true
    }

    func use(_ palette: Palette) {}
    func useMouse(_ isOn: Bool) {}
    func send(_ bytes: [UInt8]) {
        // What makes a terminal take a text to its clipboard is no text for a file or another program.
        if isTyped { write(String(decoding: bytes, as: UTF8.self)) }
    }

    func suspend() {
        write("\n")
        rb_plain_suspend()
        board = SpokenBoard()
        hasSpoken = false
    }

    func stepAside(_ body: () -> Int32) -> Int32 {
        write("\n")
        hasSpoken = false
        rb_plain_close()
        defer { _ = rb_plain_open() }
        return body()
    }

    /// What cannot be written is dropped: the next event says that the terminal is gone.
    private func write(_ text: String) { try? StandardStreams.write(text, language) }
}
