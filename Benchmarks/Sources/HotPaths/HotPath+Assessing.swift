import Assessment
import ReformModel

extension HotPath {
    /// How a programme stands on a day.
    static let assessing = [
        HotPath("the standing of the sample") {
            let (programme, day) = (try Sample.programme(), try Sample.day())
            return { keep(Standing(of: programme, on: day)) }
        },
        HotPath("the standing of a country / 100") {
            let programme = try MeasuredPackage.country(dividedBy: 100).load().programme
            let day = try programme.speaksFor()
            return { keep(Standing(of: programme, on: day)) }
        },
    ]
}
