import Assessment
import Canvas
import Notation
import ReformModel

/// Units and successions that changed, folded: a line a tier, and names only where they are few.
struct UnitChanges {
    /// How many units of a tier are named; more are counted alone.
    static let namesUpTo = 8

    private let units: UnitsDifference
    private let rows: ChangedRows
    private let context: PanelContext

    init(_ units: UnitsDifference, rows: ChangedRows, in context: PanelContext) {
        self.units = units
        self.rows = rows
        self.context = context
    }

    /// The blocks, by tier, then what else changed.
    var blocks: [ChangeBlock] {
        var blocks = units.tiers.map(tier)
        if !units.successions.isEmpty { blocks.append(successions) }
        blocks += units.moves.map(move)
        let others = [
            count(units.added, Phrase(vi: "thêm, chưa hoặc không còn tồn tại", en: "added, not in being")),
            count(units.dropped, Phrase(vi: "bỏ, chưa hoặc không còn tồn tại", en: "dropped, not in being")),
            count(
                units.redefined, Phrase(vi: "đổi loại, khối hoặc cấp trên", en: "other kind, bloc or parent")),
            count(units.figures, Phrase(vi: "đổi dân số hoặc diện tích", en: "other inhabitants or area")),
        ].compactMap { $0 }
        if !others.isEmpty {
            blocks.append(ChangeBlock(title: context.say(.others), rows: others))
        }
        return blocks
    }

    private func tier(_ tier: UnitsDifference.Tier) -> ChangeBlock {
        let counts = context.say(
            Phrase(
                vi: "\(context.number(tier.gone.count)) không còn, \(context.number(tier.new.count)) mới",
                en: "\(context.number(tier.gone.count)) gone, \(context.number(tier.new.count)) new"))
        var lines = [
            ChangeBlock.Row(
                label: context.say(.units), text: arrow(tier.before, tier.after) + ": " + counts)
        ]
        if tier.gone.count + tier.new.count <= UnitChanges.namesUpTo {
            for (label, ids) in [(Phrase.gone, tier.gone), (Phrase.new, tier.new)] where !ids.isEmpty {
                lines.append(.init(label: context.say(label), text: ids.map(name).joined(separator: ", ")))
            }
        } else {
            let kinds = tier.kinds.map { kind in
                KindText.kind(kind.kind, in: context.language) + " " + arrow(kind.before, kind.after)
            }
            lines.append(.init(label: context.say(.kinds), text: kinds.joined(separator: ", ")))
        }
        return ChangeBlock(title: KindText.tier(tier.tier, in: context.language), rows: lines)
    }

    private var successions: ChangeBlock {
        let links = units.successions
        let rows = [
            count(links.begun, Phrase(vi: "có hiệu lực", en: "in effect")),
            count(links.ended, Phrase(vi: "hết hiệu lực", en: "no more")),
            count(links.changed, Phrase(vi: "đổi", en: "changed")),
            count(links.added, Phrase(vi: "thêm", en: "added")),
            count(links.dropped, Phrase(vi: "bỏ", en: "dropped")),
        ].compactMap { $0 }
        return ChangeBlock(title: context.say(.successions), rows: rows)
    }

    /// `184: 170 whole, 14 part`.
    private func count(_ links: [Succession], _ label: Phrase) -> ChangeBlock.Row? {
        guard !links.isEmpty else { return nil }
        let byExtent = Dictionary(grouping: links, by: \.extent)
        let extents = Succession.Extent.allCases.compactMap { extent in
            byExtent[extent].map {
                "\(context.number($0.count)) \(KindText.extent(extent, in: context.language))"
            }
        }
        return ChangeBlock.Row(
            label: context.say(label),
            text: context.number(links.count) + ": " + extents.joined(separator: "; "))
    }

    private func count(_ units: [String], _ words: Phrase) -> ChangeBlock.Row? {
        guard !units.isEmpty else { return nil }
        return ChangeBlock.Row(label: context.number(units.count), text: context.say(words))
    }

    private func move(_ move: UnitsDifference.Move) -> ChangeBlock {
        let days = ChangeText(.moved(move.date, from: move.from, to: move.to), in: context).row
        let title =
            move.units.count == 1
            ? move.units.map(name).joined()
            : context.say(
                Phrase(
                    vi: "\(context.number(move.units.count)) đơn vị",
                    en: "\(context.number(move.units.count)) units"))
        return ChangeBlock(title: title, item: nil, rows: [days])
    }

    private func arrow(_ before: Int, _ after: Int) -> String {
        "\(context.number(before)) \(context.glyphs.arrow) \(context.number(after))"
    }

    private func name(_ id: String) -> String { rows.units[id].map { context.say($0.title) } ?? id }
}

extension Phrase {
    fileprivate static let units = Phrase(vi: "số lượng", en: "number")
    fileprivate static let kinds = Phrase(vi: "theo loại", en: "by kind")
    fileprivate static let gone = Phrase(vi: "không còn", en: "gone")
    fileprivate static let new = Phrase(vi: "mới", en: "new")
    fileprivate static let successions = Phrase(vi: "Kế thừa", en: "Successions")
    fileprivate static let others = Phrase(vi: "Thay đổi khác", en: "Other changes")
}
