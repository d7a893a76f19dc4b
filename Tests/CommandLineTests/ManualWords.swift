import Notation

/// What the man page says beside what the tables of the program tell.
enum ManualWords {
    static let volume = Phrase(vi: "Lệnh của người dùng", en: "User Commands")
    static let name = Phrase(vi: "TÊN", en: "NAME")
    static let synopsis = Phrase(vi: "CÚ PHÁP", en: "SYNOPSIS")
    static let description = Phrase(vi: "MÔ TẢ", en: "DESCRIPTION")
    static let commands = Phrase(vi: "LỆNH", en: "COMMANDS")
    static let keys = Phrase(vi: "PHÍM", en: "KEYS")
    static let settings = Phrase(vi: "CÀI ĐẶT", en: "SETTINGS")
    static let environment = Phrase(vi: "BIẾN MÔI TRƯỜNG", en: "ENVIRONMENT")
    static let files = Phrase(vi: "TỆP", en: "FILES")
    static let exitStatus = Phrase(vi: "MÃ KẾT THÚC", en: "EXIT STATUS")
    static let examples = Phrase(vi: "VÍ DỤ", en: "EXAMPLES")
    static let seeAlso = Phrase(vi: "XEM THÊM", en: "SEE ALSO")

    static let firstSteps = Phrase(vi: "Để bắt đầu:", en: "To begin with:")
    static let everyCommand = Phrase(vi: "Mọi lệnh", en: "Every command")

    /// Which words a value may be.
    static func allowed(_ names: String) -> Phrase {
        Phrase(vi: "Một trong \(names).", en: "One of \(names).")
    }

    /// What counts without an option.
    static func otherwise(_ value: String) -> Phrase {
        Phrase(vi: "Nếu không ghi: \(value).", en: "Otherwise \(value).")
    }

    /// What the settings are for.
    static let aboutSettings = Phrase(
        vi: """
            Chỉ dành cho bảng, là JSON có chú thích; lệnh khác chỉ theo tuỳ chọn của mình. \
            `reformboard config --example` in một tệp mẫu, `reformboard config --check` kiểm tra.
            """,
        en: """
            They are for the board alone, in JSON with comments; what other commands print depends on their options. \
            `reformboard config --example` prints a file to begin with, `reformboard config --check` checks it.
            """)
    /// The files that the program reads and writes.
    static let fileWords: [(path: String, words: Phrase)] = [
        (
            "$XDG_CONFIG_HOME/reformboard/config.json",
            Phrase(
                vi: "cài đặt; nếu không có biến ấy thì ở `~/.config/reformboard/config.json`",
                en: "the settings; without that variable, `~/.config/reformboard/config.json`")
        ),
        (
            "FOLDER/datapackage.json",
            Phrase(
                vi: "tên, ngày và các bảng của chương trình (Data Package); có thể không có",
                en: "the name, the day and the tables of a programme (Data Package); it may be missing")
        ),
        (
            "FOLDER/*.csv",
            Phrase(
                vi: "các bảng; `reformboard schema` in các cột",
                en: "its tables, whose columns `reformboard schema` prints")
        ),
        (
            "PREFIX/share/doc/reformboard/docs/",
            Phrase(
                vi: "tài liệu: các bảng, cách tính, lỗi trong tệp, giao diện (tiếng Anh)",
                en: "the tables, the methods, all that can be wrong in the files, themes")
        ),
    ]
}
