import Assessment
import Canvas
import Notation
import ReformModel

/// One unit: what it is, which units became it, and which units it became.
struct UnitPage {
    private let unit: Unit
    private let context: PanelContext
    private let width: Int

    init(_ unit: Unit, in context: PanelContext, width: Int) {
        self.unit = unit
        self.context = context
        self.width = width
    }

    /// The lines of the page.
    var lines: [PanelLine] {
        var page = PageWriter(width: width, glyphs: context.glyphs)
        figures(&page)
        history(&page)
        ExplanationSections(.unit(unit.id), in: context).write(to: &page)
        return page.lines
    }

    /// The line on which it begins to say why.
    var whyRow: Int {
        var page = PageWriter(width: width, glyphs: context.glyphs)
        figures(&page)
        history(&page)
        // An empty line stands before each heading but the first.
        return page.lines.count + 1
    }

    private func figures(_ page: inout PageWriter) {
        page.heading(context.say(unit.title))
        page.fact(context.say(.kind), KindText.one(unit.kind, in: context.language))
        page.fact(context.say(.parent), unit.parent.isEmpty ? "" : title(of: unit.parent))
        page.fact(context.say(.exists), period)
        page.fact(context.say(.population), unit.population.map { context.number($0) } ?? "")
        page.fact(context.say(.area), unit.areaKm2.map { context.number($0) + " km²" } ?? "")
        page.fact(context.say(.row), RowText.text(unit.place, in: context.standing.programme))
    }

    /// Where it came from and went, what it had before and has after, and its staff over time.
    private func history(_ page: inout PageWriter) {
        let successions = UnitSuccessions(context)
        let lineage = UnitLineage(unit, successions, in: context)
        let blocks = [
            lineage.origins, lineage.heirs, extent(successions),
            StaffingHistoryLines(context.standing.staffingHistory(of: unit.id), in: context)
                .lines(width: width),
        ]
        for block in blocks { page.block(block) }
    }

    private func extent(_ successions: UnitSuccessions) -> [PanelLine] {
        let links = successions.predecessors(of: unit.id)
        let origins = Set(links.map(\.predecessor))
        let units = context.standing.programme.units.filter { origins.contains($0.id) }
        let isWhole = links.allSatisfy { !$0.extent.isPart }
        return UnitExtentTable(unit, madeOf: units, isWhole: isWhole, in: context)?.lines(width: width) ?? []
    }

    private var period: String {
        let from = unit.founded.map { context.say(.from) + " " + context.day($0) }
        let to = unit.dissolved.flatMap { day -> String? in
            day <= context.standing.day ? context.say(.until) + " " + context.day(day - 1) : nil
        }
        return [from, to].compactMap { $0 }.joined(separator: " ")
    }

    private func title(of id: String) -> String {
        ItemPage.title(of: .unit(id), in: context)
    }
}

extension Phrase {
    fileprivate static let kind = Phrase(vi: "loại", en: "kind")
    fileprivate static let parent = Phrase(vi: "thuộc", en: "part of")
    fileprivate static let exists = Phrase(vi: "tồn tại", en: "exists")
    fileprivate static let from = Phrase(vi: "từ", en: "from")
    fileprivate static let until = Phrase(vi: "đến hết", en: "until the end of")
    fileprivate static let population = Phrase(vi: "dân số", en: "inhabitants")
    fileprivate static let area = Phrase(vi: "diện tích", en: "area")
    fileprivate static let row = Phrase(vi: "dòng", en: "row")
}
