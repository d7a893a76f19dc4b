import Canvas
import Themes

extension HotPath {
    /// Working out what themes look like.
    static let colours = [
        HotPath("all themes, from their schemes") {
            let schemes = try BuiltInThemes.all.map { try ColourScheme(json: $0.json) }
            return {
                for scheme in schemes { keep(Theme(scheme).palette(depth: .twoHundredFiftySix)) }
            }
        }
    ]
}
