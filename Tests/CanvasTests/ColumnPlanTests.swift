import Canvas
import Testing

@Suite("How columns share the room")
struct ColumnPlanTests {
    private let columns = [
        Column(minimum: 8, ideal: 20, grows: true), Column(minimum: 5, ideal: 10, dropOrder: 2),
        Column(minimum: 4, ideal: 4), Column(minimum: 6, ideal: 6, dropOrder: 1),
    ]

    @Test(
        "Minimums first, then ideals from left to right, then what grows; columns drop in their order",
        arguments: [
            (60, [37, 10, 4, 6]), (43, [20, 10, 4, 6]), (40, [20, 7, 4, 6]), (30, [12, 5, 4, 6]),
            (26, [8, 5, 4, 6]), (25, [14, 5, 4, 0]), (19, [8, 5, 4, 0]), (18, [13, 0, 4, 0]),
            (13, [8, 0, 4, 0]),
            (12, [8, 0, 4, 0]), (0, [8, 0, 4, 0]),
        ])
    func widths(room: Int, widths: [Int]) {
        #expect(ColumnPlan.widths(of: columns, in: room) == widths)
        let used = widths.reduce(0, +) + widths.filter { $0 > 0 }.count - 1
        #expect(used <= max(room, 13))
    }

    @Test("What is left over goes to the columns that grow in equal parts")
    func growing() {
        let two = [
            Column(minimum: 2, ideal: 2, grows: true), Column(minimum: 1, ideal: 1),
            Column(minimum: 2, ideal: 2, grows: true),
        ]
        #expect(ColumnPlan.widths(of: two, in: 12, gap: 0) == [5, 1, 6])
        #expect(ColumnPlan.widths(of: [Column(minimum: 2, ideal: 3)], in: 12) == [3])
    }

    @Test("Of two columns with one turn the left goes first")
    func sameTurn() {
        let both = [Column(minimum: 5, ideal: 5, dropOrder: 1), Column(minimum: 5, ideal: 5, dropOrder: 1)]
        #expect(ColumnPlan.widths(of: both, in: 7) == [0, 5])
        #expect(ColumnPlan.widths(of: both, in: 3) == [0, 0])
        #expect(ColumnPlan.widths(of: [], in: 9) == [])
    }

    @Test("Offsets leave out what was dropped, with its gap")
    func offsets() {
        #expect(ColumnPlan.offsets(of: [8, 0, 4, 6]) == [0, 9, 9, 14])
        #expect(ColumnPlan.offsets(of: [8, 0, 4, 6], gap: 2) == [0, 10, 10, 16])
    }

    @Test("An ideal is never below its minimum, a minimum never below nothing")
    func sane() {
        let column = Column(minimum: -4, ideal: -9)
        #expect(column.minimum == 0 && column.ideal == 0)
        #expect(Column(minimum: 4, ideal: 1).ideal == 4)
    }
}
