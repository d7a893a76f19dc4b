import Notation

/// Every code that the program ends with by itself, and what it means. The table in `docs/command-line.md` and
/// the man page are made from here; the codes from 64 on are those of sysexits(3).
enum ExitReason: Int32, CaseIterable {
    case done = 0
    case errorsFound = 1
    case wrongUse = 64
    case wrongData = 65
    case noInput = 66
    case cannotCreate = 73
    case tryAgain = 75
    case stopped = 130

    /// What a command throws to end with it.
    var code: ExitCode { ExitCode(self) }

    /// The code of a shell for a program that a signal has ended.
    static func signal(_ number: Int32) -> ExitCode { ExitCode(signal: number) }

    /// What it means; what is typed stands between backticks.
    var words: Phrase {
        switch self {
        case .done:
            Phrase(
                vi: "xong; `diff`: dù có khác nhau hay không",
                en: "done; `diff`: whether or not something differs")
        case .errorsFound:
            Phrase(
                vi: "`check` thấy lỗi, hoặc nhiều điểm hơn mức giữ lại; `config --check` thấy lỗi",
                en: "`check` found errors, or more findings than it keeps; `config --check` found errors")
        case .wrongUse:
            Phrase(
                vi: "dòng lệnh sai, hoặc không có mục nào mang mã đã ghi",
                en:
                    "the command line is wrong, or an id is given that nothing has, or a period would end before it "
                    + "begins")
        case .wrongData:
            Phrase(
                vi: "số liệu định ghi sai hoặc đáng ngờ; chưa ghi gì",
                en: "what is to be recorded is wrong or doubtful; nothing is written")
        case .noInput:
            Phrase(
                vi: """
                    không mở được dữ liệu hoặc giao diện; một dòng nói vì sao và phải làm gì (`check` nói tất cả, \
                    với `--format json` thì bằng JSON)
                    """,
                en: """
                    a package or theme cannot be opened; one line says why and what to do (`check` says \
                    everything, with `--format json` as JSON)
                    """)
        case .cannotCreate:
            Phrase(
                vi: "không ghi được tệp, thư mục mới hoặc đầu ra chuẩn; tệp cũ còn nguyên",
                en: "a file, a new folder or standard output cannot be written; an old file is untouched")
        case .tryAgain:
            Phrase(
                vi: "chương trình khác đang khoá tệp hoặc thay đổi tệp liên tục; chưa ghi gì",
                en: "another program has the file locked, or keeps changing it; nothing is written")
        case .stopped:
            Phrase(
                vi: "dừng đọc bằng phím trước khi có bảng; hoặc ^C, tức tín hiệu 2",
                en: "the reading was stopped with a key, before there was a board; or ^C, which is signal 2")
        }
    }

    /// What every code above 128 means.
    static let signalWords = Phrase(vi: "kết thúc bởi tín hiệu n", en: "ended by signal n")
}
