/// What can happen at a terminal while the board is open.
public enum TerminalEvent: Sendable, Hashable {
    /// A key was pressed.
    case key(Key)
    /// Something was done with the mouse.
    case mouse(MouseEvent)
    /// Text was pasted: text, never commands.
    case pasted(String)
    /// The terminal has another size now.
    case resized(Size)
    /// The program was stopped and is in the foreground again: everything has to be drawn anew.
    case resumed
    /// Another thread has something new, and woke whoever waits at the terminal.
    case woken
    /// The terminal says on what ground its text stands.
    case ground(TerminalGround)
    /// There is something to read at the further descriptor that was waited for.
    case readable
    /// Nothing has happened within the time that was given.
    case elapsed
    /// The terminal is gone.
    case hungUp
    /// Someone asked the program to end, with this signal number.
    case asked(toEndBy: Int32)
}
