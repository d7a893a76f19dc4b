import Notation

extension TableProblem {
    /// What is wrong.
    var sentence: Phrase {
        switch self {
        case .unknownColumn(let name, let table, _):
            Phrase(
                vi: "bảng \(table) không có cột \(quoted(name)), cột này không được đọc",
                en: "table \(table) has no column \(quoted(name)), so it is not read")
        case .unknownColumns(let names, let table):
            Phrase(
                vi:
                    "bảng \(table) không có \(names.count) cột sau, các cột này không được đọc: \(listed(names))",
                en: "table \(table) has none of these \(names.count) columns, so they are not read:"
                    + " \(listed(names))")
        case .missingColumn(let name, _):
            Phrase(
                vi: "thiếu cột \(quoted(name)), bảng này không hiển thị được",
                en: "column \(quoted(name)) is missing, so the table cannot be shown")
        case .repeatedColumn(let name):
            Phrase(
                vi: "cột \(quoted(name)) có hai lần, cột đầu tiên được tính",
                en: "column \(quoted(name)) stands here twice, and the first one counts")
        case .headerDiffers(let column, let expected) where column.isEmpty:
            Phrase(
                vi: "lược đồ có cột \(quoted(expected)), tiêu đề thì không",
                en: "the schema has a column \(quoted(expected)), and the header does not")
        case .headerDiffers(let column, let expected) where expected.isEmpty:
            Phrase(
                vi: "lược đồ không có cột \(quoted(column)) này",
                en: "the schema does not have this column \(quoted(column))")
        case .headerDiffers(let column, let expected):
            Phrase(
                vi: "cột \(quoted(column)) đứng ở chỗ mà lược đồ ghi \(quoted(expected))",
                en: "column \(quoted(column)) stands where the schema has \(quoted(expected))")
        case .noHeader:
            Phrase(
                vi: "tệp trống, không có dòng tiêu đề", en: "the file is empty and has no header line")
        case .tooManyColumns(let found, let limit):
            Phrase(
                vi: "có \(found) cột, chương trình chỉ đọc \(limit) cột",
                en: "there are \(found) columns, and only \(limit) are read")
        case .tooFewCells(let found, let expected):
            Phrase(
                vi: "dòng có \(found) ô trong khi tiêu đề có \(expected) cột; các ô thiếu coi như trống",
                en: "the row has \(found) of \(expected) cells; the missing ones count as empty")
        case .tooManyCells(let found, let expected):
            Phrase(
                vi: "dòng có \(found) ô trong khi tiêu đề chỉ có \(expected) cột; các ô thừa không được đọc",
                en: "the row has \(found) cells for \(expected) columns; the further ones are not read")
        case .unclosedQuote(let quote):
            Phrase(
                vi: "dấu \(quote) mở ra ở đây mà không được đóng lại",
                en: "the \(quote) that opens here is never closed")
        case .strayQuote(let quote):
            Phrase(
                vi: "dấu \(quote) nằm giữa văn bản trong ngoặc kép mà không được viết đôi",
                en: "the \(quote) inside a quoted text is not doubled")
        case .unknownTable(let name, _):
            Phrase(
                vi: "\(quoted(name)) không phải là bảng của ReformBoard nên không được đọc",
                en: "\(quoted(name)) is not a table of ReformBoard, so it is not read")
        case .tooManyRows(let limit):
            Phrase(
                vi: "bảng có hơn \(Double(limit).vi) dòng; từ dòng này trở đi không được đọc",
                en: "the table has more than \(Double(limit).en) rows; from here on they are not read")
        }
    }

    /// What would be right.
    var remedy: Phrase? {
        switch self {
        case .unknownColumn(_, _, let suggestion), .unknownTable(_, let suggestion):
            suggestion.map(didYouMean)
        case .missingColumn(let name, let suggestion):
            suggestion.map {
                Phrase(
                    vi: "có phải cột \(quoted($0)) chính là \(quoted(name))?",
                    en: "is column \(quoted($0)) meant to be \(quoted(name))?")
            }
                ?? Phrase(
                    vi:
                        "thêm cột \(quoted(name)) vào dòng tiêu đề: dòng đầu tiên, giữa các tên cột có , ; hoặc tab",
                    en:
                        "add column \(quoted(name)) to the header line: the first one, with , ; or tab between names"
                )
        case .headerDiffers:
            Phrase(
                vi: "sửa tiêu đề hoặc lược đồ, hoặc khai báo \"fieldsMatch\": \"partial\"",
                en: "correct the header or the schema, or set \"fieldsMatch\": \"partial\"")
        case .noHeader:
            Phrase(
                vi: "ghi tên các cột ở dòng đầu tiên", en: "write the names of the columns on the first line")
        case .tooManyCells:
            Phrase(
                vi: "đặt ô có dấu phân cách trong ngoặc kép, hoặc xóa các ô thừa",
                en: "put a cell that holds the delimiter in quotes, or delete the further cells")
        case .unclosedQuote(let quote):
            Phrase(
                vi: "thêm dấu \(quote) ở cuối ô, hoặc xóa dấu này",
                en: "add a \(quote) at the end of the cell, or delete this one")
        case .strayQuote(let quote):
            Phrase(vi: "viết \(quote)\(quote)", en: "write \(quote)\(quote)")
        case .tooManyRows:
            Phrase(vi: "chia dữ liệu thành gói nhỏ hơn", en: "divide the data into smaller packages")
        case .tooManyColumns:
            Phrase(
                vi: "xóa các cột thừa; mỗi số liệu nằm trên một dòng riêng",
                en: "delete the further columns; each figure has a row of its own")
        case .unknownColumns, .repeatedColumn, .tooFewCells: nil
        }
    }
}
