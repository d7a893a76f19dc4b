/// In which order an office's rows come in over the years: the same number every day, each day from other
/// reporters about other subjects, never one reporter twice a day about one subject.
struct ReportingOrder {
    private let rows: Int
    private let subjects: Int
    private let pairs: Int
    private var numbers: SeededNumbers
    private var row = 0
    private var day = -1
    private var pair = 0
    private var step = 1

    /// One row to come.
    struct Entry {
        /// The day on which it is reported, from 0.
        let day: Int
        /// What it is about, from 0.
        let subject: Int
        /// Who reports, from 0.
        let reporter: Int
    }

    init(rows: Int, subjects: Int, numbers: SeededNumbers) {
        self.rows = rows
        self.subjects = subjects
        pairs = subjects * Offices.reporters.count
        self.numbers = numbers
    }

    /// The next row, or nil after the last.
    mutating func next() -> Entry? {
        guard row < rows else { return nil }
        let today = row * History.dayCount / rows
        if today != day { begin(today) }
        row += 1
        pair += step
        if pair >= pairs { pair -= pairs }
        return Entry(day: day, subject: pair % subjects, reporter: pair / subjects)
    }

    /// A day goes through the pairs in steps that have no divisor in common with their number: it comes
    /// to every pair once before it comes to any twice, and needs no memory of those it had.
    private mutating func begin(_ today: Int) {
        day = today
        pair = numbers.next(below: pairs)
        repeat { step = numbers.next(in: 1..<pairs + 1) } while ReportingOrder.divisor(step, pairs) != 1
        if step == pairs { step = 0 }
    }

    /// The greatest common divisor, as Euclid has it.
    private static func divisor(_ first: Int, _ second: Int) -> Int {
        var (first, second) = (first, second)
        while second != 0 { (first, second) = (second, first % second) }
        return first
    }
}
