import Canvas
import Dashboard
import NcursesTerminal

/// What a board is shown on, and what its events come from: a screen, or lines for who hears them.
@MainActor
protocol BoardSurface {
    /// The size that the board is drawn for.
    var size: Size { get }
    /// Whether an event waits, so that showing can wait for it.
    var hasPendingEvent: Bool { get }
    /// Whether a thread that reads files can wake it; else files are read while everything waits.
    var canBeWoken: Bool { get }
    /// Waits for the next event; `.elapsed` after so many milliseconds.
    func nextEvent(within milliseconds: Int?) -> TerminalEvent
    /// Makes `.readable` an event while there is something to read at a descriptor.
    func waitAlso(for descriptor: Int32?)
    /// Shows a state; what differs from an earlier drawing is marked where there is one.
    func show(_ state: DashboardState, changedSince before: Grid?)
    /// Draws with other colours.
    func use(_ palette: Palette)
    /// How many colours there are.
    var depth: ColourDepth { get }
    /// Uses the mouse, or leaves it to the terminal.
    func useMouse(_ isOn: Bool)
    /// Sends bytes to the terminal as they are.
    func send(_ bytes: [UInt8])
    /// Stops the program until the shell continues it.
    func suspend()
    /// Gives the terminal to another program for a while, and returns its exit code.
    func stepAside(_ body: () -> Int32) -> Int32
}

/// The screen of a terminal.
@MainActor
struct ScreenSurface: BoardSurface {
    let terminal: NcursesTerminal

    var size: Size { terminal.size }
    var hasPendingEvent: Bool { terminal.hasPendingEvent }
    var canBeWoken: Bool { true }
    var depth: ColourDepth { terminal.depth }

    func nextEvent(within milliseconds: Int?) -> TerminalEvent { terminal.nextEvent(within: milliseconds) }
    func waitAlso(for descriptor: Int32?) { terminal.waitAlso(for: descriptor) }

    func show(_ state: DashboardState, changedSince before: Grid?) {
        let now = state.draw()
        terminal.show(before.map { ChangedCells.marked(now, since: $0) } ?? now)
    }

    func use(_ palette: Palette) { terminal.use(palette) }
    func useMouse(_ isOn: Bool) { terminal.useMouse(isOn) }
    func send(_ bytes: [UInt8]) { terminal.send(bytes) }
    func suspend() { terminal.suspend() }
    func stepAside(_ body: () -> Int32) -> Int32 { terminal.stepAside(body) }
}
