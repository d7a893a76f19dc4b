import Canvas
import Notation
import ReformModel

/// A unit with those on the other side of its succession, in one line.
struct SuccessionLine {
    let unit: Unit
    /// Which way: back to where it came from, or on to where it went.
    let arrow: Character
    /// Those on the other side.
    let names: [String]
    /// Whether the unit was divided.
    let isSplit: Bool
    /// The columns of the titles.
    let nameWidth: Int
    let context: PanelContext

    /// The line.
    var line: PanelLine {
        let content = LineContent.row([
            LineContent.Cell(context.say(unit.title)), .figure("\(arrow) \(context.number(names.count))"),
            LineContent.Cell(names.joined(separator: ", ")),
        ])
        return PanelLine(item: .unit(unit.id), .essential, content) { place, grid in
            let rect = place.rect.inset(left: 1)
            let width = min(nameWidth, rect.width / 2)
            let mark = context.glyphs.ellipsis
            grid.put(
                context.say(unit.title), x: rect.x, y: rect.y, width: width,
                style: Style(.text, on: place.ground), mark: mark)
            let rest = rect.inset(left: width + 1)
            let count = "\(arrow) \(context.number(names.count))  "
            let end = grid.put(
                count, x: rest.x, y: rest.y, width: rest.width,
                style: Style(isSplit ? .warn : .accent, on: place.ground, bold: isSplit))
            grid.put(
                names.joined(separator: ", "), x: end, y: rest.y, width: rest.maxX - end,
                style: Style(isSplit ? .text : .dim, on: place.ground), mark: mark)
        }
    }
}
