import Notation

extension RelationProblem {
    /// What is wrong.
    var sentence: Phrase {
        switch self {
        case .succession(let problem): problem.sentence
        case .timeline(let problem): problem.sentence
        case .figure(let problem): problem.sentence
        case .cycle(let link, let path): RelationProblem.sentence(of: link, path)
        }
    }

    /// What would be right.
    var remedy: Phrase? {
        switch self {
        case .succession(let problem): problem.remedy
        case .timeline(let problem): problem.remedy
        case .figure(let problem): problem.remedy
        case .cycle(let link, let path):
            path.count > 2 ? link.remedy : Phrase(vi: "xóa mã này", en: "delete this id")
        }
    }

    private static func sentence(of link: Link, _ path: [String]) -> Phrase {
        guard path.count > 2 else {
            let words = link.toItself
            let id = quoted(path.first ?? "")
            return Phrase(vi: "\(id) \(words.vietnamese)", en: "\(id) \(words.english)")
        }
        let words = link.inACircle
        let way = shown(path)
        return Phrase(vi: "\(words.vietnamese): \(way)", en: "\(words.english): \(way)")
    }

    /// The ids with arrows; of a long way, its beginning and its end.
    private static func shown(_ path: [String]) -> String {
        let names = path.map { PlainLine.shortened($0, to: 40) }
        guard names.count > 12 else { return names.joined(separator: " → ") }
        return (names.prefix(8) + ["…"] + names.suffix(2)).joined(separator: " → ") + " (\(names.count - 1))"
    }
}

extension RelationProblem.Link {
    /// What is said of a row that names itself, after its id.
    fileprivate var toItself: Phrase {
        switch self {
        case .dependency: Phrase(vi: "phụ thuộc vào chính nó", en: "depends on itself")
        case .parent: Phrase(vi: "là cấp trên của chính nó", en: "is its own parent")
        case .replacement: Phrase(vi: "thay thế chính nó", en: "replaces itself")
        case .succession: Phrase(vi: "kế thừa chính nó", en: "succeeds itself")
        }
    }

    /// What is said of rows that lead back to the first, before their ids.
    fileprivate var inACircle: Phrase {
        switch self {
        case .dependency:
            Phrase(
                vi: "các mốc phụ thuộc nhau thành vòng", en: "milestones depend on one another in a circle")
        case .parent:
            Phrase(
                vi: "các đơn vị là cấp trên của nhau thành vòng",
                en: "units are one another's parents in a circle")
        case .replacement:
            Phrase(
                vi: "các văn bản thay thế nhau thành vòng", en: "documents replace one another in a circle")
        case .succession:
            Phrase(vi: "các đơn vị kế thừa nhau thành vòng", en: "units succeed one another in a circle")
        }
    }

    fileprivate var remedy: Phrase {
        switch self {
        case .dependency:
            Phrase(
                vi: "xóa một mã trong \"depends_on\" để vòng này có chỗ bắt đầu",
                en: "delete one id in \"depends_on\", so that something can begin")
        case .parent:
            Phrase(
                vi: "để trống \"parent\" của đơn vị cao nhất",
                en: "leave \"parent\" of the highest unit empty")
        case .replacement:
            Phrase(
                vi: "chỉ văn bản sau mới thay thế văn bản trước",
                en: "only a later document replaces an earlier one")
        case .succession:
            Phrase(
                vi: "đặt mã khác cho đơn vị sau sắp xếp, ví dụ thêm năm",
                en: "give the later unit an id of its own, such as one with the year")
        }
    }
}
