import Assessment
import Canvas
import Diagnostics
import Notation
import Panels
import ReformModel

/// What is wrong in the data that is shown: in sums of unit succession, in the files, and by its age.
struct CheckSection {
    /// The findings that are told; more are counted.
    private static let findingsUpTo = 5

    private let context: PanelContext
    private let balance: SuccessionBalance?

    init(_ context: PanelContext) {
        self.context = context
        balance = context.standing.successionBalance
    }

    /// Successions, findings, old data, reports to be cleared up.
    var blocks: [ReportBlock] { successions + findings + stale + unclear }

    private func titled(_ title: Phrase, _ blocks: [ReportBlock]) -> [ReportBlock] {
        [.heading(3, ReportText(context.say(title)))] + blocks
    }

    private func sentence(_ phrase: Phrase) -> [ReportBlock] { [.paragraph(ReportText(context.say(phrase)))] }

    private func list(_ texts: [String], upTo limit: Int = ReportSheet.itemsUpTo, of count: Int? = nil)
        -> ReportBlock
    {
        let further = (count ?? texts.count) - min(limit, texts.count)
        let rest = further > 0 ? [ReportText(ReportSheet.further(further, in: context))] : []
        return .list(texts.prefix(limit).map { ReportText($0) } + rest)
    }

    // MARK: Successions

    /// The findings that stand beside the sums; they are not told twice.
    private var ofSuccession: [Finding] {
        guard let balance, balance.before.count + balance.after.count > 0 else { return [] }
        return context.findings.findings.filter(\.isOfSuccession)
    }

    /// Nothing where no unit went over.
    private var successions: [ReportBlock] {
        guard let balance else { return [] }
        let problems = ofSuccession
        guard balance.before.count + balance.after.count > 0 else {
            return titled(.successions, sentence(.noUnits))
        }
        let day = context.day(balance.day)
        let before = context.number(balance.before.count)
        let after = context.number(balance.after.count)
        let sums = [
            sum(balance.before.population, balance.after.population, .population, decimals: 0),
            sum(balance.before.area, balance.after.area, .area, decimals: 2),
        ].joined(separator: " ")
        let words = context.say(
            Phrase(
                vi: "Ngày \(day): \(before) đơn vị được sắp xếp thành \(after).",
                en: "\(day): \(before) units became \(after)."))
        let blocks: [ReportBlock] = [.paragraph(ReportText("\(words) \(sums)"))]
        return titled(
            .successions,
            problems.isEmpty
                ? blocks
                : blocks + [list(problems.map { line($0) }, upTo: CheckSection.findingsUpTo)])
    }

    private func sum(
        _ before: SuccessionBalance.Sum, _ after: SuccessionBalance.Sum, _ name: Phrase, decimals: Int
    ) -> String {
        let name = context.say(name)
        let unknown = before.unknown + after.unknown
        guard unknown == 0 else {
            let count = context.number(unknown)
            return context.say(
                Phrase(
                    vi: "\(name): không cộng được, \(count) đơn vị thiếu số.",
                    en:
                        "\(name): cannot be added up, \(count) \(unknown == 1 ? "unit has" : "units have") no figure."
                ))
        }
        let change = after.value - before.value
        let numbers = [before.value, after.value].map { context.number($0, decimals: decimals) }
        let arrow = "\(numbers[0]) \(context.glyphs.arrow) \(numbers[1])"
        guard context.number(change, decimals: decimals) != context.number(0, decimals: decimals) else {
            return context.say(Phrase(vi: "\(name): khớp (\(arrow)).", en: "\(name): agrees (\(arrow))."))
        }
        let gap = context.number(change, decimals: decimals, signed: true)
        return context.say(
            Phrase(vi: "\(name): lệch \(gap) (\(arrow)).", en: "\(name): apart by \(gap) (\(arrow))."))
    }

    // MARK: Findings

    /// What the reader found in the files of what is shown; the legal basis is not.
    private var findings: [ReportBlock] {
        let hidden = context.standing.programme.files[.documents]
        let told = ofSuccession
        let found = context.findings.findings.filter {
            $0.severity != .note && $0.place.file != hidden && (told.isEmpty || !$0.isOfSuccession)
        }
        let further = context.findings.further.filter {
            $0.kind.severity != .note && $0.kind.file != hidden
        }
        let count = found.count + further.reduce(0) { $0 + $1.count }
        guard count > 0 else {
            return titled(.findings, sentence(told.isEmpty ? .noFindings : .noOther))
        }
        let first = found.sorted { ($0.severity, $0.place) < ($1.severity, $1.place) }
        let number = context.number(count)
        let other = told.isEmpty ? Phrase(vi: "", en: "") : Phrase(vi: " khác", en: "other ")
        let words = Phrase(
            vi: "Có \(number) lỗi\(other[.vietnamese]) trong tệp liên quan đến số liệu ở đây, trước hết là:",
            en: count == 1
                ? "1 \(other[.english])finding in the files touches what is shown here:"
                : "\(number) \(other[.english])findings in the files touch what is shown here, first of all:")
        return titled(
            .findings,
            sentence(words) + [list(first.map { line($0) }, upTo: CheckSection.findingsUpTo, of: count)])
    }

    private func line(_ finding: Finding) -> String {
        FindingText.parts(finding, in: context.language, columns: 100).headline
    }

    // MARK: Age

    private var stale: [ReportBlock] {
        let indicators = context.standing.indicators.filter(\.isStale).compactMap { standing in
            standing.freshness.map { (context.say(standing.indicator.title), $0.age) }
        }
        let milestones = context.standing.milestones.filter(\.isStale).compactMap { standing in
            standing.freshness.map { (MilestoneWords.title(of: standing, in: context), $0.age) }
        }
        let names = (indicators + milestones).enumerated()
            .sorted { ($1.element.1, $0.offset) < ($0.element.1, $1.offset) }
            .map { "\($0.element.0): \(context.days($0.element.1))" }
        guard let newest = context.standing.newestReport else { return [] }
        let age = context.standing.day - newest
        let day = context.day(newest)
        let first = Phrase(
            vi: age == 0
                ? "Số liệu mới nhất: \(day)." : "Số liệu mới nhất: \(day), \(context.days(age)) trước.",
            en: age == 0 ? "Newest data: \(day)." : "Newest data: \(day), \(context.days(age)) before.")
        let rest = names.isEmpty ? Phrase.noneStale : .someStale
        let blocks = [ReportBlock.paragraph(ReportText(context.say(first) + " " + context.say(rest)))]
        return titled(.age, names.isEmpty ? blocks : blocks + [list(names)])
    }

    // MARK: Reports

    /// Reports that leave open what is the case; nothing where none does.
    private var unclear: [ReportBlock] {
        let reasons = unclearReasons
        let lines = context.standing.milestones.flatMap { standing in
            let name = MilestoneWords.title(of: standing, in: context)
            let dispute = standing.dispute.map { DisputeText.words($0, in: context) }
            return [reasons[standing.id], dispute].compactMap { $0 }.map { "\(name): \($0)" }
        }
        return lines.isEmpty ? [] : titled(.unclear, [list(lines)])
    }

    /// Why nobody knows whether a milestone is done, by its id.
    private var unclearReasons: [String: String] {
        var reasons: [String: String] = [:]
        for item in context.standing.attention {
            guard case .milestone(let id) = item.subject else { continue }
            switch item.reason {
            case .unconfirmed, .claimed: reasons[id] = AttentionSentence(item, in: context).clause
            default: break
            }
        }
        return reasons
    }
}

extension Finding {
    /// Whether it speaks of which unit went into which other.
    fileprivate var isOfSuccession: Bool {
        guard severity != .note, case .relation(.succession) = problem else { return false }
        return true
    }
}

extension Phrase {
    fileprivate static let successions = Phrase(vi: "Kế thừa đơn vị", en: "Succession of units")
    fileprivate static let population = Phrase(vi: "Dân số", en: "Inhabitants")
    fileprivate static let area = Phrase(vi: "Diện tích (km²)", en: "Area (km²)")
    fileprivate static let findings = Phrase(vi: "Lỗi trong tệp", en: "Findings in the files")
    fileprivate static let noFindings = Phrase(
        vi: "Không có lỗi nào trong tệp.", en: "Nothing is wrong in the files.")
    fileprivate static let noOther = Phrase(
        vi: "Không có lỗi nào khác trong tệp.", en: "Nothing else is wrong in the files.")
    fileprivate static let noUnits = Phrase(
        vi: "Không kiểm được tổng nào: trong tệp không có các đơn vị được kế thừa.",
        en: "No sum can be checked: the units of the successions are not in the files.")
    fileprivate static let age = Phrase(vi: "Độ mới của số liệu", en: "Age of the data")
    fileprivate static let noneStale = Phrase(
        vi: "Không mục nào quá hai lần chu kỳ báo cáo thường thấy mà chưa có báo cáo mới.",
        en: "Nothing has been silent for more than twice its rhythm.")
    fileprivate static let someStale = Phrase(
        vi: "Đã quá hai lần chu kỳ báo cáo thường thấy mà chưa có báo cáo mới:",
        en: "Silent for more than twice their rhythm:")
    fileprivate static let unclear = Phrase(vi: "Báo cáo cần làm rõ", en: "Reports to be cleared up")
}
