import Assessment
import Notation
import Panels

/// What of a state is said, so that two of them can be compared.
struct SpokenState: Equatable {
    let screens: [OpenScreen.Content]
    let focus: PanelID
    let language: Language
    let day: Day
    let selected: ItemID?
    let top: Int
    /// What is looked for; nil while nothing is.
    let query: String?
    let isFinding: Bool
    let count: Int?
    let message: String?
    let banner: String?
    let list: ListView
    let form: RecordForm?

    init(_ state: DashboardState) {
        screens = state.screens.map(\.content)
        focus = state.focus
        language = state.language
        day = state.standing.day
        selected =
            state.screens.last?.selected ?? (state.screens.isEmpty ? state.selections[state.focus] : nil)
        top = state.screens.last?.top ?? 0
        query = state.isFinding || !state.query.isEmpty ? state.query : nil
        isFinding = state.isFinding
        count = state.count
        message = state.message
        banner = state.banner
        list = state.list
        form = state.form
    }
}
