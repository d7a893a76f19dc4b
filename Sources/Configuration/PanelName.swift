import Panels

/// The names of panels in the settings.
enum PanelName {
    /// Each panel with its name.
    static let all: [(name: String, panel: PanelID)] = PanelID.allCases.map { ("\($0)", $0) }
}
