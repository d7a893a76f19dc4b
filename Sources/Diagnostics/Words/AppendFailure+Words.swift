public import Notation

extension AppendFailure {
    /// What happened, and what to do about it, in one line.
    public func line(in language: Language) -> String {
        words.sentence[language] + "; " + words.remedy[language]
    }

    private var words: (sentence: Phrase, remedy: Phrase) {
        switch self {
        case .builtIn(let name):
            (
                Phrase(
                    vi: "gói \(quoted(name)) nằm trong chương trình, không ghi thêm được",
                    en: "package \(quoted(name)) is built in and cannot be added to"),
                Phrase(
                    vi: "tạo một bản sao bằng reformboard init THƯ_MỤC --from quang-ninh",
                    en: "make a copy with reformboard init FOLDER --from quang-ninh")
            )
        case .locked(let file, let seconds, let holder):
            (
                Phrase(
                    vi: "sau \(seconds) giây, tệp \(quoted(file)) vẫn đang bị khóa"
                        + (holder.map { " bởi \(PlainLine.cleaned($0))" } ?? ""),
                    en: "file \(quoted(file)) is still locked after \(seconds) s"
                        + (holder.map { ", by \(PlainLine.cleaned($0))" } ?? "")),
                Phrase(
                    vi: "chưa ghi gì; thử lại, hoặc chờ lâu hơn bằng --wait",
                    en: "nothing is written; try again, or wait longer with --wait")
            )
        case .notPermitted(let file):
            (
                Phrase(
                    vi: "không có quyền ghi tệp \(quoted(file))",
                    en: "file \(quoted(file)) may not be written"),
                Phrase(
                    vi: "cấp quyền ghi (chmod u+w), hoặc dùng tài khoản có quyền",
                    en: "give yourself the right (chmod u+w), or use an account that has it")
            )
        case .gone(let file):
            (
                Phrase(
                    vi: "tệp \(quoted(file)) không còn ở đó", en: "file \(quoted(file)) is not there any more"
                ),
                Phrase(vi: "chưa ghi gì; thử lại", en: "nothing is written; try again")
            )
        case .diskFull(let file):
            (
                Phrase(
                    vi: "hết chỗ trên đĩa khi ghi \(quoted(file))",
                    en: "the disk is full while writing \(quoted(file))"),
                Phrase(vi: "tệp còn nguyên như cũ", en: "the file is as it was")
            )
        case .keepsChanging(let file):
            (
                Phrase(
                    vi: "tệp \(quoted(file)) liên tục bị chương trình khác ghi",
                    en: "file \(quoted(file)) is written to by another program again and again"),
                Phrase(vi: "chưa ghi gì; thử lại sau", en: "nothing is written; try again later")
            )
        case .uncertain(let file):
            (
                Phrase(
                    vi: "hệ thống không xác nhận đã ghi xong \(quoted(file))",
                    en: "the system does not say that \(quoted(file)) is written"),
                Phrase(
                    vi: "xem các dòng cuối của tệp trước khi ghi lại",
                    en: "look at the last lines of the file before you record it again")
            )
        case .other(let file, let error):
            (
                Phrase(
                    vi: "không ghi được tệp \(quoted(file)) (lỗi \(error))",
                    en: "cannot write file \(quoted(file)) (error \(error))"),
                Phrase(vi: "tệp còn nguyên như cũ", en: "the file is as it was")
            )
        }
    }
}
