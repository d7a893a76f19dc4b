public import Canvas

/// Makes events of bytes without a screen, for lines of text that are written as they come.
public nonisolated struct KeyBytes {
    private var decoder = InputDecoder()

    /// Nothing has arrived yet.
    public init() {}

    /// Takes a byte.
    public mutating func take(_ byte: UInt8) { decoder.take(Int(byte)) }

    /// The events of all that has arrived; an Escape at its end was typed.
    public mutating func takeEvents() -> [TerminalEvent] {
        decoder.endBatch()
        return decoder.takeEvents()
    }
}
