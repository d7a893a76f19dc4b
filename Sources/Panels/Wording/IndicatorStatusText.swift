public import Assessment
import Canvas
import Notation

extension StatusText {
    /// The status of an indicator.
    public init(_ standing: IndicatorStanding, in context: PanelContext) {
        let mark = standing.status == .reached && standing.doubt == nil ? context.glyphs.marks.done : nil
        let words = [standing.status.phrase, standing.doubt?.phrase].compactMap { $0.map(context.say) }
        self.init(band: standing.band, mark: mark, words: words.joined(separator: ", "), in: context)
    }
}

extension IndicatorStatus {
    /// The words of the status.
    var phrase: Phrase {
        switch self {
        case .reached: Phrase(vi: "đạt", en: "reached")
        case .missed: Phrase(vi: "không đạt", en: "missed")
        case .onTrack: Phrase(vi: "đúng hướng", en: "on track")
        case .atRisk: Phrase(vi: "nguy cơ", en: "at risk")
        case .offTrack: Phrase(vi: "chậm", en: "off track")
        case .movingAway: Phrase(vi: "đi ngược", en: "moving away")
        case .improving: Phrase(vi: "tiến bộ", en: "improving")
        case .slightlyImproving: Phrase(vi: "nhích lên", en: "edging up")
        case .stable: Phrase(vi: "ổn định", en: "stable")
        case .deteriorating: Phrase(vi: "xấu đi", en: "worsening")
        case .cannotAssess(let reason): reason.phrase
        }
    }
}

extension IndicatorStatus.Reason {
    /// Why nothing can be said, in as few words as a table has room for.
    var phrase: Phrase {
        switch self {
        case .noObservation: Phrase(vi: "chưa đo", en: "no data")
        case .noTarget: Phrase(vi: "chưa có đích", en: "no target")
        case .noBaseline: Phrase(vi: "thiếu mốc đầu", en: "no baseline")
        case .spanTooShort: Phrase(vi: "quá sớm", en: "too soon")
        case .tooFewObservations: Phrase(vi: "ít số liệu", en: "too few")
        }
    }
}

extension IndicatorStanding.Doubt {
    /// What stands behind the words of a good status.
    var phrase: Phrase {
        switch self {
        case .stale: Phrase(vi: "cũ", en: "stale")
        case .disputed: Phrase(vi: "nguồn lệch", en: "disputed")
        }
    }

    /// Why the status is in doubt.
    var sentence: Phrase {
        switch self {
        case .stale:
            Phrase(
                vi: "đã quá hai lần nhịp thường không có báo cáo: không còn coi là tốt",
                en: "silent for over twice its rhythm: no longer taken as good")
        case .disputed:
            Phrase(
                vi: "theo số của nguồn khác thì xấu hơn: không coi là tốt",
                en: "worse by another source's value: not taken as good")
        }
    }
}
