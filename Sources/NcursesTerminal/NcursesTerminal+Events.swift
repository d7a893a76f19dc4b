internal import CNcurses
public import Canvas

extension NcursesTerminal {
    /// Waits for the next event. The program sleeps meanwhile, and nothing wakes it but an event.
    ///
    /// - Parameter milliseconds: how long to wait before `.elapsed` is returned; nil for ever.
    public func nextEvent(within milliseconds: Int? = nil) -> TerminalEvent {
        while true {
            if let event = pending.popFirst() { return event }
            if isGone { return .hungUp }
            // The end of a paste may have been lost on the way: after a second of silence it is over.
            let limit = milliseconds.map { Int32(clamping: max(0, $0)) } ?? (decoder.isPasting ? 1_000 : -1)
            let isOver = !gather(within: limit)
            if isOver, milliseconds != nil, !decoder.isPasting { return .elapsed }
            if isOver { endPaste() }
        }
    }

    /// Makes `.readable` an event while there is something to read at a descriptor; nil for none.
    public func waitAlso(for descriptor: Int32?) { rb_also_wait_for(descriptor ?? -1) }

    /// Whether the mouse is used. While it is, the terminal does not select text with it.
    public func useMouse(_ isOn: Bool) { rb_use_mouse(isOn) }

    /// Sends bytes to the terminal as they are, such as what puts a text on the clipboard.
    public func send(_ bytes: some Sequence<UInt8>) {
        for byte in bytes { rb_send_byte(byte) }
        rb_send()
    }

    /// Whether `nextEvent()` would return at once: then drawing can wait for what comes.
    public var hasPendingEvent: Bool {
        if pending.isEmpty, !isGone { gather(within: 0) }
        return !pending.isEmpty || isGone
    }

    /// Makes `.woken` an event, from whatever thread. Does nothing while no terminal is open.
    nonisolated public static func wake() { rb_wake() }

    /// Stops the program as Control-Z does elsewhere: the terminal is restored, the process group stopped.
    /// When it is continued, all is painted again, and `.resumed` is the next event.
    public func suspend() {
        rb_suspend()
        isDisturbed = true
        pending.append(.resumed)
    }

    /// Restores the terminal while `body` runs another program on it, such as an editor, and paints all
    /// again afterwards.
    public func stepAside<Result>(_ body: () throws -> Result) rethrows -> Result {
        rb_leave()
        defer {
            rb_return()
            isDisturbed = true
        }
        return try body()
    }

    /// Takes all that has happened. When nothing has, waits for so many milliseconds or, when negative, for
    /// ever. Returns whether anything happened.
    @discardableResult
    private func gather(within milliseconds: Int32) -> Bool {
        let found = Int(rb_wait(hasMoreInput ? 0 : milliseconds))
        if found == 0, !hasMoreInput { return false }
        if found & RB_SIGNAL != 0 { takeSignals() }
        if found & RB_READABLE != 0 { pending.append(.readable) }
        let count = readInput()
        takeDecoded()
        let isSilent = found & RB_INPUT != 0 && count == 0
        emptyReads = isSilent ? emptyReads + 1 : 0
        // Input that is announced again and again and never comes: the terminal does not answer any more.
        if found & RB_HANG_UP != 0 || emptyReads > 100 { isGone = true }
        return true
    }

    private func endPaste() {
        decoder.endPaste()
        takeDecoded()
    }

    private func takeDecoded() {
        for event in decoder.takeEvents() { pending.append(event) }
        for answer in decoder.takeAnswers() where awaitsAnswers { take(answer) }
    }

    private func take(_ answer: TerminalAnswer) {
        switch answer {
        case .ground(let ground): pending.append(.ground(ground))
        case .synchronises: rb_synchronise(mayCollect)
        case .last:
            awaitsAnswers = false
            rb_answered()
        }
    }

    private func takeSignals() {
        while true {
            let number = rb_next_signal()
            if Int(number) == RB_WOKEN {
                pending.append(.woken)
                continue
            }
            switch Signal(rawValue: number) {
            case nil where number == 0: return
            case .stop: suspend()
            case .continued:
                rb_return()
                isDisturbed = true
                pending.append(.resumed)
            case .end, .hangUp, .interrupt: pending.append(.asked(toEndBy: number))
            // A change of size comes as a key.
            case nil: break
            }
        }
    }

    /// Reads what has arrived, but not more than is taken before anybody would notice, so that a signal never waits
    /// behind a flood of input. Returns how many bytes and keys that was.
    private func readInput() -> Int {
        var count = 0
        hasMoreInput = false
        while true {
            // What is left may be with curses already, where `poll` does not see it.
            if count == NcursesTerminal.inputAtOnce {
                hasMoreInput = true
                return count
            }
            let code = Int(rb_read())
            if code == RB_NOTHING { break }
            count += 1
            if code == RB_KEY_RESIZE {
                shown = nil
                pending.append(.resized(size))
            } else if code == RB_KEY_MOUSE {
                takeDecoded()
                if let event = MouseEvent(rb_take_mouse()) { pending.append(.mouse(event)) }
            } else {
                decoder.take(code)
            }
        }
        decoder.endBatch()
        return count
    }

    private static let inputAtOnce = 256
}

extension MouseEvent {
    fileprivate init?(_ event: rb_mouse_event) {
        let place = (Int(event.column), Int(event.row))
        switch Int(event.kind) {
        case RB_MOUSE_CLICK: self.init(.click, x: place.0, y: place.1)
        case RB_MOUSE_WHEEL_UP: self.init(.wheelUp, x: place.0, y: place.1)
        case RB_MOUSE_WHEEL_DOWN: self.init(.wheelDown, x: place.0, y: place.1)
        default: return nil
        }
    }
}

/// The signals that concern the board, by their numbers on Linux.
private enum Signal: Int32 {
    case hangUp = 1
    case interrupt = 2
    case end = 15
    case continued = 18
    case stop = 20
}
