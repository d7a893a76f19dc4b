/// A chart at one size: where its points fall on dots.
struct Plot {
    /// What is plotted.
    let chart: LineChart
    /// Columns of cells.
    let width: Int
    /// Rows of cells.
    let height: Int
    /// What the dots are made of.
    let medium: DotMedium

    /// The shades. Every other dot, so that a line through them stays plain to see.
    func shades() -> DotRaster {
        var raster = blank
        for band in chart.bands {
            for x in 0..<raster.dotsAcross {
                guard let range = range(of: band, at: x, raster) else { continue }
                for y in range where (x + y) % 2 == 0 || medium == .ascii {
                    raster.set(x: x, y: y, role: band.role)
                }
            }
        }
        return raster
    }

    /// The lines.
    func lines() -> DotRaster {
        var raster = blank
        for series in chart.series {
            var step = 0
            let points = series.points
            if points.count == 1, let only = points.first, isInside(only) {
                let dot = dot(of: only, raster)
                raster.set(x: dot.x, y: dot.y, role: series.role)
            }
            for (start, end) in zip(points, points.dropFirst()) {
                let corner = LineChart.Point(end.x, start.y)
                let legs = series.isStepped ? [(start, corner), (corner, end)] : [(start, end)]
                for (from, to) in legs {
                    guard let leg = clipped(from, to) else { continue }
                    raster.line(
                        from: dot(of: leg.0, raster), to: dot(of: leg.1, raster), pattern: series.pattern,
                        role: series.role, step: &step)
                }
            }
        }
        return raster
    }

    /// The cell of a point; nil outside.
    func cell(of point: LineChart.Point) -> (x: Int, y: Int)? {
        guard point.x.isFinite, point.y.isFinite, isInside(point) else { return nil }
        let dot = dot(of: point, blank)
        return (dot.x / medium.across, dot.y / medium.down)
    }

    private var blank: DotRaster { DotRaster(width: width, height: height, medium: medium) }

    private func isInside(_ point: LineChart.Point) -> Bool {
        chart.columns.contains(point.x) && chart.rows.contains(point.y)
    }

    private func dot(of point: LineChart.Point, _ raster: DotRaster) -> (x: Int, y: Int) {
        let along =
            (point.x - chart.columns.lowerBound) / (chart.columns.upperBound - chart.columns.lowerBound)
        let up = (point.y - chart.rows.lowerBound) / (chart.rows.upperBound - chart.rows.lowerBound)
        let x = Int((along * Double(raster.dotsAcross)).rounded(.down))
        let y = Int(((1 - up) * Double(raster.dotsDown - 1)).rounded())
        return (min(max(0, x), raster.dotsAcross - 1), min(max(0, y), raster.dotsDown - 1))
    }

    /// The part of a line that lies inside; nil where none does. After Liang and Barsky (1984).
    private func clipped(
        _ a: LineChart.Point, _ b: LineChart.Point
    ) -> (LineChart.Point, LineChart.Point)? {
        let (dx, dy) = (b.x - a.x, b.y - a.y)
        let edges = [
            (-dx, a.x - chart.columns.lowerBound), (dx, chart.columns.upperBound - a.x),
            (-dy, a.y - chart.rows.lowerBound), (dy, chart.rows.upperBound - a.y),
        ]
        var (from, to) = (0.0, 1.0)
        for (step, distance) in edges {
            if step == 0 {
                guard distance >= 0 else { return nil }
            } else if step < 0 {
                from = max(from, distance / step)
            } else {
                to = min(to, distance / step)
            }
        }
        guard from <= to else { return nil }
        func point(_ share: Double) -> LineChart.Point {
            LineChart.Point(a.x + dx * share, a.y + dy * share)
        }
        return (point(from), point(to))
    }

    /// The dots of a band in one column of dots, from the top; nil where it does not reach.
    private func range(of band: LineChart.Band, at x: Int, _ raster: DotRaster) -> ClosedRange<Int>? {
        let width = chart.columns.upperBound - chart.columns.lowerBound
        let place = chart.columns.lowerBound + (Double(x) + 0.5) / Double(raster.dotsAcross) * width
        guard let next = band.reaches.firstIndex(where: { $0.x >= place }), next > 0 else { return nil }
        let (before, after) = (band.reaches[next - 1], band.reaches[next])
        let share = after.x > before.x ? (place - before.x) / (after.x - before.x) : 1
        func between(_ a: Double, _ b: Double) -> Double { a + (b - a) * share }
        let low = between(before.range.lowerBound, after.range.lowerBound)
        let high = between(before.range.upperBound, after.range.upperBound)
        guard high >= chart.rows.lowerBound, low <= chart.rows.upperBound, low <= high else { return nil }
        let top = dot(of: LineChart.Point(place, min(high, chart.rows.upperBound)), raster).y
        let bottom = dot(of: LineChart.Point(place, max(low, chart.rows.lowerBound)), raster).y
        return top...max(top, bottom)
    }
}
