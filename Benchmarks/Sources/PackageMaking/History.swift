/// The days that a made-up programme has behind it, each as a table writes it.
struct History {
    /// Every day from 2015-07-01, as text.
    private let texts: [[UInt8]]
    /// Days before the history proper, so that what was reported on its first day may speak of earlier ones.
    static let lead = 184

    /// The ten years from 2016-01-01 to 2025-12-31, and a year after them for plans.
    init() {
        var texts: [[UInt8]] = []
        var (year, month, day) = (2015, 7, 1)
        while year < 2027 {
            texts.append(History.text(year, month, day))
            day += 1
            if day > History.length(ofMonth: month, year) { (month, day) = (month + 1, 1) }
            if month > 12 { (year, month) = (year + 1, 1) }
        }
        self.texts = texts
    }

    /// The days of the history proper, from 0: ten years.
    static let dayCount = 3653
    /// The days that a plan may name, from 0: a year more.
    static let planCount = dayCount + 365

    /// The day of a number, from 0 for 2016-01-01; down to `-lead`.
    func text(_ day: Int) -> [UInt8] { texts[day + History.lead] }

    private static func length(ofMonth month: Int, _ year: Int) -> Int {
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
    }

    private static func text(_ year: Int, _ month: Int, _ day: Int) -> [UInt8] {
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return Array("\(year)-\(two(month))-\(two(day))".utf8)
    }
}
