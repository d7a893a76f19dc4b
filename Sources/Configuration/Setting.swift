import Canvas
import Notation

/// The settings that there are: what reads them, the example and the docs are all made from here.
enum Setting: String, CaseIterable {
    case theme
    case language
    case panel
    case days
    case numbers
    case glyphs
    case escapeDelay
    case mouse
    case synchronised
    case digits
    case keys

    /// What it is for.
    var words: Phrase {
        switch self {
        case .theme:
            Phrase(
                vi:
                    "giao diện: tên (xem docs/themes.md) hoặc đường dẫn bảng màu; hoặc riêng cho nền tối, nền sáng",
                en:
                    "the theme: a name (docs/themes.md) or the path of a colour scheme; or one for each ground"
            )
        case .language: Phrase(vi: "ngôn ngữ", en: "the language")
        case .panel: Phrase(vi: "ô được chọn khi mở", en: "the panel that has the focus at first")
        case .days: Phrase(vi: "cách viết ngày", en: "how days are written")
        case .numbers: Phrase(vi: "cách viết số", en: "how numbers are written")
        case .glyphs: Phrase(vi: "bộ ký tự để vẽ", en: "the characters that drawings are made of")
        case .escapeDelay:
            Phrase(
                vi: "Esc chờ phần còn lại của một phím bao lâu, mili giây; đường truyền chậm cần nhiều hơn",
                en: "how long Esc waits for the rest of a key, in milliseconds; a slow link needs more")
        case .mouse: Phrase(vi: "dùng chuột ngay từ đầu", en: "use the mouse from the start")
        case .synchronised:
            Phrase(
                vi: "gửi mỗi hình như một khối, nếu terminal nhận được",
                en: "send each frame as one, where the terminal can take it")
        case .digits:
            Phrase(
                vi: "chữ số: panels đến ô (Alt với chữ số: số lần), hoặc counts là số lần như trong vim",
                en: "digits: panels go to panels (Alt and a digit counts), or counts count as in vim")
        case .keys:
            Phrase(
                vi: "phím của từng lệnh; phím đã gán thì lệnh khác mất",
                en: "the keys of each action; a key that is given to one is taken from the others")
        }
    }

    /// The words that it takes; none where it takes others.
    var allowed: [String] {
        switch self {
        case .language: Language.allCases.map(\.rawValue)
        case .panel: PanelName.all.map(\.name)
        case .days: Reader.DayForm.allCases.map(\.rawValue)
        case .numbers: Reader.NumberForm.allCases.map(\.rawValue)
        case .glyphs: GlyphSet.Name.allCases.map(\.rawValue)
        case .digits: ["panels", "counts"]
        case .theme, .escapeDelay, .mouse, .synchronised, .keys: []
        }
    }
}
