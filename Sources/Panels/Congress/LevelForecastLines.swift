import Assessment
import Canvas
import Notation
import ReformModel

/// When the milestones of each level will all be done, or why that cannot be said.
enum LevelForecastLines {
    /// A heading and a fact a level of which some remain; nothing where an indicator counts each.
    static func lines(_ context: PanelContext, width: Int) -> [PanelLine] {
        var page = PageWriter(width: width, glyphs: context.glyphs)
        let completions = context.standing.levelCompletions
        guard !completions.isEmpty else { return [] }
        page.heading(context.say(.heading))
        for completion in completions {
            let progress = completion.progress
            let count = "\(context.number(progress.done)) / \(context.number(progress.total))"
            let level = KindText.level(progress.level, in: context.language)
            page.fact(level, "\(count)   \(text(completion.forecast, in: context))")
        }
        return page.lines
    }

    private static func text(_ forecast: CompletionForecast, in context: PanelContext) -> String {
        guard case .days(let days) = forecast.outcome else {
            let reason = context.say(forecast.explanation.method.outlookPhrase)
            return "\(context.glyphs.marks.unknown) \(reason)"
        }
        let chance = days.chanceInTime.map {
            "\(context.say(.inTime)): \(forecast.isIllustrative ? "~" : "")\(OutlookText(context).chance($0))"
        }
        return [OutlookWords.days(of: forecast, in: context), chance].compactMap { $0 }
            .joined(separator: " \(context.glyphs.separator) ")
    }
}

extension Phrase {
    fileprivate static let heading = Phrase(vi: "Khi nào xong cả cấp", en: "When each level will be done")
    fileprivate static let inTime = Phrase(vi: "kịp hạn", en: "in time")
}
