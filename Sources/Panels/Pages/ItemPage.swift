import Assessment
import Canvas
import Notation
import ReformModel

/// An item opened: its figures, why it has its status, and the rows that this rests on.
public enum ItemPage {
    /// What the item is called.
    public static func title(of item: ItemID, in context: PanelContext) -> String {
        switch item {
        case .indicator(let id):
            context.standing.indicator(id).map { context.say($0.indicator.title) } ?? id
        case .milestone(let id):
            context.standing.milestone(id).map { context.say($0.milestone.title) } ?? id
        case .unit(let id):
            context.standing.programme.units.first { $0.id == id }.map { context.say($0.title) } ?? id
        case .document(let id), .command(let id): id
        }
    }

    /// The lines of the page.
    public static func lines(for item: ItemID, in context: PanelContext, width: Int) -> [PanelLine] {
        switch item {
        case .indicator(let id):
            guard let standing = context.standing.indicator(id) else { return [gone(context)] }
            return IndicatorPage(standing, in: context, width: width).lines
        case .milestone(let id):
            guard let standing = context.standing.milestone(id) else { return [gone(context)] }
            return MilestonePage(standing, in: context, width: width).lines
        case .unit(let id):
            guard let unit = context.standing.programme.units.first(where: { $0.id == id }) else {
                return [gone(context)]
            }
            return UnitPage(unit, in: context, width: width).lines
        case .document(let id):
            guard let document = context.standing.programme.documents.first(where: { $0.id == id }) else {
                return [gone(context)]
            }
            return DocumentPage(document, in: context, width: width).lines
        // What the board does is no part of a programme.
        case .command: return []
        }
    }

    /// The line of the page on which it begins to say why the item stands as it does; 0 for what is gone.
    public static func whyRow(of item: ItemID, in context: PanelContext, width: Int) -> Int {
        switch item {
        case .indicator(let id):
            context.standing.indicator(id).map { IndicatorPage($0, in: context, width: width).whyRow } ?? 0
        case .milestone(let id):
            context.standing.milestone(id).map { MilestonePage($0, in: context, width: width).whyRow } ?? 0
        case .unit(let id):
            context.standing.programme.units.first { $0.id == id }.map {
                UnitPage($0, in: context, width: width).whyRow
            } ?? 0
        // Nothing of a document is computed.
        case .document, .command: 0
        }
    }

    private static func gone(_ context: PanelContext) -> PanelLine {
        .text(context.say(.gone), style: .dim, mark: context.glyphs.ellipsis)
    }
}

extension Phrase {
    fileprivate static let gone = Phrase(
        vi: "Mục này không còn trong tệp.", en: "This item is no longer in the files.")
}
