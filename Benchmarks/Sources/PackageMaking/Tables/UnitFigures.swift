/// Populations and areas of communes, no two alike: units of one time that are alike in both look as if one were
/// copied from the other, and the reader says so.
struct UnitFigures {
    /// What is known of one.
    struct Figures: Hashable {
        let people: Int
        let hectares: Int
    }

    private var numbers: SeededNumbers
    private var known: Set<Figures> = []

    init(_ numbers: SeededNumbers) { self.numbers = numbers }

    /// The figures of the communes that go into a new one, and the sums, which are its own.
    mutating func next(parts count: Int) -> (parts: [Figures], sum: Figures) {
        while true {
            let parts = (0..<count).map { _ in draw() }
            let sum = Figures(
                people: parts.reduce(0) { $0 + $1.people }, hectares: parts.reduce(0) { $0 + $1.hectares })
            let all = Set(parts + [sum])
            guard all.count == count + 1, known.isDisjoint(with: all) else { continue }
            known.formUnion(all)
            return (parts, sum)
        }
    }

    private mutating func draw() -> Figures {
        Figures(people: numbers.next(in: 1000..<20_000), hectares: numbers.next(in: 200..<10_000))
    }
}
