import CStreams
import Notation

/// The variables of the environment that the program looks at, and what they are for: the man page is made from
/// here. Some are looked at by the shims of C alone; a test finds each of them where it is.
enum EnvironmentVariable: String, CaseIterable {
    case allLocale = "LC_ALL"
    case messageLocale = "LC_MESSAGES"
    case characterLocale = "LC_CTYPE"
    case locale = "LANG"
    case settingsHome = "XDG_CONFIG_HOME"
    case home = "HOME"
    case visualEditor = "VISUAL"
    case editor = "EDITOR"
    case noColour = "NO_COLOR"
    case accessible = "ACCESSIBLE"
    case terminal = "TERM"
    case ground = "COLORFGBG"
    case tmux = "TMUX"

    /// What it is set to; nil where it is not set.
    var value: String? {
        for byte in rawValue.utf8 { rb_variable_byte(byte) }
        guard rb_variable_find() else { return nil }
        var bytes: [UInt8] = []
        while case let byte = rb_variable_next(), byte != 0 { bytes.append(byte) }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The first of some that is set to something.
    static func first(of variables: [EnvironmentVariable]) -> String? {
        variables.lazy.compactMap(\.value).first { !$0.isEmpty }
    }

    /// What it is for.
    var words: Phrase {
        switch self {
        case .allLocale:
            Phrase(
                vi: "vùng ngôn ngữ, thay cho ba biến dưới đây", en: "the locale, in place of the three below")
        case .messageLocale:
            Phrase(vi: "ngôn ngữ, nếu không có `--lang`", en: "the language, where there is no `--lang`")
        case .characterLocale:
            Phrase(
                vi: "bộ ký tự; không phải UTF-8 thì vẽ bằng ASCII",
                en: "the character set; drawings are ASCII where it is not UTF-8")
        case .locale:
            Phrase(vi: "cả hai, nếu các biến trên không có", en: "both, where those above are not set")
        case .settingsHome:
            Phrase(
                vi: "thư mục chứa reformboard/config.json; phải là đường dẫn đầy đủ",
                en: "the folder of reformboard/config.json; a full path")
        case .home:
            Phrase(
                vi: "thư mục riêng, nếu không có `XDG_CONFIG_HOME` thì tìm trong .config ở đó",
                en: "the home folder, whose .config is looked into where `XDG_CONFIG_HOME` is not set")
        case .visualEditor:
            Phrase(vi: "trình soạn thảo mà phím `e` mở", en: "the editor that the key `e` opens")
        case .editor: Phrase(vi: "như trên, nếu không có `VISUAL`", en: "the same, where `VISUAL` is not set")
        case .noColour:
            Phrase(vi: "khác rỗng: không dùng màu", en: "not empty: no colours")
        case .accessible:
            Phrase(
                vi: "khác rỗng, 0 và false: như `--accessible`",
                en: "not empty, 0 or false: as `--accessible`")
        case .terminal:
            Phrase(
                vi: "loại terminal; dumb thì bảng được in ra thành văn bản",
                en: "the kind of terminal; with dumb the board is printed as text")
        case .ground:
            Phrase(
                vi: "nền tối hay sáng, nếu terminal cho biết bằng cách này",
                en: "whether the ground is dark or light, where the terminal tells so")
        case .tmux:
            Phrase(
                vi: "đang ở trong tmux: chép và nhận phím qua tmux",
                en: "that tmux is in between: copying and keys go through it")
        }
    }
}
