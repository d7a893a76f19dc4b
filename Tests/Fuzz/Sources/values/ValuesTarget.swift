internal import Fuzzing

/// Tries what reads the text of one cell: days, numbers, patterns, and the types of a schema. The first byte
/// says which.
@main
enum ValuesTarget {
    static func main() { Fuzzer.run(attempt) }

    private static func attempt(_ bytes: [UInt8]) {
        var input = FuzzInput(bytes)
        switch input.number(below: 5) {
        case 0: DayAttempt.pattern(&input)
        case 1: DayAttempt.format(&input)
        case 2: NumberAttempt.run(&input)
        case 3: PatternAttempt.run(&input)
        default: FieldAttempt.run(&input)
        }
    }
}
