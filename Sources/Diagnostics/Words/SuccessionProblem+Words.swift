import Notation

extension SuccessionProblem {
    /// What is wrong.
    var sentence: Phrase {
        switch self {
        case .dissolvedWithoutSuccessor(let unit, let day):
            Phrase(
                vi: "đơn vị \(quoted(unit)) kết thúc hoạt động ngày \(day.vi) mà không có đơn vị kế thừa",
                en: "unit \(quoted(unit)) ends on \(day.en) without a successor")
        case .levelEnded(let units, let kinds, let day):
            Phrase(
                vi:
                    "\(units) đơn vị (\(listed(kinds))) không có đơn vị kế thừa; từ \(day.vi) cấp này không còn"
                    + " đơn vị nào, nên coi như cả cấp đã kết thúc",
                en: "units without a successor: \(units) (\(listed(kinds))); none of their level remains from"
                    + " \(day.en) on, so the level is taken to have ended")
        case .foundedWithoutPredecessor(let unit, let day):
            Phrase(
                vi: "đơn vị \(quoted(unit)) thành lập ngày \(day.vi) mà không có đơn vị tiền thân",
                en: "unit \(quoted(unit)) begins on \(day.en) without a predecessor")
        case .wholeElsewhere(let unit, let extent, let successor, let line):
            Phrase(
                vi: "đơn vị \(quoted(unit)) chuyển toàn bộ (\(extent)), nhưng dòng \(line) còn chuyển sang"
                    + " \(quoted(successor))",
                en: "unit \(quoted(unit)) goes over as a whole (\(extent)), but on line \(line) to"
                    + " \(quoted(successor)) too")
        case .onePartOnly(let unit, let successor):
            Phrase(
                vi: "đơn vị \(quoted(unit)) kết thúc hoạt động mà chỉ một phần được chuyển, sang"
                    + " \(quoted(successor))",
                en: "unit \(quoted(unit)) ends, and only a part of it goes over, to \(quoted(successor))")
        case .populationElsewhere(let unit, let successor, let line):
            Phrase(
                vi: "toàn bộ dân số của \(quoted(unit)) chuyển theo dòng này, nhưng dòng \(line) còn chuyển"
                    + " dân số sang \(quoted(successor))",
                en: "all inhabitants of \(quoted(unit)) go over here, but on line \(line) some go to"
                    + " \(quoted(successor))")
        case .notAlone(let unit, let extent, let predecessor, let line):
            Phrase(
                vi: "đơn vị \(quoted(unit)) được ghi là \(extent), nhưng theo dòng \(line) còn nhận từ"
                    + " \(quoted(predecessor))",
                en: "unit \(quoted(unit)) is called \(extent), but on line \(line) it takes from"
                    + " \(quoted(predecessor)) too")
        case .wholeNotDissolved(let unit, let extent, let day):
            Phrase(
                vi:
                    "đơn vị \(quoted(unit)) chuyển toàn bộ (\(extent)) ngày \(day.vi) mà không kết thúc hoạt động",
                en: "unit \(quoted(unit)) goes over as a whole (\(extent)) on \(day.en), but does not end")
        case .notDayOfDissolution(let unit, let day, let dissolved):
            Phrase(
                vi: "ngày kế thừa là \(day.vi), còn đơn vị tiền thân \(quoted(unit)) kết thúc hoạt động ngày"
                    + " \(dissolved.vi)",
                en: "the succession is on \(day.en), but predecessor \(quoted(unit)) ends on \(dissolved.en)")
        case .notDayOfFounding(let unit, let day, let founded):
            Phrase(
                vi:
                    "ngày kế thừa là \(day.vi), còn đơn vị kế thừa \(quoted(unit)) thành lập ngày \(founded.vi)",
                en: "the succession is on \(day.en), but successor \(quoted(unit)) begins on \(founded.en)")
        case .sumsDiffer(let quantity, let before, let after, _, _, let day):
            SuccessionProblem.sums(of: quantity, before, after, day)
        }
    }

    /// What would be right.
    var remedy: Phrase? {
        switch self {
        case .dissolvedWithoutSuccessor:
            Phrase(
                vi: "thêm dòng vào bảng successions cho biết đơn vị này nhập vào đâu",
                en: "add a row to table successions that says where it went")
        case .levelEnded:
            Phrase(
                vi: "nếu cấp này vẫn còn, thêm các đơn vị mới và các dòng trong bảng successions",
                en: "if the level goes on, add its new units and their rows in table successions")
        case .foundedWithoutPredecessor:
            Phrase(
                vi:
                    "nếu hình thành từ đơn vị khác, thêm dòng vào bảng successions; nếu mới hẳn thì giữ nguyên",
                en: "if it came from another, add a row to table successions; if it is new, leave it")
        case .wholeElsewhere:
            Phrase(
                vi: "nếu đơn vị bị chia, ghi \"part\" ở từng dòng; nếu không, xóa dòng thừa",
                en: "if the unit is divided, write \"part\" in each row; if not, delete the other row")
        case .onePartOnly:
            Phrase(
                vi: "ghi \"whole\", hoặc thêm dòng cho phần còn lại",
                en: "write \"whole\", or add a row for the rest")
        case .populationElsewhere:
            Phrase(
                vi: "ghi \"part_area_only\" ở dòng kia, hoặc \"part\" ở cả hai",
                en: "write \"part_area_only\" in the other row, or \"part\" in both")
        case .notAlone:
            Phrase(vi: "ghi \"whole\" hoặc \"part\"", en: "write \"whole\" or \"part\"")
        case .wholeNotDissolved:
            Phrase(
                vi: "điền \"dissolved\" của đơn vị này, hoặc ghi \"part\"",
                en: "fill in \"dissolved\" of the unit, or write \"part\"")
        case .notDayOfDissolution:
            Phrase(
                vi: "sửa ngày ở đây hoặc \"dissolved\" của đơn vị; đó là ngày đầu tiên đơn vị không còn",
                en: "correct this day or \"dissolved\" of the unit, the first day on which it is no more")
        case .notDayOfFounding:
            Phrase(
                vi: "sửa ngày ở đây hoặc \"founded\" của đơn vị",
                en: "correct this day or \"founded\" of the unit")
        case .sumsDiffer(_, _, _, let predecessors, let successors, _):
            SuccessionProblem.sumsRemedy(predecessors, successors)
        }
    }

    private static func sums(
        of quantity: Quantity, _ before: Double, _ after: Double, _ day: Day
    ) -> Phrase {
        let share = (after - before) / before
        let change = { NumberText.percent(share, language: $0, signed: true) }
        let (vi, en, unit) =
            quantity == .population
            ? ("dân số", "the population", "") : ("diện tích", "the area", " km²")
        return Phrase(
            vi: "\(vi) trước ngày \(day.vi) là \(before.vi)\(unit), sau đó là \(after.vi)\(unit), chênh"
                + " \(change(.vietnamese))",
            en: "\(en) is \(before.en)\(unit) before \(day.en) and \(after.en)\(unit) after it, a change of"
                + " \(change(.english))")
    }

    private static func sumsRemedy(_ predecessors: [String], _ successors: [String]) -> Phrase {
        let way = listed(predecessors) + " → " + listed(successors)
        return Phrase(
            vi: "kiểm tra số của \(way); nếu số liệu được tính lại thì giữ nguyên",
            en: "check the figures of \(way); if they were counted anew, leave them")
    }
}
