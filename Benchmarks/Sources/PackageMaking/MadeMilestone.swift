/// A made-up milestone: its plan, and how it came out.
struct MadeMilestone {
    let id: [UInt8]
    /// The planned days, from 0.
    let start: Int
    let finish: Int
    /// The day on which it was done; for some of them only after the history.
    let finished: Int
    let weight: Int
    /// Those who answer for it, with `;` between them.
    let owners: String
    /// The keys of earlier ones that must be done first, with `;` between them: never a circle.
    let dependencies: String

    /// Makes the next of some milestones, which follow one another over the years.
    init(after earlier: [MadeMilestone], of count: Int, _ numbers: inout SeededNumbers) {
        let number = earlier.count
        id = Array("moc-\(number + 1)".utf8)
        start = number * (History.dayCount - 60) / count + numbers.next(below: 30)
        finish = start + numbers.next(in: 20..<300)
        finished = min(max(start + 1, finish + numbers.next(in: -15..<60)), History.planCount - 1)
        weight = numbers.next(in: 1..<6)
        owners = numbers.next(below: 4) == 0 ? "Sở Nội vụ; Ban Tổ chức" : "Sở Nội vụ"
        // What must be done first is planned to be done by then.
        let first = start
        let candidates = earlier.isEmpty ? [] : [0, 1].map { _ in numbers.next(below: number) }
        dependencies = Set(candidates).sorted().filter { earlier[$0].finish < first }
            .prefix(number % 3).map { "moc-\($0 + 1)" }.joined(separator: ";")
    }

    /// How much of it is done on a day, 0 to 99: what is done is a matter of its state.
    func percent(on day: Int) -> Int {
        min(99, max(0, (day - start) * 100 / (finished - start)))
    }
}
