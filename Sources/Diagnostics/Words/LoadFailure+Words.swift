public import Notation

extension LoadFailure {
    /// What happened, in one clause without a full stop.
    public func sentence(in language: Language) -> String { words.sentence[language] }

    /// What to do about it, in one line.
    public func remedy(in language: Language) -> String { words.remedy[language] }

    private var words: (sentence: Phrase, remedy: Phrase) {
        switch self {
        case .folderMissing(let path):
            (
                Phrase(
                    vi: "không có thư mục \(quoted(path))", en: "there is no folder \(quoted(path))"),
                Phrase(
                    vi: "kiểm tra lại tên, hoặc chạy không kèm tên thư mục để mở gói mẫu",
                    en: "check the name, or name no folder to open the sample")
            )
        case .notAFolder(let path):
            (
                Phrase(
                    vi: "\(quoted(path)) là tệp, không phải thư mục",
                    en: "\(quoted(path)) is a file, not a folder"),
                Phrase(
                    vi: "ghi tên thư mục chứa datapackage.json",
                    en: "name the folder that holds datapackage.json")
            )
        case .permissionDenied(let path):
            (
                Phrase(vi: "không có quyền đọc \(quoted(path))", en: "\(quoted(path)) may not be read"),
                Phrase(
                    vi: "cấp quyền đọc (chmod u+rX), hoặc mở bằng tài khoản có quyền",
                    en: "give yourself the right (chmod u+rX), or use an account that has it")
            )
        case .nothingHere(let path, let lookedFor):
            (
                Phrase(
                    vi: "thư mục \(quoted(path)) không có dữ liệu của chương trình nào",
                    en: "folder \(quoted(path)) holds no programme"),
                Phrase(
                    vi: "cần có datapackage.json, hoặc một trong: \(listed(lookedFor))",
                    en: "it needs datapackage.json, or one of: \(listed(lookedFor))")
            )
        case .descriptorSyntax(let place, let excerpt):
            (
                Phrase(
                    vi: "tệp mô tả không phải là JSON đúng cú pháp, sai từ đây",
                    en: "the descriptor is not valid JSON from here on"),
                SyntaxHint(place: place, excerpt: excerpt).phrase
            )
        case .descriptorNotObject(let path):
            (
                Phrase(
                    vi: "\(quoted(path)) không phải là một đối tượng JSON",
                    en: "\(quoted(path)) is not a JSON object"),
                Phrase(
                    vi: "tệp mô tả bắt đầu bằng { và có \"resources\"",
                    en: "a descriptor begins with { and has \"resources\"")
            )
        case .descriptorTooLarge(let path, let count, let limit):
            (
                Phrase(
                    vi: "tệp mô tả \(quoted(path)) dài \(bytes(count)), quá giới hạn \(bytes(limit))",
                    en: "descriptor \(quoted(path)) has \(bytes(count)), more than \(bytes(limit))"),
                Phrase(
                    vi: "chuyển dữ liệu sang các tệp CSV", en: "move its data to CSV files")
            )
        case .descriptorRefused(let path, let reason):
            (
                Phrase(
                    vi: "không đọc tệp mô tả \(quoted(path)): \(reason.words[.vietnamese])",
                    en: "descriptor \(quoted(path)) is not read: \(reason.words[.english])"),
                Phrase(
                    vi: "đặt một tệp datapackage.json thông thường vào thư mục",
                    en: "put a regular file datapackage.json into the folder")
            )
        case .noTable(let path, let findings):
            (
                Phrase(
                    vi: "không hiển thị được bảng nào của \(quoted(path))",
                    en: "no table of \(quoted(path)) can be shown"),
                // A note that names nothing to do does not say why nothing can be shown.
                findings.contains { $0.severity == .error || $0.problem.remedy(in: .english) != nil }
                    ? Phrase(
                        vi: "sửa các lỗi đã nêu, bắt đầu từ lỗi đầu tiên",
                        en: "correct what is listed, from the first one on")
                    : Phrase(
                        vi: "thêm một bảng của ReformBoard vào \"resources\"",
                        en: "add a table of ReformBoard to \"resources\"")
            )
        case .cancelled:
            (
                Phrase(vi: "đã dừng đọc theo yêu cầu", en: "reading was stopped as asked"),
                Phrase(vi: "mở lại để đọc từ đầu", en: "open it again to read from the start")
            )
        }
    }
}
