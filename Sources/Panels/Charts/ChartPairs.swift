/// Charts below one another, or two beside one another where there is room for both.
enum ChartPairs {
    /// The lines of charts.
    ///
    /// - Parameter charts: each of them with its heading, for the columns that it is given.
    static func lines(width: Int, _ charts: (_ width: Int) -> [[PanelLine]]) -> [PanelLine] {
        let isWide = width >= besideFrom
        let each = isWide ? (width - gap) / 2 : min(width, widest)
        var blocks = charts(each)
        var lines: [PanelLine] = []
        while !blocks.isEmpty {
            let left = blocks.removeFirst()
            let block =
                isWide && !blocks.isEmpty
                ? PanelLine.beside(left, blocks.removeFirst(), leftWidth: each, gap: gap) : left
            lines += (lines.isEmpty ? [] : [.space]) + block
        }
        return lines
    }

    /// The columns from which two charts stand beside one another.
    private static let besideFrom = 96
    private static let widest = 100
    private static let gap = 3
}
