import Assessment
import Canvas
import Notation
import ReformModel

extension HotPath {
    /// The board as it opens: its lines made, laid out and drawn, of a standing that is there.
    static let drawing = sizes.flatMap { size in
        Language.allCases.map { language in
            HotPath("the board of \(size.width)×\(size.height), \(language.rawValue)") {
                let programme = try Sample.programme()
                let standing = Standing(of: programme, on: try programme.speaksFor())
                return { keep(OpenBoard(standing, language, size).frame()) }
            }
        }
    }

    /// The least that a board is used on, the usual ones, and a large screen.
    private static let sizes = [(60, 15), (80, 24), (120, 40), (200, 50)].map(Size.init(width:height:))
}
