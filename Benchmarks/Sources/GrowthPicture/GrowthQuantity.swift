/// What a chart shows of each point, and how its powers of ten are written.
enum GrowthQuantity: CaseIterable {
    case time
    case memory

    var title: String {
        switch self {
        case .time: "processor time"
        case .memory: "peak memory"
        }
    }

    func value(of point: GrowthTable.Point) -> Double? {
        switch self {
        case .time: point.cpu
        case .memory: point.memory
        }
    }

    /// Ten to a power, in the unit that suits it.
    func label(power: Int) -> String {
        let units = self == .time ? ["µs", "ms", "s"] : ["B", "kB", "MB", "GB", "TB"]
        let steps = self == .time ? power + 6 : power
        let unit = min(max(0, steps / 3), units.count - 1)
        let number = steps - unit * 3
        guard number >= 0 else { return "<1 \(units[0])" }
        return "1" + String(repeating: "0", count: number) + " " + units[unit]
    }
}
