/// The last question and its answer: neighbouring rows ask much the same, and comparing a text with the last one is
/// cheaper than looking it up.
@frozen
public struct LastAnswer<Value> {
    @usableFromInline
    var last: (question: String, answer: Value)?

    /// Nothing was asked yet.
    @inlinable
    public init() {}

    /// The answer to a question; nil where it is not the last one that was answered.
    @inlinable
    public subscript(question: String) -> Value? {
        get { last.flatMap { $0.question == question ? $0.answer : nil } }
        set { last = newValue.map { (question, $0) } }
    }
}
