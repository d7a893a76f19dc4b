/// The lines on which the rows of a table stand. Almost always a row stands on the line after the one before, so
/// that only the beginning of each run is kept: of most files one number in place of a million.
struct RowLines: Sendable {
    private struct Run: Sendable {
        /// Its first row, and the line of that.
        let row: UInt32
        let line: UInt32
    }

    private var runs: [Run] = []
    private(set) var count = 0
    /// The line that continues the last run.
    private var next: UInt32 = 0

    init() {}

    /// The lines of rows, one by one.
    init(_ lines: some Sequence<UInt32>) {
        for line in lines { append(line) }
    }

    /// Adds the line of a further row.
    @inline(__always)
    mutating func append(_ line: UInt32) {
        if line != next || count == 0 { begin(line) }
        next = line &+ 1
        count &+= 1
    }

    /// Adds the first rows of a piece, whose lines are counted from 0.
    mutating func append(_ piece: RowLines, rows: Int, linesBefore: UInt32) {
        for (index, run) in piece.runs.enumerated() where run.row < rows {
            let end = index + 1 < piece.runs.count ? Int(piece.runs[index + 1].row) : piece.count
            let length = Swift.min(rows, end) - Int(run.row)
            append(run.line &+ linesBefore)
            next &+= UInt32(length - 1)
            count += length - 1
        }
    }

    /// Forgets all rows.
    mutating func removeAll() {
        runs.removeAll(keepingCapacity: true)
        count = 0
    }

    /// Gives a row another line.
    mutating func replace(_ row: Int, by line: UInt32) {
        var lines = Array(self)
        lines[row] = line
        self = RowLines(lines)
    }

    /// Whether each row stands behind the one before it.
    var areAscending: Bool {
        zip(runs, runs.dropFirst()).allSatisfy { run, next in run.line &+ (next.row &- run.row) <= next.line }
    }

    @inline(never)
    private mutating func begin(_ line: UInt32) {
        runs.append(Run(row: UInt32(truncatingIfNeeded: count), line: line))
    }
}

extension RowLines: RandomAccessCollection {
    var startIndex: Int { 0 }
    var endIndex: Int { count }

    /// The line of a row, from the run that begins last before it.
    subscript(row: Int) -> UInt32 {
        precondition(row >= 0 && row < count)
        var (low, high) = (0, runs.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if runs[middle].row <= row { low = middle } else { high = middle }
        }
        return runs[low].line &+ UInt32(truncatingIfNeeded: row) &- runs[low].row
    }
}
