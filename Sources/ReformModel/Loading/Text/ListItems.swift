/// The items of a cell that holds a list, without blanks around them and without empty ones.
enum ListItems {
    /// Where the items stand.
    static func ranges(_ bytes: Span<UInt8>, _ cell: CellRange, _ delimiter: UInt8) -> [CellRange] {
        var items: [CellRange] = []
        var start = cell.start
        for index in cell.start...max(cell.start, cell.end)
        where index == cell.end || bytes[index] == delimiter {
            let item = CellText.trimmed(bytes, CellRange(start, index, isEncoded: cell.isEncoded))
            if !item.isEmpty { items.append(item) }
            start = index + 1
        }
        return items
    }

    /// The items of a text.
    static func texts(_ text: String, _ delimiter: UInt8) -> [String] {
        let bytes = Array(text.utf8)
        return ranges(bytes.span, CellRange(0, bytes.count), delimiter).map {
            String(decoding: bytes[$0.indices], as: UTF8.self)
        }
    }
}
