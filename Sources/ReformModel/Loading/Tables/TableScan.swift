internal import Diagnostics
internal import Synchronization

/// Reads the rows of a table, on several threads where it is large.
///
/// A file is cut into pieces at line starts. Whether a line start is also the start of a row cannot be known
/// before everything before it is read, for it may stand in a quoted text: each piece is read as if it were,
/// and when the pieces are joined, in order, one that did not begin where the last one ended is read again.
struct TableScan {
    private let file: PackageFile
    private let parser: BlockParser
    private let options: LoadOptions
    private let report: @Sendable (Int) -> Void

    /// - Parameter report: told the bytes that were read so far.
    init(
        _ file: PackageFile, _ parser: BlockParser, _ options: LoadOptions,
        report: @escaping @Sendable (Int) -> Void
    ) {
        self.file = file
        self.parser = parser
        self.options = options
        self.report = report
    }

    /// Reads what follows the header into a merge.
    ///
    /// - Returns: nil when the load was cancelled.
    func run(_ merge: consuming TableMerge) -> TableMerge? {
        let piece = options.sizes.piece
        let pieces = max(1, (file.size - merge.end + piece - 1) / piece)
        // Rows that are left out by their number can only be counted from the start.
        let threads =
            parser.rowsLeftOut.isEmpty && pieces > 1 ? min(pieces, options.threads ?? Crew.processors) : 1
        if threads > 1 { return runTogether(merge, pieces, threads) }
        return runAlone(merge, isOnePiece: pieces == 1)
    }

    private func runAlone(_ merge: consuming TableMerge, isOnePiece: Bool) -> TableMerge? {
        var merge = merge
        var reader = BlockReader(file, parser, options.sizes)
        var block = RowBlock(parser.plan)
        repeat {
            if options.isCancelled?() == true { return nil }
            if isOnePiece { merge.texts.lend(to: &block) }
            let end = min(file.size, merge.end + options.sizes.piece)
            reader.read(from: merge.end, until: end, isGuess: false, into: &block)
            merge.take(&block)
            report(merge.end)
        } while merge.end < file.size && block.end > block.start && !merge.isFull
        return merge
    }

    private func runTogether(_ merge: TableMerge, _ pieces: Int, _ threads: Int) -> TableMerge? {
        let joint = JointScan(merge, file, parser, options.sizes, pieces)
        let (options, report) = (options, report)
        Crew.run(threads) {
            var reader = joint.reader()
            while options.isCancelled?() != true, joint.readNextPiece(with: &reader, report) {}
        }
        return joint.result
    }
}

/// What the threads that read one table share.
private final class JointScan: Sendable {
    private struct State: Sendable {
        var merge: TableMerge
        /// The pieces that were read before those that stand before them.
        var waiting: [Int: RowBlock] = [:]
        /// The piece that is joined next.
        var next = 0
        /// Blocks to be used again.
        var spare: [RowBlock] = []
    }

    private let file: PackageFile
    private let parser: BlockParser
    private let sizes: ReadSizes
    private let first: Int
    private let pieces: Int
    private let nextPiece = Atomic<Int>(0)
    private let state: Mutex<State>

    init(
        _ merge: TableMerge, _ file: PackageFile, _ parser: BlockParser, _ sizes: ReadSizes, _ pieces: Int
    ) {
        self.file = file
        self.parser = parser
        self.sizes = sizes
        self.pieces = pieces
        first = merge.end
        state = Mutex(State(merge: merge))
    }

    /// A reader for a thread.
    func reader() -> BlockReader { BlockReader(file, parser, sizes) }

    /// The table, or nil when not all of it was read.
    var result: TableMerge? { state.withLock { $0.next == pieces ? $0.merge : nil } }

    /// Reads a piece that nobody has taken, and joins what can be joined; false when none is left.
    func readNextPiece(with reader: inout BlockReader, _ report: (Int) -> Void) -> Bool {
        let piece = nextPiece.wrappingAdd(1, ordering: .relaxed).oldValue
        guard piece < pieces else { return false }
        var block = state.withLock { $0.spare.popLast() } ?? RowBlock(parser.plan)
        reader.read(from: start(of: piece), until: start(of: piece + 1), isGuess: piece > 0, into: &block)
        let done = state.withLock { state in
            state.waiting[piece] = block
            block = RowBlock(parser.plan)
            while let waiting = state.waiting.removeValue(forKey: state.next) {
                join(waiting, &state)
                state.next += 1
            }
            return state.merge.end
        }
        report(done)
        return true
    }

    private func join(_ read: RowBlock, _ state: inout State) {
        var block = read
        let end = start(of: state.next + 1)
        if !state.merge.isFull, state.merge.end < end {
            if block.start != state.merge.end {
                var again = reader()
                again.read(from: state.merge.end, until: end, isGuess: false, into: &block)
            }
            state.merge.take(&block)
        }
        state.spare.append(block)
    }

    private func start(of piece: Int) -> Int {
        piece == pieces ? file.size : first + piece * sizes.piece
    }
}
