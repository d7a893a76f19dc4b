/// The places of rows by a number that each of them has, those of one number side by side and in their order: counted
/// and not hashed, so that millions cost little.
struct GroupedRows: Sendable {
    /// Of each number, where its rows begin in `rows`; one more at the end.
    let starts: [Int]
    /// The places of the rows.
    let rows: [Int]

    /// Groups rows.
    ///
    /// - Parameters:
    ///   - count: how many numbers there are.
    ///   - numbers: the number of each row, from 0; nil for one that belongs to no group.
    init(count: Int, numbers: some Collection<Int?>) {
        var starts = [Int](repeating: 0, count: count + 1)
        for case let number? in numbers { starts[number + 1] += 1 }
        for number in 0..<count { starts[number + 1] += starts[number] }
        var rows = [Int](repeating: 0, count: starts[count])
        var next = starts
        for (row, number) in zip(0..., numbers) {
            guard let number else { continue }
            rows[next[number]] = row
            next[number] += 1
        }
        self.starts = starts
        self.rows = rows
    }

    /// The places of the rows of a number, in their order.
    subscript(number: Int) -> ArraySlice<Int> { rows[starts[number]..<starts[number + 1]] }
}
