internal import Diagnostics

/// Reads one piece of a file after another, each by the same plan. Every thread has one of its own.
struct BlockReader {
    private let file: PackageFile
    /// How many bytes are read past a piece at once, to finish its last row.
    private let further: Int
    private var parser: BlockParser
    private var buffer: [UInt8] = []

    init(_ file: PackageFile, _ parser: BlockParser, _ sizes: ReadSizes) {
        self.file = file
        further = sizes.further
        self.parser = parser
    }

    /// Reads the rows that begin from one byte on and before another. The first is the start of a line, or
    /// `isGuess` says that the next line after it is taken for one: a quoted text may prove that wrong.
    mutating func read(from first: Int, until end: Int, isGuess: Bool, into block: inout RowBlock) {
        block.clear()
        parser.clear()
        // Taken out while the parser, another part of the same value, is written to.
        var buffer = buffer
        self.buffer = []
        defer { self.buffer = buffer }
        let origin = isGuess ? max(0, first - 1) : first
        var wanted = end - origin + further
        file.read(at: origin, count: wanted, into: &buffer)
        var isLast = buffer.count < wanted || origin + wanted >= file.size
        var position = 0
        if isGuess { position = BlockReader.lineStart(buffer.span) }
        block.start = origin + position
        while !parser.scan(
            buffer.span, at: &position, until: end - origin, isLast: isLast, into: &block)
        {
            wanted = buffer.count
            var more: [UInt8] = []
            file.read(at: origin + buffer.count, count: wanted, into: &more)
            isLast = more.count < wanted || origin + buffer.count + wanted >= file.size
            buffer += more
        }
        parser.read(buffer.span, into: &block)
        block.end = origin + position
        guard block.hasUnreadText else { return }
        WrongBytes.note(buffer.span, from: block.start - origin, until: position, into: &block.notes)
    }

    /// The start of the first line that begins after the first byte.
    private static func lineStart(_ bytes: Span<UInt8>) -> Int {
        var index = 0
        while index < bytes.count {
            if bytes[index] == 10 { return index + 1 }
            if bytes[index] == 13 {
                return index + 1 < bytes.count && bytes[index + 1] == 10 ? index + 2 : index + 1
            }
            index += 1
        }
        return index
    }
}
