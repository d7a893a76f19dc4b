import Canvas
import NcursesTerminal

/// Opens a terminal, shows a known drawing and every event, and dies in the ways that tests ask for.
@main enum Probe {
    static func main() {
        do {
            let terminal = try NcursesTerminal(options: .init(escapeDelay: 25, depth: nil))
            run(on: terminal)
            terminal.close()
        } catch {
            print("problem \(error)")
        }
    }

    private static func run(on terminal: NcursesTerminal) {
        terminal.use(ProbeDrawing.palette(depth: terminal.depth))
        var drawing = ProbeDrawing(of: terminal)
        terminal.show(drawing.grid)
        while true {
            let event = terminal.nextEvent()
            drawing.note(event)
            drawing.size = terminal.size
            switch event {
            case .key(.character("q")), .hungUp, .asked: return
            case .key(.character(let key)): ProbeDeath(rawValue: String(key))?.happen()
            case .key(.control("z")): terminal.suspend()
            case .key(.control("g")): terminal.beep()
            case .key(.function(6)): drawing.isCovered.toggle()
            case .key(.control("e")):
                terminal.stepAside {
                    print("aside")
                    _ = readLine()
                }
            case .key(.function(7)): Task.detached { NcursesTerminal.wake() }
            case .key(.function(5)): terminal.use(ProbeDrawing.otherPalette)
            default: break
            }
            if !terminal.hasPendingEvent { terminal.show(drawing.grid) }
        }
    }
}
