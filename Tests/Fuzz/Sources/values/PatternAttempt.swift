internal import Fuzzing

@testable internal import ReformModel

/// Matches texts with patterns as XML Schema has them.
enum PatternAttempt {
    /// A line with a pattern, and the text. A pattern in brackets, or one that may also be another, takes what
    /// it took before.
    static func run(_ input: inout FuzzInput) {
        let text = String(decoding: input.line(), as: UTF8.self)
        guard let pattern = ValuePattern(text) else { return }
        let bytes = Array(String(decoding: input.rest, as: UTF8.self).utf8)
        let matches = pattern.matches(bytes.span)
        if text.contains("^") || text.contains("$") { return }
        guard let inBrackets = ValuePattern("(\(text))?") else { return }
        guard inBrackets.matches(bytes.span) == (matches || bytes.isEmpty) else {
            fatalError("\(text.debugDescription) in brackets takes another text")
        }
    }
}
