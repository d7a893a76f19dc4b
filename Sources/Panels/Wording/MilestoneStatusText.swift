public import Assessment
import Canvas
import Notation

extension StatusText {
    /// The status of a milestone.
    public init(_ standing: MilestoneStanding, in context: PanelContext) {
        // What is green by old reports says so.
        let isOld = standing.band == .green && standing.isStale
        words =
            StatusText.words(of: standing.status, in: context) + (isOld ? context.say(.old) : "")
        mark = StatusText.mark(of: standing.status, in: context.glyphs.marks)
        switch (standing.status, standing.band) {
        // As planned, and close: it leads the eye without being bad.
        case (.dueSoon, _): role = .accent
        case (.ahead, _): role = standing.status.isNear ? .accent : .dim
        case (_, .amber): role = .warn
        case (_, .red): role = .bad
        case (_, .green): role = isOld ? .dim : .text
        case (_, .unknown), (_, .neutral): role = .dim
        }
    }

    private static func mark(of status: MilestoneStatus, in marks: GlyphSet.Marks) -> Character {
        switch status {
        case .doneOnTime, .doneLate, .done: marks.done
        case .ahead: status.isNear ? marks.warning : marks.plain
        case .dueSoon, .slipping: marks.warning
        case .overdue, .offTrack: marks.bad
        case .onPlan: marks.plain
        case .paused: marks.paused
        case .dropped, .superseded: marks.dropped
        case .claimedDone, .unconfirmed, .cannotAssess: marks.unknown
        }
    }

    private static func words(of status: MilestoneStatus, in context: PanelContext) -> String {
        let isVietnamese = context.language == .vietnamese
        func days(_ count: Int, vi: String, en: String) -> String {
            isVietnamese ? "\(vi) \(context.days(count))" : "\(context.days(count)) \(en)"
        }
        switch status {
        case .doneOnTime(let early) where early > 0: return days(early, vi: "sớm", en: "early")
        case .doneOnTime: return context.say(Phrase(vi: "đúng hạn", en: "on time"))
        case .doneLate(let count): return days(count, vi: "xong muộn", en: "late")
        case .claimedDone:
            return context.say(Phrase(vi: "xong, chưa có minh chứng", en: "claimed, no evidence"))
        case .done: return context.say(Phrase(vi: "xong", en: "done"))
        case .dueSoon(let count), .ahead(let count): return days(count, vi: "còn", en: "to go")
        case .overdue(let count): return days(count, vi: "quá hạn", en: "overdue")
        case .onPlan: return context.say(Phrase(vi: "đúng kế hoạch", en: "on plan"))
        case .slipping(let count), .offTrack(let count): return days(count, vi: "lùi", en: "slip")
        case .unconfirmed: return context.say(Phrase(vi: "chưa xác nhận", en: "unconfirmed"))
        case .paused: return context.say(Phrase(vi: "tạm dừng", en: "paused"))
        case .dropped: return context.say(Phrase(vi: "bỏ", en: "dropped"))
        case .superseded: return context.say(Phrase(vi: "đã thay thế", en: "superseded"))
        case .cannotAssess: return context.say(Phrase(vi: "chưa đánh giá", en: "not assessed"))
        }
    }
}

extension Phrase {
    fileprivate static let old = Phrase(vi: ", tin cũ", en: ", stale")
}
