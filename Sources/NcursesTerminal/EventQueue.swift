internal import Canvas

/// Events that wait to be taken.
nonisolated struct EventQueue {
    private var events: [TerminalEvent] = []
    private var next = 0

    /// Whether none waits.
    var isEmpty: Bool { next == events.count }

    /// Adds an event. Of several changes of size only the last is kept: what the sizes between were does
    /// not matter any more. Being woken twice is being woken.
    /// Whoever is asked to end does nothing else before.
    mutating func append(_ event: TerminalEvent) {
        if case .asked = event { return events.insert(event, at: next) }
        if event == .woken || event == .readable, events[next...].contains(event) { return }
        if case .resized = event {
            events.removeSubrange(..<next)
            next = 0
            events.removeAll { if case .resized = $0 { true } else { false } }
        }
        events.append(event)
    }

    /// Takes the event that has waited longest.
    mutating func popFirst() -> TerminalEvent? {
        guard next < events.count else { return nil }
        let event = events[next]
        next += 1
        if next == events.count {
            events.removeAll(keepingCapacity: true)
            next = 0
        }
        return event
    }
}
