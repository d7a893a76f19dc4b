import Assessment
public import Canvas
import Notation
import ReformModel

/// The line above everything: the programme, the day it is seen on, how fresh that is, and what to mind.
public struct HeaderLine: Sendable {
    private let context: PanelContext

    /// Makes a header.
    public init(_ context: PanelContext) { self.context = context }

    /// What the programme is called.
    public var title: String { context.say(context.standing.programme.title) }

    /// Draws the line; its remarks are left out from the last one on where room is short.
    public func draw(in rect: Rect, on grid: inout Grid) {
        let width = rect.width - 2
        guard width > 0 else { return }
        var remarks = remarks
        while remarks.count > 1, joined(remarks).columns + min(TextWidth.columns(of: title), 40) + 3 > width {
            remarks.removeLast()
        }
        let (text, columns) = joined(remarks)
        let titleRoom = max(0, width - columns - 3)
        let mark = context.glyphs.ellipsis
        if titleRoom > 3 {
            grid.put(title, x: rect.x + 1, y: rect.y, width: titleRoom, style: .strong, mark: mark)
        }
        let room = titleRoom > 3 ? columns : width
        grid.put(
            text, x: rect.x + 1 + width - min(columns, room), y: rect.y, width: min(columns, room),
            style: Style(isHistory ? .accent : .dim), mark: mark)
    }

    /// Whether another day is shown than the one the package speaks for.
    private var isHistory: Bool {
        context.standing.programme.asOf.map { $0 != context.standing.day } ?? false
    }

    private func joined(_ remarks: [String]) -> (text: String, columns: Int) {
        let text = remarks.joined(separator: " \(context.glyphs.separator) ")
        return (text, TextWidth.columns(of: text))
    }

    /// The day, then what to mind, the most important first.
    public var remarks: [String] {
        let standing = context.standing
        var remarks = [context.say(isHistory ? .seenOn : .dataTo) + " " + context.day(standing.day)]
        if context.findingCount > 0 {
            remarks.append(
                "\(context.number(context.findingCount)) " + context.say(.findings(context.findingCount)))
        }
        if standing.illustrativeCount > 0 {
            remarks.append("~\(context.number(standing.illustrativeCount)) " + context.say(.illustrative))
        }
        let disputed = standing.indicators.count { !$0.disputes.isEmpty }
        if disputed > 0 {
            remarks.append("\(context.glyphs.notEqual)\(disputed) " + context.say(.disputed))
        }
        if let newest = standing.newestReport {
            let age = standing.day - newest
            remarks.append(age == 0 ? context.say(.newestToday) : newestText(age))
        }
        return remarks
    }

    private func newestText(_ age: Int) -> String {
        switch context.language {
        case .vietnamese: "mới nhất \(context.days(age)) trước"
        case .english: "newest \(context.days(age)) ago"
        }
    }
}

extension Phrase {
    fileprivate static let dataTo = Phrase(vi: "số liệu đến", en: "data to")
    fileprivate static let seenOn = Phrase(vi: "xem ngày", en: "seen on")
    fileprivate static let newestToday = Phrase(vi: "mới nhất hôm nay", en: "newest today")
    fileprivate static let illustrative = Phrase(vi: "minh hoạ", en: "illustrative")
    fileprivate static let disputed = Phrase(vi: "lệch nguồn", en: "disputed")
    fileprivate static func findings(_ count: Int) -> Phrase {
        Phrase(vi: "lỗi trong tệp", en: count == 1 ? "finding" : "findings")
    }
}
