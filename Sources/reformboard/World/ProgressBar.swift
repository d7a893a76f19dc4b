import CStreams
import Canvas
import Dashboard
import Notation
import ReformModel
import Synchronization

/// A line on standard error that shows how far a load is, where that is a terminal. It comes when the load
/// takes longer than a tenth of a second, and leaves nothing behind.
final class ProgressBar: Sendable {
    private let language: Language
    private let isASCII: Bool
    private let start = ContinuousClock.now
    private let pace = Mutex(ProgressPace())

    /// A bar for a load that begins now.
    init(language: Language, ascii: Bool) {
        self.language = language
        isASCII = ascii
    }

    /// Shows how far the load is; may be called from any thread.
    func show(_ progress: LoadProgress) {
        let elapsed = start.duration(to: .now)
        // Held while it is drawn: the threads of a load come at the same time.
        pace.withLock { pace in
            guard pace.isDue(after: elapsed) else { return }
            let columns = Int(rb_bar_columns())
            guard columns > 0 else { return }
            let glyphs: GlyphSet = isASCII || !Surroundings.speaksUTF8 ? .ascii : .unicode
            let line = ProgressLine(progress, language: language, glyphs: glyphs, namesKey: false)
            let text = line.text(width: columns)
            let rest = columns - TextWidth.columns(of: text)
            for byte in text.utf8 { rb_bar_byte(byte) }
            for _ in 0..<max(0, rest) { rb_bar_byte(UInt8(ascii: " ")) }
            rb_bar_show(Int32(columns))
        }
    }

    /// Wipes it.
    func end() { pace.withLock { _ in rb_bar_wipe() } }
}
