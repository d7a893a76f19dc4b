import Notation

/// What is probably wrong where a text stops being JSON: told from the character at that place and the line
/// before it.
enum SyntaxHint: CaseIterable {
    case empty, comment, quote, backslash, lineBreak, openText, closing, comma, word, zero, notUTF8, unknown

    /// Looks at the place; unknown when the line is not at hand.
    init(place: Place, excerpt: Excerpt?) {
        self = .unknown
        guard let excerpt, let column = place.column else { return }
        let line = Array(excerpt.line.unicodeScalars)
        let index = column - excerpt.firstColumn
        guard index >= 0 else { return }
        let isInText = SyntaxHint.endsInText(line.prefix(index))
        guard index < line.count else {
            self = line.isEmpty && place.line == 1 ? .empty : isInText ? .lineBreak : .unknown
            return
        }
        self = SyntaxHint(line[index], isInText: isInText)
    }

    private init(_ scalar: Unicode.Scalar, isInText: Bool) {
        switch scalar {
        case "\u{FFFD}": self = .notUTF8
        case "\\" where isInText: self = .backslash
        case _ where isInText: self = scalar.value < 0x20 ? .lineBreak : .openText
        case "/", "#": self = .comment
        case "'", "‘", "’", "“", "”", "„", "«", "»": self = .quote
        case "}", "]": self = .closing
        case "\"", "{", "[": self = .comma
        case "0"..."9": self = .zero
        case "a"..."z", "A"..."Z", "_": self = .word
        default: self = .unknown
        }
    }

    /// Whether a text is still open at the end of a part of a line.
    private static func endsInText(_ part: ArraySlice<Unicode.Scalar>) -> Bool {
        var isInText = false
        var isEscaped = false
        for scalar in part {
            if isEscaped {
                isEscaped = false
            } else if scalar == "\\" {
                isEscaped = isInText
            } else if scalar == "\"" {
                isInText.toggle()
            }
        }
        return isInText
    }

    /// What to do about it.
    var phrase: Phrase {
        switch self {
        case .empty:
            Phrase(
                vi: "tệp trống: ghi { \"resources\": [ … ] }, hoặc xóa tệp này",
                en: "the file is empty: write { \"resources\": [ … ] }, or delete it")
        case .comment:
            Phrase(vi: "JSON không có chú thích: xóa nó đi", en: "JSON has no comments: take it out")
        case .quote:
            Phrase(
                vi: "văn bản nằm trong dấu nháy kép thẳng: \"",
                en: "texts stand in straight double quotes: \"")
        case .backslash:
            Phrase(
                vi: "viết \\\\ cho dấu gạch chéo ngược; trong đường dẫn dùng /",
                en: "write \\\\ for a backslash; in a path write /")
        case .lineBreak:
            Phrase(
                vi: "đóng văn bản bằng \" ngay trên dòng này; dấu xuống dòng viết là \\n, tab là \\t",
                en: "close the text with \" on this line; a line break is written \\n, a tab \\t")
        case .openText:
            Phrase(
                vi: "văn bản mở ra trước chỗ này không có dấu \" đóng lại; tệp có bị cắt không?",
                en: "the text that begins before this has no closing \"; is the file cut off?")
        case .closing:
            Phrase(
                vi: "bỏ dấu phẩy đứng ngay trước, hoặc đóng dấu ngoặc còn mở",
                en: "take out the comma just before this, or close the bracket that is open")
        case .comma:
            Phrase(
                vi: "có thiếu dấu phẩy hay dấu hai chấm ngay trước chỗ này không?",
                en: "is a comma or a colon missing just before this?")
        case .word:
            Phrase(
                vi: "đặt tên và văn bản trong dấu nháy kép; các từ khác chỉ có true, false, null",
                en: "put names and texts in double quotes; the only other words are true, false, null")
        case .zero:
            Phrase(
                vi: "số không bắt đầu bằng 0 thừa; giữa hai giá trị có dấu phẩy",
                en: "a number has no zeros in front; between two values stands a comma")
        case .notUTF8: Phrase(vi: "lưu lại tệp dưới dạng UTF-8", en: "save the file as UTF-8")
        case .unknown:
            Phrase(
                vi: "xem dấu phẩy, dấu ngoặc và dấu nháy kép ngay trước chỗ này",
                en: "look for a comma, bracket or quote just before this")
        }
    }
}
