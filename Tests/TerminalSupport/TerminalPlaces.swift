/// How many terminals may be open at one time. Tests run side by side; with more terminals than the machine
/// can look after, each is read so seldom that its test waits in vain.
actor TerminalPlaces {
    static let shared = TerminalPlaces(3)

    private var free: Int
    private var waiting: [CheckedContinuation<Void, Never>] = []

    init(_ count: Int) { free = count }

    /// Takes a place, as soon as there is one.
    func take() async {
        if free > 0 {
            free -= 1
        } else {
            await withCheckedContinuation { waiting.append($0) }
        }
    }

    /// Gives a place to whoever has waited longest.
    func giveBack() {
        if waiting.isEmpty {
            free += 1
        } else {
            waiting.removeFirst().resume()
        }
    }
}
