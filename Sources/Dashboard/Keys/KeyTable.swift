public import Canvas
public import Notation
import Panels

/// One row of the key table: what does it, what it does, and the words for it.
public struct KeyBinding: Sendable, Hashable {
    /// The keys, the one that is shown first.
    public let keys: [Key]
    /// What they do.
    public let action: Action
    /// What that is called in the help.
    public let words: Phrase
    /// The short name in the hint line; nil where it has none.
    public let hint: Phrase?
    /// Where the hint line shows it.
    public let hintIn: Set<ScreenMode>
}

/// What kind of screen the keys act on.
public enum ScreenMode: Sendable, Hashable, CaseIterable {
    case board
    case page
}

/// Every key of the program, once: what keys do, the help page, the hint line and `docs/keys.md` all come
/// from here.
public enum KeyTable {
    /// The rows, in the order of the help page.
    public static let all: [KeyBinding] = panels + movement + time + view

    private static let panels: [KeyBinding] =
        PanelID.allCases.map { panel in
            KeyBinding(
                keys: [.character(Character(String(panel.rawValue)))], action: .focus(panel),
                words: Phrase(
                    vi: "đến ô " + Panel.named(panel).title[.vietnamese],
                    en: "go to " + Panel.named(panel).title[.english]),
                hint: nil, hintIn: [])
        }
        + PageID.allCases.map { page in
            let digit = Key.character(Character(String(page.rawValue)))
            return KeyBinding(
                keys: page == .changes ? [digit, .character("d")] : [digit], action: .page(page),
                words: Phrase(
                    vi: "đến trang " + page.title[.vietnamese], en: "go to " + page.title[.english]),
                hint: nil, hintIn: [])
        } + [
            row([.tab, .right, .character("l")], .focusNext, vi: "ô kế tiếp", en: "next panel"),
            row([.backTab, .left, .character("h")], .focusPrevious, vi: "ô trước", en: "previous panel"),
        ]

    private static let movement: [KeyBinding] = [
        row([.up, .character("k")], .up, vi: "lên một dòng", en: "up a line"),
        row([.down, .character("j")], .down, vi: "xuống một dòng", en: "down a line"),
        row([.pageUp, .control("b")], .pageUp, vi: "lên một trang", en: "up a page"),
        row(
            [.pageDown, .control("f"), .character(" ")], .pageDown, vi: "xuống một trang", en: "down a page"),
        row(
            [.alt("5")], .count(5), vi: "số lần di chuyển; với Enter: mục số mấy",
            en: "how often to move; with Enter: which one"),
        row([.character("g"), .home], .first, vi: "về đầu", en: "to the first line"),
        row([.character("G"), .end], .last, vi: "về cuối", en: "to the last line"),
        row(
            [.enter], .open, vi: "mở ô, rồi mở mục", en: "open the panel, then the item",
            hint: Phrase(vi: "mở", en: "open"), in: [.board, .page]),
        row(
            [.character("w")], .why, vi: "vì sao mục này có tình trạng ấy",
            en: "why an item stands as it does",
            hint: Phrase(vi: "vì sao", en: "why"), in: [.board, .page]),
        row(
            [.character("/")], .find, vi: "tìm trong ô đang mở, trên bảng: mọi thứ; không cần dấu",
            en: "find in what is open, on the board in everything",
            hint: Phrase(vi: "tìm", en: "find"), in: [.board, .page]),
        row([.character("n")], .nextFound, vi: "mục tìm thấy kế tiếp", en: "next found"),
        row([.character("N")], .previousFound, vi: "mục tìm thấy trước", en: "previous found"),
        row(
            [.character("f")], .filterByStatus, vi: "lọc theo tình trạng: chậm, nguy cơ, chưa rõ",
            en: "filter by status: behind, at risk, unknown"),
        row([.character("F")], .filterByOwner, vi: "lọc theo chủ trì", en: "filter by owner"),
        row(
            [.character("o")], .order, vi: "xếp theo tình trạng, độ lùi, tên, ngày",
            en: "order by status, slip, name, day"),
        row(
            [.escape, .backspace], .back, vi: "quay lại; dừng đọc tệp",
            en: "back; stop reading the files",
            hint: Phrase(vi: "lại", en: "back"), in: [.page]),
    ]

    private static let time: [KeyBinding] = [
        row(
            [.character("[")], .dayEarlier, vi: "lùi một ngày", en: "a day earlier",
            hint: Phrase(vi: "lùi ngày", en: "day before"), in: [.board, .page]),
        row(
            [.character("]")], .dayLater, vi: "tới một ngày", en: "a day later",
            hint: Phrase(vi: "tới ngày", en: "day after"), in: [.board, .page]),
        row([.character("{")], .monthEarlier, vi: "lùi một tháng", en: "a month earlier"),
        row([.character("}")], .monthLater, vi: "tới một tháng", en: "a month later"),
        row([.character("0")], .today, vi: "về ngày của số liệu", en: "back to the day of the data"),
        row(
            [.character("(")], .reportedEarlier, vi: "về ngày trước có báo cáo, số liệu",
            en: "to the day before with news"),
        row(
            [.character(")")], .reportedLater, vi: "đến ngày sau có báo cáo, số liệu",
            en: "to the day after with news"),
        row(
            [.character("t")], .strip, vi: "dải ngày có báo cáo, số liệu",
            en: "the days with news, as a strip"),
        row(
            [.character("p")], .play, vi: "chạy qua một năm đến ngày của số liệu; dừng",
            en: "play the year up to the day of the data; stop"),
        row(
            [.character("D")], .markChanges, vi: "đánh dấu * những gì vừa thay đổi trên bảng",
            en: "mark with * what changed lately"),
        row(
            [.character("+"), .character("=")], .zoomIn, vi: "phóng to dòng thời gian, đến từng tuần",
            en: "closer on the timeline, from years to weeks"),
        row([.character("-")], .zoomOut, vi: "thu nhỏ dòng thời gian", en: "farther away on the timeline"),
        row(
            [.character("<"), .character(",")], .scrollEarlier,
            vi: "dòng thời gian về trước; Thay đổi: xa một tuần",
            en: "earlier on the timeline, on Changes a week"),
        row(
            [.character(">"), .character(".")], .scrollLater,
            vi: "dòng thời gian về sau; Thay đổi: gần một tuần",
            en: "later on the timeline, on Changes a week"),
    ]

    private static let view: [KeyBinding] = [
        row(
            [.character("s")], .snapshot, vi: "xuất ảnh văn bản", en: "save a snapshot as text",
            hint: Phrase(vi: "xuất", en: "snapshot"), in: [.board, .page]),
        row(
            [.character("e")], .edit, vi: "mở tệp ở dòng của mục bằng trình soạn thảo",
            en: "open the item's row in the editor"),
        row(
            [.character("u")], .record, vi: "ghi số liệu hoặc báo cáo mới của mục",
            en: "record a new figure or report of the item"),
        row([.character("y")], .copy, vi: "chép mục thành văn bản", en: "copy the item as text"),
        row([.character("m")], .switchMouse, vi: "bật tắt chuột", en: "mouse on or off"),
        row([.character("r")], .reload, vi: "đọc lại các tệp", en: "read the files again"),
        row(
            [.character("L")], .changeLanguage, vi: "đổi sang tiếng Anh", en: "change to Vietnamese",
            hint: Phrase(vi: "English", en: "Tiếng Việt"), in: [.board, .page]),
        row(
            [.character("T")], .changeTheme, vi: "đổi màu", en: "change the theme",
            hint: Phrase(vi: "màu", en: "theme"), in: [.board]),
        row(
            [.character(":")], .palette, vi: "mọi lệnh theo tên", en: "every action by its name",
            hint: Phrase(vi: "lệnh", en: "actions"), in: [.board]),
        row([.control("z")], .suspend, vi: "tạm dừng, về dòng lệnh", en: "suspend, back to the shell"),
        row(
            [.character("q"), .control("c")], .quit, vi: "thoát", en: "quit",
            hint: Phrase(vi: "thoát", en: "quit"), in: [.board, .page]),
        row(
            [.character("?"), .function(1)], .help, vi: "trợ giúp", en: "help",
            hint: Phrase(vi: "trợ giúp", en: "help"), in: [.board, .page]),
    ]

    private static func row(
        _ keys: [Key], _ action: Action, vi: String, en: String, hint: Phrase? = nil,
        in modes: Set<ScreenMode> = []
    ) -> KeyBinding {
        KeyBinding(keys: keys, action: action, words: Phrase(vi: vi, en: en), hint: hint, hintIn: modes)
    }
}

extension KeyTable {
    /// The names of the actions to which keys can be given. Counts are digits, always.
    public static let boundNames = all.map(\.action.name).filter { $0 != Action.count(0).name }
}
