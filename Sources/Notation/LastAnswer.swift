/// The last question and its answer: neighbouring rows ask much the same, and comparing a text with the last one is
/// cheaper than looking it up.
@frozen
public struct LastAnswer<Value> {
    @usableFromInline
    var last: (question: String, answer: Value)?

    /// Nothing was asked yet.
    @inlinable
    public init() {}

    /// The answer to a question: the last one where it is the same, else what is found.
    @inlinable
    public mutating func to(_ question: String, find: () -> Value) -> Value {
        if let last, last.question == question { return last.answer }
        let answer = find()
        last = (question, answer)
        return answer
    }
}
