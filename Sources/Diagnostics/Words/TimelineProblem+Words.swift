import Notation

extension TimelineProblem {
    /// What is wrong.
    var sentence: Phrase {
        switch self {
        case .existsOnNoDay(let founded, let dissolved):
            Phrase(
                vi:
                    "kết thúc hoạt động ngày \(dissolved.vi), không sau ngày thành lập \(founded.vi): đơn vị không"
                    + " tồn tại ngày nào",
                en:
                    "the unit ends on \(dissolved.en), not after it begins on \(founded.en): it exists on no day"
            )
        case .unitNotYet(let unit, let day, let founded):
            Phrase(
                vi: "dòng này ghi ngày \(day.vi), còn đơn vị \(quoted(unit)) thành lập ngày \(founded.vi)",
                en: "the row is of \(day.en), but unit \(quoted(unit)) begins on \(founded.en)")
        case .unitGone(let unit, let day, let dissolved):
            Phrase(
                vi:
                    "dòng này ghi ngày \(day.vi), còn đơn vị \(quoted(unit)) không còn từ ngày \(dissolved.vi)",
                en: "the row is of \(day.en), but unit \(quoted(unit)) is no more from \(dissolved.en) on")
        case .finishBeforeStart(let start, let finish):
            Phrase(
                vi: "kế hoạch xong ngày \(finish.vi), trước ngày bắt đầu \(start.vi)",
                en: "the plan has it done on \(finish.en), before it begins on \(start.en)")
        case .dependencyTooLate(let milestone, let finish, let needed):
            Phrase(
                vi: "mốc phải xong trước, \(quoted(milestone)), theo kế hoạch đến \(finish.vi) mới xong, sau"
                    + " \(needed.vi) của mốc này",
                en:
                    "milestone \(quoted(milestone)), which comes first, is planned to be done on \(finish.en),"
                    + " after \(needed.en) here")
        case .finishedAfterReport(let finished, let reported):
            Phrase(
                vi: "báo cáo ngày \(reported.vi) ghi đã xong ngày \(finished.vi), là ngày chưa đến",
                en: "the report of \(reported.en) says done on \(finished.en), a day still to come")
        case .finishedNotDone(let state):
            Phrase(
                vi: "có ngày hoàn thành, nhưng "
                    + (state.isEmpty ? "không ghi trạng thái" : "trạng thái là \(quoted(state))"),
                en: "there is a day on which it was done, but "
                    + (state.isEmpty ? "no state" : "the state is \(quoted(state))"))
        case .doneWithoutDay:
            Phrase(
                vi: "đã xong nhưng không ghi ngày hoàn thành", en: "it is done, but the day is not given")
        case .forecastGone(let forecast, let reported):
            Phrase(
                vi: "báo cáo ngày \(reported.vi) dự báo xong ngày \(forecast.vi), là ngày đã qua",
                en: "the report of \(reported.en) has a forecast of \(forecast.en), a day gone by")
        case .effectiveBeforeIssued(let issued, let effective):
            Phrase(
                vi: "văn bản có hiệu lực ngày \(effective.vi), trước ngày ban hành \(issued.vi)",
                en: "the document takes effect on \(effective.en), before it is issued on \(issued.en)")
        case .decidedAfterDue(let due, let decided):
            Phrase(
                vi: "đích được quyết định ngày \(decided.vi), sau hạn \(due.vi)",
                en: "the target is decided on \(decided.en), after it is due on \(due.en)")
        }
    }

    /// What would be right.
    var remedy: Phrase? {
        switch self {
        case .existsOnNoDay:
            Phrase(
                vi: "sửa \"founded\" hoặc \"dissolved\"", en: "correct \"founded\" or \"dissolved\"")
        case .unitNotYet, .unitGone:
            Phrase(
                vi: "sửa ngày này, hoặc ghi mã của đơn vị tồn tại vào ngày đó",
                en: "correct the day, or name the unit that exists on it")
        case .finishBeforeStart:
            Phrase(
                vi: "sửa \"baseline_start\" hoặc \"baseline_finish\"",
                en: "correct \"baseline_start\" or \"baseline_finish\"")
        case .dependencyTooLate:
            Phrase(
                vi: "dời kế hoạch của một trong hai mốc, hoặc xóa phụ thuộc nếu làm song song được",
                en: "move the plan of one of them, or delete the dependency if both can go on at once")
        case .finishedAfterReport:
            Phrase(
                vi: "nếu là dự kiến, ghi vào \"forecast\"; nếu đã xong, sửa \"finished\" hoặc \"reported\"",
                en:
                    "if it is expected, write it in \"forecast\"; if done, correct \"finished\" or \"reported\""
            )
        case .finishedNotDone:
            Phrase(
                vi: "ghi \"done\", hoặc xóa \"finished\"", en: "write \"done\", or delete \"finished\"")
        case .doneWithoutDay:
            Phrase(
                vi: "điền \"finished\"; nếu trống, bảng không biết đúng hạn hay trễ",
                en: "fill in \"finished\"; without it nobody knows whether it was on time")
        case .forecastGone:
            Phrase(
                vi: "ghi ngày dự kiến mới, hoặc \"done\" nếu đã xong",
                en: "write the day that is expected now, or \"done\" if it is")
        case .effectiveBeforeIssued:
            Phrase(
                vi: "nếu văn bản không có hiệu lực trở về trước, sửa một trong hai ngày",
                en: "unless the document reaches back, correct one of the two days")
        case .decidedAfterDue:
            Phrase(vi: "sửa \"decided\" hoặc \"due\"", en: "correct \"decided\" or \"due\"")
        }
    }
}
