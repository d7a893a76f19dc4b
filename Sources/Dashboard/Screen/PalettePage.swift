import Canvas
import Notation
import Panels

/// Every action by its name, with its keys and words.
enum PalettePage {
    /// A line an action, but for those that only make sense as keys.
    static func lines(of keys: KeyMap, language: Language, glyphs: GlyphSet) -> [PanelLine] {
        let bindings = keys.bindings.filter {
            $0.action.name != Action.count(0).name && $0.action != .palette
        }
        let rows = bindings.map { binding in
            [
                Table.Cell(binding.action.name),
                Table.Cell(
                    binding.keys.map { KeyName.text($0, glyphs: glyphs) }.joined(separator: " "),
                    role: .accent),
                Table.Cell(binding.words[language], role: .dim),
            ]
        }
        // As wide as names and keys ask for: the words take the rest of any line.
        let table = Table(
            [Table.Heading(), Table.Heading(), Table.Heading(grows: true)], rows: rows, width: 200)
        return bindings.indices.map { row in
            PanelLine(item: .command(bindings[row].action.name)) { place, grid in
                table.draw(
                    row: row, in: place.rect, on: &grid, ground: place.ground, mark: glyphs.ellipsis)
            }
        }
    }

    /// The action of a name.
    static func action(named name: String) -> Action? {
        KeyTable.all.first { $0.action.name == name }?.action
    }
}
