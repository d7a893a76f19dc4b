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

    static let firstSteps = "To begin with:"
    static let everyCommand = "Every command"
    /// The first line of the Vietnamese page.
    static let summary = "bảng theo dõi một chương trình sắp xếp bộ máy, từ một thư mục tệp thường"
    /// What the Vietnamese page says of the program.
    static let about = """
        Mở một thư mục; nếu không ghi thư mục thì mở dữ liệu ở thư mục hiện tại; không có nữa thì mở chương trình \
        có sẵn của Quảng Ninh, 2025. Số liệu ra đầu ra chuẩn, lời nói ra đầu ra lỗi.
        """
    /// Where the rest stands.
    static let further = """
        Mọi tuỳ chọn: `reformboard LỆNH --help`, hoặc trang tiếng Anh: `LC_ALL=C man reformboard`.
        """
    /// What each command does, in Vietnamese.
    static let commandWords = [
        "board": "mở bảng; là lệnh được hiểu khi không ghi lệnh nào",
        "snapshot": "ghi bảng thành văn bản, trang web, hình hoặc JSON",
        "report": "viết báo cáo tuần, gửi được ngay",
        "explain": "cho biết các con số của một mục từ đâu ra, với từng dòng số liệu",
        "check": "in những gì sai trong tệp, theo dòng và cột",
        "diff": "in những gì đã thay đổi giữa hai ngày hoặc hai bộ dữ liệu",
        "config": "cho biết tệp cài đặt ở đâu, kiểm tra nó, hoặc in một tệp mẫu",
        "record": "thêm một số liệu của chỉ tiêu",
        "progress": "thêm một báo cáo về một mốc",
        "calendar": "in các mốc thành lịch (iCalendar)",
        "schema": "in các cột của các bảng (Table Schema, JSON)",
        "init": "tạo một thư mục với bộ dữ liệu mới",
        "themes": "in tên các giao diện và cho xem màu của chúng",
    ]
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
