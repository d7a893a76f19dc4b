internal import Notation
internal import ReformModel

/// Staffing figures with their units by number: what goes over all rows compares numbers and not ids, and no id is
/// looked up twice.
struct StaffingRows {
    /// The figures of one unit and category.
    struct Series {
        /// The number of the unit.
        let unit: Int
        let category: Staffing.Category?
    }

    /// The rows, in file order.
    let rows: [Staffing]
    /// The units and categories that they speak of, as they come in the file.
    let series: [Series]
    /// Of each row, the place of its series.
    let seriesOfRow: [Int]
    /// How many units they speak of; these are numbered as they come in the file.
    let unitCount: Int
    /// Of each number its unit; nil where no unit has the id.
    private let units: [Unit?]

    /// Numbers the units and the series of rows.
    init(_ rows: [Staffing], units: UnitIndex) {
        var numbers = TextNumbers()
        var found: [Unit?] = []
        let unitOfRow = rows.map { row in
            let number = numbers.number(of: row.unit)
            if number == found.count { found.append(units[row.unit]) }
            return number
        }
        self.rows = rows
        (series, seriesOfRow) = StaffingRows.series(of: rows, unitOfRow, unitCount: found.count)
        unitCount = found.count
        self.units = found
    }

    /// The unit of a number; nil where no unit has the id.
    func unit(_ number: Int) -> Unit? { units[number] }

    /// Of each number, whether its unit has a row without a category: that is the total then.
    func totals(of places: some Sequence<Int>) -> [Bool] {
        var have = [Bool](repeating: false, count: unitCount)
        for place in places where series[place].category == nil { have[series[place].unit] = true }
        return have
    }

    private static func series(
        of rows: [Staffing], _ units: [Int], unitCount: Int
    ) -> ([Series], [Int]) {
        let categories = Staffing.Category.allCases
        var places = [Int](repeating: -1, count: unitCount * (categories.count + 1))
        var series: [Series] = []
        let ofRow = zip(rows, units).map { row, unit in
            let category = row.category.flatMap(categories.firstIndex) ?? categories.count
            let key = unit * (categories.count + 1) + category
            if places[key] < 0 {
                places[key] = series.count
                series.append(Series(unit: unit, category: row.category))
            }
            return places[key]
        }
        return (series, ofRow)
    }
}
