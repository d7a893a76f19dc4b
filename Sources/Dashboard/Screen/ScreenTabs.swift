import Canvas
import Notation
import Panels

/// What can be opened from the board: the panels and the pages, in the order of their digits.
enum ScreenTabs {
    /// All of them.
    static let all: [OpenScreen.Content] =
        PanelID.allCases.map { .panel($0) } + PageID.allCases.map { .page($0) }

    /// The one that is so many after another, around the end; nil for what is none of them.
    static func next(after content: OpenScreen.Content, by step: Int) -> OpenScreen.Content? {
        all.firstIndex(of: content).map { all[(($0 + step) % all.count + all.count) % all.count] }
    }

    /// Their names, with the one that is open.
    static func bar(open content: OpenScreen.Content, language: Language) -> TabBar {
        TabBar(all.compactMap { label($0, language) }, active: all.firstIndex(of: content))
    }

    private static func label(_ content: OpenScreen.Content, _ language: Language) -> String? {
        switch content {
        case .panel(let panel): Panel.named(panel).label(in: language)
        case .page(let page): page.label(in: language)
        case .item, .find, .palette, .help, .record: nil
        }
    }
}
