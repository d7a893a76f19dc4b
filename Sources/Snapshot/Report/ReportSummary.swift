import Assessment
import Canvas
import Notation
import Panels
import ReformModel

/// What a report begins with: what it is about, its days, and how all of it stands in two sentences.
struct ReportSummary {
    private let sheet: ReportSheet
    private let context: PanelContext

    init(_ sheet: ReportSheet) {
        self.sheet = sheet
        context = sheet.context
    }

    /// The title, the period, the sentences.
    var blocks: [ReportBlock] {
        let sentences = [counts, ratings].filter { !$0.isEmpty }
        return [
            .heading(1, ReportText(title)), .paragraph(ReportText(period)),
            .paragraph(ReportText(sentences.joined(separator: " "))),
        ] + (marks.isEmpty ? [] : [.paragraph(ReportText(marks))])
    }

    /// What the report is called.
    var title: String {
        context.say(isWeek ? .weekly : .progress) + ": " + context.say(context.standing.programme.title)
    }

    private var days: Int { context.standing.day - sheet.difference.from.day }

    private var isWeek: Bool { days == ReportSheet.usualDays }

    private var period: String {
        let day = context.day(context.standing.day)
        let from = context.day(sheet.difference.from.day)
        let count = context.days(days)
        return context.say(
            Phrase(
                vi: "Số liệu đến \(day). Kỳ báo cáo: \(from) đến \(day) (\(count)).",
                en: "Data to \(day). Period: \(from) to \(day) (\(count))."))
    }

    // MARK: Counts

    private var bands: [Band] {
        context.standing.indicators.map(\.band) + context.standing.milestones.map(\.band)
    }

    /// How many stand how, of all that is followed.
    private var counts: String {
        let bands = bands
        guard !bands.isEmpty else {
            return context.say(
                Phrase(
                    vi: "Trong tệp chưa có chỉ tiêu hay mốc nào.",
                    en: "The files have no indicators and no milestones yet."))
        }
        let standing = context.standing
        let of = context.say(
            Phrase(
                vi:
                    "\(number(standing.indicators.count)) chỉ tiêu và \(number(standing.milestones.count)) mốc",
                en:
                    "\(counted(standing.indicators.count, "indicator")) and \(counted(standing.milestones.count, "milestone"))"
            ))
        let parts = [
            (bands.count { $0 == .green }, Phrase.good), (bands.count { $0 == .amber }, .atRisk),
            (bands.count { $0 == .red }, .late), (bands.count { $0 == .neutral }, .neutral),
            (bands.count { $0 == .unknown }, .unknown),
        ].filter { $0.0 > 0 }.enumerated().map { index, part in
            // Of the first alone the verb is said; the others take it from there.
            let verb = index > 0 || part.1 == .unknown ? "" : part.0 == 1 ? "is " : "are "
            return "\(number(part.0)) \(context.say(Phrase(vi: "", en: verb)))\(context.say(part.1))"
        }
        return context.say(Phrase(vi: "Trong \(of): ", en: "Of \(of), ")) + parts.joined(separator: ", ")
            + "."
    }

    /// How many of the owners' ratings are other than what is computed.
    private var ratings: String {
        guard !context.standing.milestones.isEmpty else { return "" }
        let rated = context.standing.milestones.filter { $0.isOpen && $0.ratingReport != nil }
        let better = rated.count { $0.disagreement != nil }
        let worse = rated.count { standing in
            guard standing.band >= .green, let rating = standing.ratingReport?.rating else { return false }
            return rating.claim > standing.band
        }
        guard !rated.isEmpty else { return context.say(.noRating) }
        let all = number(rated.count)
        guard better + worse > 0 else {
            let words =
                rated.count == 1
                ? Phrase(
                    vi: "Tự đánh giá duy nhất của chủ trì khớp với kết quả tính từ số liệu.",
                    en: "The one rating by an owner is what the data gives.")
                : Phrase(
                    vi: "Cả \(all) tự đánh giá của chủ trì đều khớp với kết quả tính từ số liệu.",
                    en: "All \(all) ratings by owners are what the data gives.")
            return context.say(words)
        }
        let parts = [
            (better, Phrase(vi: "tốt hơn", en: "better")), (worse, Phrase(vi: "xấu hơn", en: "worse")),
        ].filter { $0.0 > 0 }.map { count, words in
            let word = context.say(words)
            return context.say(
                Phrase(
                    vi: "\(number(count)) mốc được báo \(word)",
                    en: "\(number(count)) \(count == 1 ? "is" : "are") \(word)"))
        }
        .joined(separator: context.say(Phrase(vi: " và ", en: " and ")))
        return context.say(
            Phrase(
                vi: "Trong \(all) mốc được chủ trì tự đánh giá, \(parts) kết quả tính từ số liệu.",
                en: "Of \(counted(rated.count, "rating")) by owners, \(parts) than what the data gives."))
    }

    /// What the marks stand for, where there are any.
    private var marks: String {
        let standing = context.standing
        let illustrative = standing.illustrativeCount
        let disputed = standing.indicators.count { !$0.disputes.isEmpty }
        let parts = [
            illustrative > 0
                ? context.say(
                    Phrase(
                        vi:
                            "~ đứng trước số minh hoạ, không phải số thật (\(number(illustrative)) dòng dữ liệu).",
                        en:
                            "~ stands before illustrative figures, which are not real (\(counted(illustrative, "row")) of the data)."
                    )) : "",
            disputed > 0
                ? context.say(
                    Phrase(
                        vi: "\(context.glyphs.notEqual) đứng trước số mà các nguồn nói khác nhau.",
                        en: "\(context.glyphs.notEqual) stands before figures on which sources differ."))
                : "",
            context.findingCount > 0 ? context.say(findings) : "",
        ]
        return parts.filter { !$0.isEmpty }.joined(separator: " ")
    }

    private var findings: Phrase {
        let count = context.findingCount
        return Phrase(
            vi: "Trong tệp có \(number(count)) lỗi, xem phần kiểm tra.",
            en: "The files have \(counted(count, "finding")): see the checks.")
    }

    private func number(_ count: Int) -> String { context.number(count) }

    private func counted(_ count: Int, _ noun: String) -> String {
        "\(number(count)) \(noun)\(count == 1 ? "" : "s")"
    }
}

extension Report.Rating {
    /// The band that the owner claims.
    fileprivate var claim: Band {
        switch self {
        case .green: .green
        case .amber: .amber
        case .red: .red
        }
    }
}

extension Phrase {
    fileprivate static let weekly = Phrase(vi: "Báo cáo tuần", en: "Weekly report")
    fileprivate static let progress = Phrase(vi: "Báo cáo tiến độ", en: "Progress report")
    fileprivate static let good = Phrase(vi: "đã xong hoặc đúng hướng", en: "done or on track")
    fileprivate static let atRisk = Phrase(vi: "có nguy cơ", en: "at risk")
    fileprivate static let late = Phrase(vi: "chậm hoặc quá hạn", en: "late or off track")
    fileprivate static let neutral = Phrase(
        vi: "chưa đến hạn hoặc đã dừng", en: "not due yet or given up")
    fileprivate static let unknown = Phrase(vi: "chưa đánh giá được", en: "cannot be assessed")
    fileprivate static let noRating = Phrase(
        vi: "Chủ trì chưa tự đánh giá mốc nào đang làm.", en: "No owner has rated an open milestone.")
}
