internal import Notation

/// The value of one cell of a table that was read.
enum ReadCell {
    case absent
    case text(UInt32)
    case number(Double)
    case day(Day)
    /// The place of a word in its list; nil when it is not there.
    case word(Int?)

    @inline(__always)
    init(_ columns: borrowing TableColumns, _ slot: Int, _ row: Int) {
        guard !columns.isAbsent(slot, row) else {
            self = .absent
            return
        }
        let place = columns.places[slot]
        switch columns.kinds[slot] {
        case .text, .list: self = .text(columns.texts[place][row])
        case .isoDay, .day: self = .day(Day(number: columns.days[place][row]))
        case .plainNumber, .number: self = .number(columns.numbers[place][row])
        case .choice:
            let choice = columns.choices[place][row]
            self = .word(choice == TableColumns.unknownWord ? nil : Int(choice) - 1)
        }
    }

    /// The value as a message has it.
    func text(_ plan: TablePlan, _ slot: Int, _ texts: PackageTexts) -> String {
        switch self {
        case .absent, .word(nil): ""
        case .text(let number): texts.text(number)
        case .number(let value): Int(exactly: value).map(String.init) ?? String(value)
        case .day(let day): day.description
        case .word(.some(let place)): plan.words.text(Int(plan.slots[slot].firstWord) + place)
        }
    }
}
