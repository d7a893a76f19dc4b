import Assessment
import Notation

extension Explanation.Meaning {
    /// What a figure beyond those of a status and an outlook is called; empty for others.
    var furtherPhrase: Phrase {
        switch self {
        case .daysSoFar: Phrase(vi: "đã qua", en: "days gone")
        case .earlierDay: Phrase(vi: "từ ngày", en: "from")
        case .laterDay: Phrase(vi: "đến ngày", en: "to")
        case .effectiveDay: Phrase(vi: "có hiệu lực", en: "took effect")
        case .paceADay: Phrase(vi: "một ngày", en: "a day")
        case .paceAMonth: Phrase(vi: "một tháng", en: "a month")
        case .paceRatio: Phrase(vi: "gấp nhịp cũ", en: "times so far")
        case .outOfReachFrom: Phrase(vi: "khó đạt từ", en: "out of reach from")
        case .daysLeft: Phrase(vi: "số ngày còn", en: "days left")
        case .earnedValue: Phrase(vi: "đã đạt", en: "earned")
        case .plannedValue: Phrase(vi: "phải đạt", en: "planned")
        case .actualTime: Phrase(vi: "đã qua", en: "days gone")
        case .plannedDuration: Phrase(vi: "theo kế hoạch", en: "days planned")
        case .earnedTime: Phrase(vi: "đạt vào ngày", en: "days earned")
        case .timeIndex: Phrase(vi: "nhịp", en: "pace")
        case .forecastDuration: Phrase(vi: "số ngày", en: "days")
        case .forecastFinish: Phrase(vi: "xong theo nhịp", en: "done at this pace")
        case .latestExpected: Phrase(vi: "mốc muộn nhất", en: "latest expected")
        case .undatedCount: Phrase(vi: "không có ngày", en: "without a day")
        case .unknownCount: Phrase(vi: "chưa rõ", en: "unknown")
        case .doneOnTime: Phrase(vi: "xong đúng hạn", en: "done on time")
        case .doneLate: Phrase(vi: "xong muộn", en: "done late")
        case .openInTerm: Phrase(vi: "trong hạn", en: "not yet due")
        case .openOverdue: Phrase(vi: "quá hạn", en: "overdue")
        case .unjudged: Phrase(vi: "chưa xét được", en: "not judged")
        case .onTimeOfDone: Phrase(vi: "đúng hạn", en: "on time of done")
        case .overdueOfDue: Phrase(vi: "quá hạn", en: "overdue of due")
        case .doneCount: Phrase(vi: "đã xong", en: "done")
        case .dueCount: Phrase(vi: "đến hạn", en: "due")
        case .droppedCount: Phrase(vi: "đã bỏ", en: "dropped")
        case .countingCount: Phrase(vi: "còn tính", en: "that count")
        case .doneShare: Phrase(vi: "tỷ lệ", en: "share")
        case .expectedEnd: Phrase(vi: "dự kiến xong", en: "expected end")
        case .expectedStart: Phrase(vi: "dự kiến làm", en: "expected start")
        case .slackToNext: Phrase(vi: "đến việc sau", en: "to the next")
        case .slackToLast: Phrase(vi: "đến mốc cuối", en: "to the last")
        case .lastReport: Phrase(vi: "báo cáo cuối", en: "last report")
        case .reportCount: Phrase(vi: "số báo cáo", en: "reports")
        case .age: Phrase(vi: "tuổi", en: "age")
        case .rhythm: Phrase(vi: "nhịp (ngày)", en: "rhythm, days")
        case .staleFrom: Phrase(vi: "cũ từ", en: "stale from")
        case .otherValue: Phrase(vi: "nguồn khác", en: "other source")
        case .rating: Phrase(vi: "chủ trì báo", en: "the owner says")
        case .computedBand: Phrase(vi: "dữ liệu nói", en: "the data says")
        case .bandsApart: Phrase(vi: "bậc cách nhau", en: "bands apart")
        case .formerForecast: Phrase(vi: "dự báo trước", en: "forecast before")
        case .allowedSlip: Phrase(vi: "cho phép lùi", en: "slip allowed")
        case .state: Phrase(vi: "tình hình", en: "state")
        case .consequence: Phrase(vi: "bậc hậu quả", en: "consequence")
        case .band: Phrase(vi: "mức", en: "band")
        case .urgency: Phrase(vi: "số ngày xét", en: "days compared")
        case .place: Phrase(vi: "đứng thứ", en: "place")
        case .listLength: Phrase(vi: "trong số", en: "of")
        default: wholePhrase
        }
    }

    private var wholePhrase: Phrase {
        switch self {
        case .atStep: Phrase(vi: "ở bước này", en: "at this step")
        case .atNextStep: Phrase(vi: "ở bước sau", en: "at the next")
        case .waitingCount: Phrase(vi: "đang chờ", en: "waiting")
        case .unitsBefore: Phrase(vi: "trước", en: "before")
        case .unitsAfter: Phrase(vi: "sau", en: "after")
        case .changeCount: Phrase(vi: "thay đổi", en: "change")
        case .changeShare: Phrase(vi: "tỷ lệ", en: "share")
        case .splitCount: Phrase(vi: "bị chia", en: "split")
        case .linkCount: Phrase(vi: "dòng kế thừa", en: "successions")
        case .wholeCount: Phrase(vi: "toàn bộ", en: "whole")
        case .partCount: Phrase(vi: "từng phần", en: "in parts")
        case .populationBefore: Phrase(vi: "dân số trước", en: "people before")
        case .populationAfter: Phrase(vi: "dân số sau", en: "people after")
        case .populationChange: Phrase(vi: "dân số thêm", en: "more people")
        case .areaBefore: Phrase(vi: "km² trước", en: "km² before")
        case .areaAfter: Phrase(vi: "km² sau", en: "km² after")
        case .areaChange: Phrase(vi: "km² thêm", en: "more km²")
        case .unknownBefore: Phrase(vi: "trước: thiếu số", en: "before: unknown")
        case .unknownAfter: Phrase(vi: "sau: thiếu số", en: "after: unknown")
        case .withoutSuccessor: Phrase(vi: "không nơi nhận", en: "no successor")
        case .withoutPredecessor: Phrase(vi: "không tiền thân", en: "no predecessor")
        case .endedWithLevel: Phrase(vi: "hết cùng cả cấp", en: "ended with level")
        case .founded: Phrase(vi: "lập", en: "founded")
        case .dissolved: Phrase(vi: "giải thể", en: "dissolved")
        case .predecessorCount: Phrase(vi: "hợp thành từ", en: "made of")
        case .successorCount: Phrase(vi: "trở thành", en: "became")
        case .quota: Phrase(vi: "biên chế", en: "quota")
        case .present: Phrase(vi: "có mặt", en: "present")
        case .earlierPresent: Phrase(vi: "có mặt lúc đầu", en: "first present")
        case .presentChange: Phrase(vi: "thay đổi", en: "change")
        case .presentShare: Phrase(vi: "so biên chế", en: "of the quota")
        case .opening: Phrase(vi: "lúc đầu", en: "at first")
        case .dissolvedStaff: Phrase(vi: "giải thể", en: "dissolved units")
        case .silentStaff: Phrase(vi: "thôi báo cáo", en: "silent units")
        case .foundedStaff: Phrase(vi: "mới lập", en: "founded units")
        case .newlyReporting: Phrase(vi: "mới báo cáo", en: "newly reporting")
        case .changeWithin: Phrase(vi: "trong đơn vị", en: "within units")
        case .closing: Phrase(vi: "lúc cuối", en: "at the end")
        default: Phrase(vi: "", en: "")
        }
    }
}

extension Explanation.Meaning {
    /// Whether it is a share, which reads as a percentage.
    var isShare: Bool {
        switch self {
        case .onTimeOfDone, .overdueOfDue, .doneShare, .changeShare, .presentShare: true
        default: false
        }
    }

    /// Whether it is a difference, which reads with its sign.
    var isDifference: Bool {
        switch self {
        case .changeCount, .changeShare, .populationChange, .areaChange, .presentChange, .changeWithin: true
        default: false
        }
    }

    /// Whether it is a time in days, of which a tenth says enough.
    var isInDays: Bool {
        switch self {
        case .actualTime, .plannedDuration, .earnedTime, .forecastDuration, .rhythm: true
        default: false
        }
    }
}
