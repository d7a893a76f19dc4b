/// Gives texts numbers from 0 on, as they come: what goes over all rows then compares numbers. Neighbouring rows mostly
/// speak of the same, so that few texts are looked up.
public struct TextNumbers {
    /// The number of each text.
    public private(set) var numbers: [String: Int] = [:]
    private var last: (text: String, number: Int)?

    /// No text has a number yet.
    public init() {}

    /// The number of a text: the next one where it has none.
    public mutating func number(of text: String) -> Int {
        if let last, last.text == text { return last.number }
        let number = numbers[text] ?? numbers.count
        numbers[text] = number
        last = (text, number)
        return number
    }
}
