import Panels

/// A line of a part for other programs: its words as they are shown, and the item it speaks of.
struct RowJSON {
    private let items: ItemJSON

    init(_ context: PanelContext) { items = ItemJSON(context) }

    /// The line; nil for one that says nothing beside its drawing.
    func object(_ line: PanelLine) -> JSONText? {
        guard var members = words(of: line.content) else { return nil }
        members["item"] = line.item.flatMap(items.object)
        return .members(members)
    }

    private func words(of content: LineContent) -> [String: JSONText?]? {
        switch content {
        case .drawing, .rest: nil
        case .heading(let text, let remark):
            [
                "kind": .text("heading"), "text": .text(text),
                "remark": remark.isEmpty ? nil : .text(remark),
            ]
        case .columns(let cells): ["kind": .text("columns"), "cells": list(cells)]
        case .row(let cells): ["kind": .text("row"), "cells": list(cells)]
        case .fact(let name, let value):
            ["kind": .text("fact"), "name": .text(name), "value": .text(value)]
        case .text(let text): ["kind": .text("text"), "text": .text(text)]
        }
    }

    private func list(_ cells: [LineContent.Cell]) -> JSONText { .list(cells.map { .text($0.text) }) }
}
