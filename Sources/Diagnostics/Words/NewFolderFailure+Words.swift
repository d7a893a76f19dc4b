public import Notation

extension NewFolderFailure {
    /// What happened, and what to do about it, in one line.
    public func line(in language: Language) -> String {
        words.sentence[language] + "; " + words.remedy[language]
    }

    private var words: (sentence: Phrase, remedy: Phrase) {
        switch self {
        case .notEmpty(let path):
            (
                Phrase(
                    vi: "thư mục \(quoted(path)) không trống, không ghi đè",
                    en: "folder \(quoted(path)) is not empty, and nothing is written over"),
                Phrase(vi: "ghi tên một thư mục mới", en: "name a new folder")
            )
        case .notAFolder(let path):
            (
                Phrase(
                    vi: "\(quoted(path)) đã có và không phải là thư mục",
                    en: "\(quoted(path)) is there and is not a folder"),
                Phrase(vi: "ghi tên một thư mục mới", en: "name a new folder")
            )
        case .noParent(let path):
            (
                Phrase(
                    vi: "không có thư mục để tạo \(quoted(path)) trong đó",
                    en: "there is no folder to make \(quoted(path)) in"),
                Phrase(vi: "tạo thư mục đó trước", en: "make that folder first")
            )
        case .isCurrent(let path):
            (
                Phrase(
                    vi: "\(quoted(path)) là thư mục hiện tại, không thay được",
                    en: "\(quoted(path)) is the current folder and cannot be replaced"),
                Phrase(vi: "ghi tên một thư mục mới", en: "name a new folder")
            )
        case .notPermitted(let path):
            (
                Phrase(vi: "không có quyền tạo \(quoted(path))", en: "\(quoted(path)) may not be made"),
                Phrase(vi: "chọn một thư mục khác", en: "choose another place")
            )
        case .diskFull(let path):
            (
                Phrase(
                    vi: "hết chỗ trên đĩa khi tạo \(quoted(path))",
                    en: "the disk is full while making \(quoted(path))"),
                Phrase(vi: "không để lại gì", en: "nothing of it is left")
            )
        case .other(let path):
            (
                Phrase(vi: "không tạo được \(quoted(path))", en: "cannot make \(quoted(path))"),
                Phrase(vi: "không để lại gì", en: "nothing of it is left")
            )
        }
    }
}
