import Notation

/// The words for a cell that is no value of the type of its field.
extension CellProblem {
    var typeSentence: Phrase {
        switch self {
        case .notFinite(let text):
            Phrase(
                vi: "\(quoted(text)) không phải là số hiển thị được",
                en: "\(quoted(text)) is not a number that can be shown")
        case .notBoolean(let text, _): CellProblem.not(text, vi: "giá trị đúng/sai", en: "true or false")
        case .notTime(let text, let format):
            CellProblem.not(text, vi: "giờ theo dạng \(format)", en: "a time in the form \(format)")
        case .notDateTime(let text, let format):
            CellProblem.not(
                text, vi: "ngày giờ theo dạng \(format)", en: "a day and time in the form \(format)")
        case .notYear(let text): CellProblem.not(text, vi: "năm", en: "a year")
        case .notYearMonth(let text): CellProblem.not(text, vi: "tháng của một năm", en: "a month of a year")
        case .notDuration(let text): CellProblem.not(text, vi: "khoảng thời gian", en: "a duration")
        case .notGeopoint(let text, _):
            CellProblem.not(text, vi: "kinh độ và vĩ độ", en: "a longitude and a latitude")
        case .notJSON(let text, let shape):
            CellProblem.not(text, vi: shape.words[.vietnamese], en: shape.words[.english])
        case .notEmail(let text): CellProblem.not(text, vi: "địa chỉ thư điện tử", en: "an email address")
        case .notURI(let text): CellProblem.not(text, vi: "URI", en: "a URI")
        case .notBinary(let text): CellProblem.not(text, vi: "dữ liệu base64", en: "data in base64")
        case .notUUID(let text): CellProblem.not(text, vi: "UUID", en: "a UUID")
        default: preconditionFailure("not of a type: \(self)")
        }
    }

    var typeRemedy: Phrase {
        switch self {
        case .notFinite:
            Phrase(
                vi: "ghi một con số, hoặc để trống ô này nếu chưa biết",
                en: "write a number, or leave the cell empty if it is not known")
        case .notBoolean(_, let allowed):
            Phrase(vi: "ghi một trong: \(listed(allowed))", en: "write one of: \(listed(allowed))")
        case .notTime(_, let format):
            CellProblem.example(format, plain: "hh:mm:ss", example: "15:00:00")
        case .notDateTime(_, let format):
            // The day of making in a descriptor has a zone.
            format.hasSuffix("ssZ")
                ? CellProblem.example(format, example: "2025-09-20T15:00:00Z")
                : CellProblem.example(format, plain: "YYYY-MM-DDThh:mm:ss", example: "2025-09-20T15:00:00")
        case .notYear: CellProblem.example("YYYY", example: "2025")
        case .notYearMonth: CellProblem.example("YYYY-MM", example: "2025-09")
        case .notDuration: CellProblem.example("PnYnMnDTnHnMnS", example: "P1Y6M, P30D, PT8H")
        case .notGeopoint(_, let example):
            Phrase(
                vi: "ghi kinh độ (-180 đến 180) trước, vĩ độ (-90 đến 90) sau, ví dụ \(example)",
                en: "write the longitude (-180 to 180), then the latitude (-90 to 90), such as \(example)")
        case .notJSON(_, let shape): shape.remedy
        case .notEmail: CellProblem.example("name@domain", example: "so-noi-vu@example.org")
        case .notURI:
            Phrase(
                vi: "ghi cả phần đầu, ví dụ https://example.org/; khoảng trắng ghi là %20",
                en: "write the scheme as well, such as https://example.org/; a blank is %20")
        case .notBinary:
            Phrase(
                vi: "mã hóa nội dung bằng base64 (RFC 4648)", en: "encode the bytes in base64 (RFC 4648)")
        case .notUUID:
            CellProblem.example("8-4-4-4-12", example: "123e4567-e89b-12d3-a456-426614174000")
        default: preconditionFailure("not of a type: \(self)")
        }
    }

    private static func not(_ text: String, vi: String, en: String) -> Phrase {
        Phrase(vi: "\(quoted(text)) không phải là \(vi)", en: "\(quoted(text)) is not \(en)")
    }

    /// The form with an example; the form alone when it is not the one that the example shows.
    private static func example(_ form: String, plain: String? = nil, example: String) -> Phrase {
        if let plain, form != plain { return Phrase(vi: "ghi theo dạng \(form)", en: "write it as \(form)") }
        return Phrase(
            vi: "ghi theo dạng \(form), ví dụ \(example)", en: "write it as \(form), such as \(example)")
    }
}

extension JSONShape {
    /// What is wanted, with its article.
    var words: Phrase {
        switch self {
        case .object: Phrase(vi: "một đối tượng JSON", en: "a JSON object")
        case .array: Phrase(vi: "một mảng JSON", en: "a JSON array")
        case .geoJSON: Phrase(vi: "một đối tượng GeoJSON", en: "a GeoJSON object")
        case .topoJSON: Phrase(vi: "một đối tượng TopoJSON", en: "a TopoJSON object")
        }
    }

    /// What would be right.
    var remedy: Phrase {
        switch self {
        case .object:
            Phrase(vi: "ghi dạng {\"tên\": giá trị}", en: "write it as {\"name\": value}")
        case .array: Phrase(vi: "ghi dạng [giá trị, giá trị]", en: "write it as [value, value]")
        case .geoJSON:
            Phrase(
                vi: "ghi đối tượng có \"type\" và \"coordinates\" theo RFC 7946",
                en: "write an object with \"type\" and \"coordinates\" as in RFC 7946")
        case .topoJSON:
            Phrase(
                vi: "ghi đối tượng có \"type\": \"Topology\", \"objects\" và \"arcs\"",
                en: "write an object with \"type\": \"Topology\", \"objects\" and \"arcs\"")
        }
    }
}
