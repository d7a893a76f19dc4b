internal import Diagnostics

/// Describes a cell that holds no day, with what would be right.
enum DayProblem {
    static func describe(_ bytes: ArraySlice<UInt8>, format: DayFormat) -> CellProblem {
        let text = String(decoding: bytes, as: UTF8.self)
        guard let (day, other) = DayFormat.anyDay(bytes) else {
            return .notDay(text: text, format: format.description, reading: nil, otherFormat: nil)
        }
        let isPartial =
            switch format {
            case .year, .yearMonth: true
            case .iso, .isoWithTime, .any, .pattern: false
            }
        return .notDay(
            text: text, format: format.description, reading: format.write(day),
            otherFormat: isPartial ? nil : other)
    }
}
