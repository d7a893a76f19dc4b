internal import CNcurses
public import Canvas

/// A real terminal: shows grids, and turns what is typed and what happens into events.
///
/// There is one at a time. It is given back as it was by `close()`, when the program exits, and when the
/// program crashes or is ended by a signal.
public final class NcursesTerminal {
    /// What the user may choose.
    public struct Options: Sendable, Hashable {
        /// How long a lone Escape waits for the rest of a key, in milliseconds. A slow link needs more.
        public var escapeDelay: Int
        /// How many colours are used at most; nil for what the terminal has and NO_COLOR allows.
        public var depth: ColourDepth?

        /// Whether a frame is sent as one where the terminal says that it can take it.
        public var synchronises: Bool

        /// Makes options.
        public init(escapeDelay: Int = 25, depth: ColourDepth? = nil, synchronises: Bool = true) {
            self.escapeDelay = escapeDelay
            self.depth = depth
            self.synchronises = synchronises
        }
    }

    /// How many colours are used.
    public let depth: ColourDepth
    /// Whether the user's locale has UTF-8, so that lines and blocks can be shown.
    public let speaksUTF8: Bool
    /// The value of TERM for which xterm-256color stands in, because nothing is known of it; else nil.
    public let substitutedTerm: String?

    /// Whether frames may be sent as one.
    let mayCollect: Bool
    /// Whether the terminal was asked something and has not answered the last question.
    var awaitsAnswers = false
    var appearance = Appearance()
    /// Whether the terminal takes moves of the cursor amid a look, so that one may last.
    let keepsLookOnMoves: Bool
    var frames: FrameBytes
    /// The grid on the screen; nil when the next one has to be put in full.
    var shown: Grid?
    /// Whether what the terminal shows is not known, so that all of it has to be sent.
    var isDisturbed = false
    var decoder = InputDecoder()
    var pending = EventQueue()
    /// Whether the terminal is gone.
    var isGone = false
    /// How often input was announced and none came.
    var emptyReads = 0
    /// Whether there is input that was left where it is, until the events before it have been taken.
    var hasMoreInput = false

    /// Takes over the terminal: standard output, or the controlling terminal when that is a pipe.
    ///
    /// Throws what stands in the way; nothing has been written then.
    public init(options: Options = Options()) throws(TerminalProblem) {
        let outcome = rb_open(Int32(clamping: max(0, options.escapeDelay)))
        let term = unsafe String(cString: rb_terminal_name())
        switch Int(outcome) {
        case RB_OPENED: break
        case RB_DUMB: throw .dumb(term: term)
        case RB_UNKNOWN_TERMINAL: throw .unknownTerminal(term: term)
        case RB_IN_USE: throw .alreadyOpen
        default: throw .noTerminal
        }
        let available = ColourDepth.largest(within: Int(rb_colours()))
        depth = min(available, options.depth ?? (rb_refuses_colour() ? .none : available))
        speaksUTF8 = rb_speaks_utf8()
        substitutedTerm = rb_is_substituted() ? term : nil
        mayCollect = options.synchronises
        keepsLookOnMoves = rb_keeps_look_on_moves()
        frames = FrameBytes(endsAttributesAlone: rb_ends_attributes_alone(), movesInRow: rb_moves_in_row())
        if depth != .none { rb_start_colours() }
        awaitsAnswers = rb_ask()
    }

    /// The size of the screen, in cells.
    public var size: Size { Size(width: Int(rb_width()), height: Int(rb_height())) }

    /// Sounds the bell, or flashes where there is none.
    public func beep() { rb_beep() }

    /// Gives the terminal back as it was. May be called more than once.
    public func close() { rb_close() }
}

extension ColourDepth {
    /// The depth that a number of colours is enough for.
    nonisolated static func largest(within colours: Int) -> ColourDepth {
        allCases.last { $0.rawValue <= colours } ?? .none
    }
}
