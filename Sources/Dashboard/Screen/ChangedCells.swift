public import Canvas

/// What a reload changed on the screen, in bold for a moment.
public enum ChangedCells {
    /// The drawing with those of its cells in bold that show another sign than the drawing before. Drawings of
    /// another size, or of which more than a half is new, are no reload of the same: nothing is marked.
    public static func marked(_ now: Grid, since before: Grid) -> Grid {
        guard now.size == before.size, now != before else { return now }
        var marked = now
        var count = 0
        for y in 0..<now.size.height {
            for x in 0..<now.size.width where !now[x, y].hasText(of: before[x, y]) {
                count += 1
                marked.restyle(Rect(x: x, y: y, width: 1, height: 1)) { $0.isBold = true }
            }
        }
        return count * 2 > now.size.width * now.size.height ? now : marked
    }
}
