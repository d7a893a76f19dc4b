import Canvas

/// Where the cells of a drawing stand in a picture, and how a run of them is written there.
struct SVGRaster {
    /// Ten by nineteen units a cell: the letters are set so that they advance by about ten, and no fonts of
    /// terminals draw their lines lower than nineteen.
    private let cell = (width: 10, height: 19)
    private let margin = 16
    private let letters = "16.6"
    /// How far below the top of its cell the foot of a letter stands.
    private let foot = 15

    /// The extent of a picture of so many cells.
    func size(columns: Int, rows: Int) -> Size {
        Size(width: columns * cell.width + margin * 2, height: rows * cell.height + margin * 2)
    }

    /// The elements of a run: where spaces part what it says, each part has a place of its own, for spaces may be
    /// drawn narrower.
    func elements(of run: StyledRun, row: Int) -> [String] {
        var elements: [String] = []
        if run.style.ground == .selection {
            elements.append(
                """
                <rect class="selection" x="\(x(run.x))" y="\(margin + row * cell.height)" \
                width="\(run.columns * cell.width)" height="\(cell.height)"/>
                """)
        }
        let classes = run.style.classNames
        let look = classes.isEmpty ? "" : " class=\"\(classes)\""
        return elements
            + parts(of: run).map { part in
                """
                <text\(look) x="\(x(part.x))" y="\(margin + row * cell.height + foot)" \
                textLength="\(part.columns * cell.width)" lengthAdjust="spacingAndGlyphs">\
                \(MarkupText.escaped(part.text))</text>
                """
            }
    }

    private func x(_ column: Int) -> Int { margin + column * cell.width }

    private func parts(of run: StyledRun) -> [StyledRun] {
        var parts: [StyledRun] = []
        for (isSpace, piece) in run.pieces(by: \.isUnseen) {
            if !isSpace, piece.x == parts.last.map({ $0.x + $0.columns + 1 }), let space = run.space {
                parts[parts.count - 1].cells += [space] + piece.cells
            } else if !isSpace {
                parts.append(piece)
            }
        }
        return parts
    }

    /// The colours of a theme, and the letters.
    func styleSheet(_ theme: Theme) -> String {
        let roles = Role.allCases.filter { $0 != .text }.map { role in
            ".\(role.className){fill:\(theme.colour(of: role, on: .surface).hex)}"
        }
        let onSelection = Role.allCases.map { role in
            let name = role == .text ? "" : ".\(role.className)"
            return ".selected\(name){fill:\(theme.colour(of: role, on: .selection).hex)}"
        }
        let rules =
            [
                DrawingFonts.rule,
                """
                text{font:\(letters)px \(DrawingFonts.family);fill:\(theme.colour(of: .text, on: .surface).hex)}
                """, ".ground{fill:\(theme.colour(of: .surface).hex)}",
                ".selection{fill:\(theme.colour(of: .selection).hex)}", ".strong{font-weight:bold}",
                ".underlined{text-decoration:underline}",
            ] + roles + onSelection
        return "<style>\n" + rules.joined(separator: "\n") + "\n</style>"
    }
}
