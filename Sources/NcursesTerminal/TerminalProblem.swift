/// Why no board can be opened on a terminal.
public enum TerminalProblem: Error, Sendable, Hashable {
    /// Neither standard output nor the controlling terminal is one.
    case noTerminal
    /// The terminal cannot place its cursor, or nothing is known of it; `term` is the value of TERM, empty
    /// when it is not set.
    case dumb(term: String)
    /// Nothing is known of a terminal with this value of TERM, and of no substitute either.
    case unknownTerminal(term: String)
    /// The program has a terminal open already.
    case alreadyOpen
}
