/// What the program ends with where it does not go on to its end: thrown once the reader knows why.
struct ExitCode: Error, Equatable {
    /// The number for who started the program.
    let number: Int32

    /// The code of a reason.
    init(_ reason: ExitReason) { number = reason.rawValue }

    /// The code of a shell for a program that a signal has ended.
    init(signal: Int32) { number = 128 + signal }
}
