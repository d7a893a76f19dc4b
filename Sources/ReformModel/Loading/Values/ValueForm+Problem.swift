internal import Diagnostics

extension ValueForm {
    /// What is wrong with a cell that `read` found wrong.
    func problem(with bytes: Span<UInt8>) -> CellProblem {
        let text = bytes.text
        switch self {
        case .text(let form): return ValueForm.problem(with: text, form)
        case .number(let format): return NumberProblem.describe(bytes, format: format)
        case .integer: return .notInteger(text: text)
        case .boolean(let yes, let no):
            return .notBoolean(
                text: text, allowed: (yes + no).map { String(decoding: $0, as: UTF8.self) })
        case .json(let form): return .notJSON(text: text, expected: form.shape)
        case .list(let delimiter, let item):
            for range in ValueForm.items(of: bytes, delimiter) {
                let part = bytes.extracting(range)
                if case .wrong = item.read(part) { return item.problem(with: part) }
            }
            return item.problem(with: bytes)
        case .date(let format): return DayProblem.describe(Array(text.utf8)[...], format: format)
        case .time(let format): return .notTime(text: text, format: format.description)
        case .datetime(let format): return .notDateTime(text: text, format: format.description)
        case .year: return .notYear(text: text)
        case .yearMonth: return .notYearMonth(text: text)
        case .duration: return .notDuration(text: text)
        case .geopoint(let form): return .notGeopoint(text: text, example: form.example)
        case .any, .string: preconditionFailure("every text is a string")
        }
    }

    private static func problem(with text: String, _ form: TextForm) -> CellProblem {
        switch form {
        case .email: .notEmail(text: text)
        case .uri: .notURI(text: text)
        case .binary: .notBinary(text: text)
        case .uuid: .notUUID(text: text)
        }
    }
}
