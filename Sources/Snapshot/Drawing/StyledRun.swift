import Canvas

/// Cells beside one another that look the same.
struct StyledRun: Hashable {
    /// The column of the first, from 0.
    let x: Int
    /// What stands in them; never empty.
    var cells: [Cell]
    /// How they look.
    let style: Style

    /// The columns that they take.
    var columns: Int { cells.reduce(0) { $0 + $1.span } }
    /// What they say.
    var text: String { String(cells.map(\.glyph)) }

    /// One of the spaces between them; nil where there is none.
    var space: Cell? { cells.first(where: \.isUnseen) }

    /// The run cut wherever cells are of different kinds, each piece with its kind.
    func pieces<Kind: Hashable>(by kind: (Cell) -> Kind) -> [(kind: Kind, run: StyledRun)] {
        var pieces: [(kind: Kind, run: StyledRun)] = []
        var column = x
        for cell in cells {
            let next = kind(cell)
            if pieces.last?.kind == next {
                pieces[pieces.count - 1].run.cells.append(cell)
            } else {
                pieces.append((next, StyledRun(x: column, cells: [cell], style: style)))
            }
            column += cell.span
        }
        return pieces
    }
}

extension Grid {
    /// The runs of a row from left to right, without the spaces at its end. A space takes the look of what stands
    /// to its left where that cannot be told.
    func runs(_ y: Int) -> [StyledRun] {
        var runs: [StyledRun] = []
        for x in 0..<drawnColumns(y) {
            let cell = self[x, y]
            guard cell.span > 0 else { continue }
            if let last = runs.last, last.style == cell.style || cell.isUnseen && last.style.hidesSpaces {
                runs[runs.count - 1].cells.append(cell)
            } else {
                runs.append(StyledRun(x: x, cells: [cell], style: cell.style))
            }
        }
        return runs
    }

    /// The columns of a row up to the last cell that shows.
    private func drawnColumns(_ y: Int) -> Int {
        var columns = size.width
        while columns > 0, self[columns - 1, y].isUnseen { columns -= 1 }
        return columns
    }
}

extension Cell {
    /// Whether nothing of it can be seen but the surface.
    var isUnseen: Bool { scalar == " " && style.hidesSpaces && span == 1 }
}
