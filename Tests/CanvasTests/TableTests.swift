import Canvas
import Testing

@Suite("Tables")
struct TableTests {
    private func table(width: Int) -> Table {
        Table(
            [
                Table.Heading("name", minimum: 4, grows: true),
                Table.Heading("value", align: .trailing, dropOrder: 2),
                Table.Heading("note", minimum: 4, dropOrder: 1),
            ],
            rows: [
                [Table.Cell("Alpha"), Table.Cell("1,5"), Table.Cell("long words", role: .warn)],
                [Table.Cell("B"), Table.Cell("12,25")],
            ], width: width)
    }

    private func lines(width: Int) -> [String] {
        let table = table(width: width)
        return Grid(width, 3) { grid, all in
            table.drawHeadings(in: all, on: &grid)
            for row in 0..<2 { table.draw(row: row, in: all.rows(from: row + 1), on: &grid) }
            table.draw(row: 7, in: all, on: &grid)
        }.lines
    }

    @Test("Columns share the width by what they need")
    func widths() {
        #expect(
            lines(width: 30) == [
                "name         value  note", "Alpha          1,5  long words", "B            12,25",
            ])
    }

    @Test("Cells are cut with a mark, then columns are left out in their order")
    func narrow() {
        #expect(lines(width: 18) == ["name   value  note", "Alpha    1,5  lon…", "B      12,25"])
        #expect(lines(width: 12) == ["name   value", "Alpha    1,5", "B      12,25"])
        #expect(lines(width: 5) == ["name", "Alpha", "B"])
        #expect(lines(width: 0) == ["", "", ""])
    }

    @Test("Roles stand")
    func roles() {
        let grid = Grid(30) { grid, all in table(width: 30).draw(row: 0, in: all, on: &grid) }
        #expect(grid.roles(0).hasSuffix("wwwwwwwwww"))
    }
}
