import Assessment
import Notation
import ReformModel

extension Explanation.Method {
    /// What a method beyond those of a status and an outlook says, in a sentence; empty for others.
    var furtherPhrase: Phrase {
        switch self {
        case .paceToTarget:
            Phrase(
                vi:
                    "Phần còn thiếu đến đích chia cho số ngày còn lại (m), và so với nhịp đến nay nếu đang chậm.",
                en:
                    "What is missing to the target over the days left (m), and against the pace so far where it is behind."
            )
        case .earnedSchedule:
            Phrase(
                vi:
                    "Thời điểm mà theo kế hoạch phải đạt khối lượng này (ES), chia cho thời gian đã qua (AT): 1 là đúng kế hoạch, nhỏ hơn là chậm. Khối lượng tính theo trọng số, thời gian theo ngày.",
                en:
                    "The time by which the plan had earned as much (ES), over the time gone by (AT): 1 is as planned, less is late. Value is in weights, time in days."
            )
        case .noSchedule(let reason): reason.phrase
        case .timeliness:
            Phrase(
                vi: "Đúng hạn trên số đã xong (p) và quá hạn trên số đến hạn (q), đếm riêng.",
                en: "On time of what is done (p), and overdue of what is due (q), each apart.")
        case .levelMilestones:
            Phrase(
                vi: "Số mốc của cấp đã xong (a) trên số mốc còn tính (n).",
                en: "Milestones of the level that are done (a), of those that still count (n).")
        case .levelCount:
            Phrase(
                vi: "Số đã tổ chức (v) trên số phải tổ chức (g).",
                en: "What was held (v) of what must be (g).")
        case .slack:
            Phrase(
                vi:
                    "Từ ngày dự kiến xong (u) đến ngày việc đang chờ bắt đầu (w), và phần muộn thêm mà mốc cuối cùng chịu được.",
                en:
                    "From the end expected (u) to the beginning of what waits for it (w), and how much later it may be before the last milestone moves."
            )
        case .nothingWaits:
            Phrase(
                vi: "Không việc nào có ngày đang chờ mốc này, mốc cuối cùng cũng không.",
                en: "Nothing that has a day waits for it, nor does the last milestone.")
        case .noSlack(let reason): reason.phrase
        case .freshness:
            Phrase(
                vi: "Tuổi của báo cáo cuối (a); cũ là quá hai lần nhịp báo cáo thường thấy (w).",
                en: "The age of the last report (a); stale is more than twice its usual rhythm (w).")
        case .doubt(.stale):
            Phrase(
                vi: "Tình trạng tốt dựa vào số liệu đã cũ, nên không tính là xanh.",
                en: "Its good status rests on values that have grown old, so it is not called green.")
        case .doubt(.disputed):
            Phrase(
                vi: "Theo số của nguồn khác cho cùng ngày thì tình trạng xấu hơn, nên không tính là xanh.",
                en:
                    "By another source's value for the same day its status would be worse, so it is not called green."
            )
        case .ratedBetter:
            Phrase(
                vi: "Chủ trì đánh giá tốt hơn kết quả tính từ dữ liệu.",
                en: "The owner rates it better than the data does.")
        case .slippedWhileGreen:
            Phrase(
                vi: "Báo cáo đánh giá xanh lại lùi ngày dự báo từ w đến x.",
                en: "The report that rates it green moves the forecast from w to x.")
        case .sourcesDiffer:
            Phrase(
                vi: "Các nguồn cho số khác nhau cho cùng một ngày; bảng lấy dòng đứng trước trong tệp.",
                en:
                    "Sources give different values for one day; the row that stands first in the file is shown."
            )
        case .reportersDiffer:
            Phrase(
                vi: "Lời cuối của những người báo trái nhau.",
                en: "The last words of its reporters contradict one another.")
        case .attentionOrder:
            Phrase(
                vi: "Xếp theo hậu quả, rồi mức độ, rồi số ngày, rồi mã.",
                en: "In order of consequence, then of the band, then of the days, then of the id.")
        default: wholePhrase
        }
    }

    private var wholePhrase: Phrase {
        switch self {
        case .waiting:
            Phrase(
                vi: "Số đã đến bước này (a) mà chưa đến bước sau (b).",
                en: "What has come to this step (a) and not to the next (b).")
        case .unitChange:
            Phrase(
                vi: "Số đơn vị vào ngày trước lần thay đổi cuối (a) và vào ngày xem (b).",
                en: "Units on the eve of the last change (a) and on the day shown (b).")
        case .successions:
            Phrase(
                vi: "Các đơn vị chuyển đi (a) và các đơn vị tiếp nhận (b) trong lần kế thừa cuối.",
                en: "The units that went over (a) and those that took them (b) at the last successions.")
        case .unitLife:
            Phrase(
                vi:
                    "Đơn vị tồn tại từ ngày lập, không còn từ ngày giải thể; các dòng kế thừa cho biết từ đâu và đi đâu.",
                en:
                    "It exists from the day founded and no longer from the day dissolved; the successions say where from and where to."
            )
        case .staffing:
            Phrase(
                vi:
                    "Tổng các số cuối cùng đã biết của từng đơn vị: biên chế (g), có mặt (v), có mặt lúc đầu (b).",
                en:
                    "The sum of the last figures known of each unit: quota (g), present (v), present at first (b)."
            )
        case .waterfall:
            Phrase(
                vi: "Từ số có mặt lúc đầu (a) đến lúc cuối (z), tách phần chỉ do phạm vi báo cáo (e, n).",
                en:
                    "From those present at the beginning (a) to the end (z), what is coverage alone (e, n) apart."
            )
        case .paceToQuota:
            Phrase(
                vi: "Chênh lệch giữa có mặt (v) và biên chế sắp tới (g), chia cho số ngày đến khi đó.",
                en:
                    "The difference between those present (v) and the quota to come (g), over the days until then."
            )
        default: Phrase(vi: "", en: "")
        }
    }
}

extension WorkstreamStanding.Reason {
    fileprivate var phrase: Phrase {
        switch self {
        case .noPlan:
            Phrase(
                vi: "Không mốc nào còn tính mà có ngày kế hoạch và trọng số.",
                en: "No milestone that still counts has a planned finish and a weight.")
        case .noStart:
            Phrase(
                vi: "Không mốc nào cho biết ngày bắt đầu, nên không biết thời gian đã qua.",
                en: "No milestone says when it begins, so nothing says how much time has gone by.")
        case .notBegun: Phrase(vi: "Chưa bắt đầu.", en: "It has not begun.")
        case .nothingDue:
            Phrase(
                vi: "Chưa có gì đến hạn và chưa có gì xong: không sớm cũng không muộn.",
                en: "Nothing was due yet and nothing is done: neither in time nor late.")
        }
    }
}

extension Slack.Reason {
    fileprivate var phrase: Phrase {
        switch self {
        case .over: Phrase(vi: "Mốc đã xong hoặc đã bỏ.", en: "It is done or given up.")
        case .noDay:
            Phrase(
                vi: "Không có ngày kế hoạch hay dự báo.", en: "It has neither a planned day nor a forecast.")
        case .circle:
            Phrase(
                vi: "Các mốc chờ nhau theo vòng tròn.", en: "It waits for itself, in a circle of milestones.")
        }
    }
}
