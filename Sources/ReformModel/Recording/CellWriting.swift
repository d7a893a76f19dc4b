internal import Diagnostics
internal import Notation

/// Writes values as the cells of one column have them.
struct CellWriting {
    let reading: ColumnReading

    /// The text of a cell.
    ///
    /// - Throws: why the column cannot hold the value.
    func text(_ value: RowDraft.Value) throws(RecordProblem) -> String {
        let text: String
        switch value {
        case .text(let given): text = CellWriting.line(given)
        case .number(let given): text = try number(given)
        case .day(let given): text = try day(given)
        }
        if !text.isEmpty, reading.isMissing(Array(text.utf8), 0..<text.utf8.count) {
            throw .meansEmpty(text: text, column: reading.column.name)
        }
        return text
    }

    /// A text on one line, as the reader takes it from a cell: a remark that was pasted may have line breaks.
    static func line(_ text: String) -> String {
        CleanText.line(text).split(separator: " ").joined(separator: " ")
    }

    /// The digits are kept: a figure of 8.10 is not one of 8.1 to whoever wrote it.
    private func number(_ given: String) throws(RecordProblem) -> String {
        guard var digits = CellWriting.digits(given) else {
            let other = String(given.map { $0 == "," ? "." : $0 })
            let reading = given.count { $0 == "," } == 1 ? CellWriting.digits(other) : nil
            throw .notNumber(text: given, reading: reading)
        }
        let sign = Character(UnicodeScalar(reading.number.decimal))
        digits = String(digits.map { $0 == "." ? sign : $0 })
        return digits
    }

    /// A number without anything around it, with `.` before its decimals; nil when the text is none.
    private static func digits(_ text: String) -> String? {
        var rest = text.utf8.count <= 32 ? text[...] : ""
        var sign = ""
        if let first = rest.first, ["-", "+", NumberText.minus].contains(String(first)) {
            rest.removeFirst()
            sign = first == "+" ? "" : "-"
        }
        let parts = rest.split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count),
            parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } })
        else { return nil }
        return sign + rest
    }

    private func day(_ day: Day) throws(RecordProblem) -> String {
        var text = reading.day.write(day)
        // The standard has a time in a `datetime`; the reader does without, other programs may not.
        if reading.day == .isoWithTime { text += "T00:00:00" }
        guard reading.day.parse(Array(text.utf8)[...]) == day else {
            throw .dayNotWritable(day: day, column: reading.column.name, format: reading.day.description)
        }
        return text
    }
}
