import Notation

/// What the board says of its package and its files.
extension Phrase {
    static let noFiles = Phrase(
        vi: "Chương trình mẫu nằm trong chương trình, không có tệp", en: "The built-in programme has no files"
    )
    static let noEditor = Phrase(
        vi: "Chưa chọn trình soạn thảo: đặt VISUAL hoặc EDITOR",
        en: "No editor is chosen: set VISUAL or EDITOR")
    static let builtIn = Phrase(
        vi: "Chương trình mẫu kèm theo. Mở của mình: reformboard THƯ_MỤC   ? trợ giúp",
        en: "The built-in programme. Open your own: reformboard FOLDER   ? help")
}
