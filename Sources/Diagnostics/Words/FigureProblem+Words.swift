import Notation

extension FigureProblem {
    /// What is wrong.
    var sentence: Phrase {
        switch self {
        case .targetAgainstDirection(let indicator, let target, let baseline, let increases):
            Phrase(
                vi: "\(quoted(indicator)) phải \(increases ? "tăng" : "giảm"), nhưng đích \(target.vi)"
                    + " \(increases ? "thấp" : "cao") hơn mốc đầu \(baseline.vi)",
                en: "\(quoted(indicator)) should go \(increases ? "up" : "down"), but its target \(target.en)"
                    + " is \(increases ? "below" : "above") the baseline \(baseline.en)")
        case .aboveLimit(let indicator, let value, let limit):
            Phrase(
                vi: "\(value.vi) vượt mức trần \(limit.vi) của \(quoted(indicator))",
                en: "\(value.en) is above the limit \(limit.en) of \(quoted(indicator))")
        case .notAShare(let indicator, let value):
            Phrase(
                vi: "\(quoted(indicator)) là tỷ lệ, không thể bằng \(value.vi) %",
                en: "\(quoted(indicator)) is a share and cannot be \(value.en) %")
        case .percentOutside(let value):
            Phrase(
                vi: "\(value.vi) % nằm ngoài khoảng 0–100", en: "\(value.en) % lies outside 0–100")
        case .percentAgainstState(let value, let state):
            Phrase(
                vi: "đã làm \(value.vi) %, nhưng trạng thái là \(quoted(state))",
                en: "it is \(value.en) % done, but the state is \(quoted(state))")
        case .negative(let column, let value):
            Phrase(
                vi: "\(quoted(column)) là \(value.vi), không thể âm",
                en: "\(quoted(column)) is \(value.en) and cannot be negative")
        case .noWeight:
            Phrase(
                vi: "trọng số 0: mốc này không được tính vào nhóm việc",
                en: "weight 0: the milestone counts for nothing in its workstream")
        case .overQuota(let present, let quota):
            FigureProblem.overQuota(present, quota)
        case .stepRepeated(let group, let step, let indicator, let line):
            Phrase(
                vi: "bước \(step) của nhóm \(quoted(group)) đã là \(quoted(indicator)), ở dòng \(line)",
                en: "step \(step) of funnel \(quoted(group)) is \(quoted(indicator)) already, on line \(line)"
            )
        case .stepGrows(let value, let indicator, let before):
            Phrase(
                vi: "\(value.vi) ở bước này nhiều hơn \(before.vi) ở bước trước, \(quoted(indicator))",
                en: "\(value.en) at this step is more than \(before.en) at the step before it,"
                    + " \(quoted(indicator))")
        case .sameFigures(let unit, let line):
            Phrase(
                vi: "dân số và diện tích giống hệt đơn vị \(quoted(unit)) ở dòng \(line)",
                en: "population and area are the same as those of unit \(quoted(unit)) on line \(line)")
        }
    }

    /// What would be right.
    var remedy: Phrase? {
        switch self {
        case .targetAgainstDirection(_, _, _, let increases):
            Phrase(
                vi:
                    "sửa đích hoặc mốc đầu, hoặc ghi \"direction\" là \"\(increases ? "decrease" : "increase")\"",
                en:
                    "correct target or baseline, or set \"direction\" to \"\(increases ? "decrease" : "increase")\""
            )
        case .aboveLimit:
            Phrase(vi: "sửa số này hoặc \"limit\"", en: "correct the figure or \"limit\"")
        case .notAShare:
            Phrase(
                vi: "ghi số từ 0 đến 100; nếu không phải tỷ lệ, xóa \"limit\"",
                en: "write 0 to 100; if it is no share, delete \"limit\"")
        case .percentOutside: Phrase(vi: "ghi số từ 0 đến 100", en: "write 0 to 100")
        case .percentAgainstState:
            Phrase(vi: "sửa \"percent\" hoặc \"state\"", en: "correct \"percent\" or \"state\"")
        case .negative: Phrase(vi: "bỏ dấu trừ, hoặc để trống", en: "delete the minus, or leave it empty")
        case .noWeight:
            Phrase(
                vi: "ghi số lớn hơn 0, hoặc giữ nguyên nếu cố ý",
                en: "write a number above 0, or leave it if that is meant")
        case .stepRepeated:
            Phrase(vi: "ghi bước khác, hoặc nhóm khác", en: "write another step, or another group")
        case .stepGrows:
            Phrase(
                vi: "mỗi bước là một phần của bước trước: sửa số hoặc thứ tự bước",
                en: "each step is a part of the one before: correct the figure or the order of steps")
        case .sameFigures:
            Phrase(
                vi: "đối chiếu với nguồn: có thể đã chép nhầm dòng",
                en: "compare with the source: one row may have been copied twice")
        case .overQuota: nil
        }
    }

    private static func overQuota(_ present: Double, _ quota: Double) -> Phrase {
        guard quota > 0 else {
            return Phrase(
                vi: "có mặt \(present.vi), trong khi không có biên chế được giao",
                en: "\(present.en) present, and no position allotted")
        }
        let share = { NumberText.percent(present / quota, language: $0) }
        return Phrase(
            vi: "có mặt \(present.vi), vượt biên chế \(quota.vi), bằng \(share(.vietnamese))",
            en: "\(present.en) present, more than the quota of \(quota.en): \(share(.english))")
    }
}
