import Canvas
import Notation
import ReformModel

/// Inhabitants and land before and after: a row a unit on the one side, their sum, and the unit itself.
struct UnitExtentTable {
    private let unit: Unit
    private let others: [Unit]
    private let isWhole: Bool
    private let context: PanelContext

    /// Makes the table of a unit and those that it was made of; nil where none of them has a figure.
    ///
    /// - Parameter isWhole: whether all of them went over whole, so that their sum should be what the unit has.
    init?(_ unit: Unit, madeOf others: [Unit], isWhole: Bool, in context: PanelContext) {
        guard others.contains(where: { $0.population != nil || $0.areaKm2 != nil }) else { return nil }
        self.unit = unit
        self.others = others
        self.isWhole = isWhole
        self.context = context
    }

    /// The lines.
    func lines(width: Int) -> [PanelLine] {
        let sum = [
            Table.Cell(context.say(.sum), role: .dim),
            Table.Cell(text(total(others.map { $0.population.map(Double.init) }), decimals: 0)),
            Table.Cell(text(total(others.map(\.areaKm2)), decimals: 2)),
        ]
        let rows = others.map(row) + [sum, row(unit)] + (isWhole ? [difference] : [])
        let table = Table(
            [
                Table.Heading(grows: false), Table.Heading(context.say(.inhabitants), align: .trailing),
                Table.Heading(context.say(.area), align: .trailing, dropOrder: 1),
            ], rows: rows, width: width - 1)
        let mark = context.glyphs.ellipsis
        let heading = PanelLine.text(context.say(.heading), style: .strong, mark: mark)
        let names = PanelLine(.essential, .columns(table)) { place, grid in
            table.drawHeadings(in: place.rect.inset(left: 1), on: &grid, mark: mark)
        }
        return [heading, names]
            + rows.indices.map { row in
                let item = row < others.count ? ItemID.unit(others[row].id) : nil
                return PanelLine(item: item, .essential, .row(row, of: table)) { place, grid in
                    table.draw(
                        row: row, in: place.rect.inset(left: 1), on: &grid, ground: place.ground, mark: mark)
                }
            }
    }

    private func row(_ unit: Unit) -> [Table.Cell] {
        [
            Table.Cell(context.say(unit.title)),
            Table.Cell(text(unit.population.map(Double.init), decimals: 0)),
            Table.Cell(text(unit.areaKm2, decimals: 2)),
        ]
    }

    private var difference: [Table.Cell] {
        func change(_ after: Double?, _ before: Double?, decimals: Int) -> Table.Cell {
            guard let after, let before else { return Table.Cell("") }
            let share = before > 0 ? abs(after - before) / before : 0
            return Table.Cell(
                context.number(after - before, decimals: decimals, signed: true),
                role: share > 0.01 ? .warn : .dim)
        }
        return [
            Table.Cell(context.say(.difference), role: .dim),
            change(
                unit.population.map(Double.init), total(others.map { $0.population.map(Double.init) }),
                decimals: 0),
            change(unit.areaKm2, total(others.map(\.areaKm2)), decimals: 2),
        ]
    }

    private func text(_ value: Double?, decimals: Int) -> String {
        value.map { context.number($0, decimals: decimals) } ?? NumberText.missing
    }

    /// The sum; nil where one has no figure.
    private func total(_ values: [Double?]) -> Double? {
        values.contains { $0 == nil } ? nil : values.compactMap { $0 }.reduce(0, +)
    }
}

extension Phrase {
    fileprivate static let heading = Phrase(vi: "Dân số, diện tích trước và sau", en: "Before and after")
    fileprivate static let inhabitants = Phrase(vi: "dân số", en: "inhabitants")
    fileprivate static let area = Phrase(vi: "diện tích km²", en: "area km²")
    fileprivate static let sum = Phrase(vi: "tổng trước", en: "sum before")
    fileprivate static let difference = Phrase(vi: "chênh lệch", en: "difference")
}
