import Assessment
import Notation
import ReformModel

extension HotPath {
    /// What differs: between two frames, and between two days.
    static let differences = [
        HotPath("the cells of a moved selection", times: 100) {
            let frames = try Frames(of: "j")
            return { keep(frames.changeCount) }
        },
        HotPath("the cells of another day", times: 100) {
            let frames = try Frames(of: "[")
            return { keep(frames.changeCount) }
        },
        HotPath("the difference of a quarter") {
            let programme = try Sample.programme()
            let day = try programme.speaksFor()
            let (from, to) = (
                Standing(of: programme, on: day.adding(months: -3)), Standing(of: programme, on: day)
            )
            return { keep(Difference(from: from, to: to)) }
        },
    ]
}
