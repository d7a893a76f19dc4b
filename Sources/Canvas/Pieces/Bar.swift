/// A bar whose length is a share of its width, in steps of an eighth of a column.
public enum Bar {
    /// The clusters of a bar: full blocks, then at most one partial one. A share above 0 shows at least
    /// one eighth, and only a full share fills the width, so that 99 % never looks done.
    ///
    /// - Parameters:
    ///   - share: how much is filled; below 0 counts as 0, above 1 as 1, not a number as 0.
    ///   - width: the columns of the whole bar.
    public static func glyphs(share: Double, width: Int, in set: GlyphSet) -> String {
        guard width > 0, share > 0 else { return "" }
        let total = width * 8
        var eighths = Int((min(share, 1) * Double(total)).rounded(.down))
        if share < 1 { eighths = min(eighths, total - 1) }
        eighths = max(1, eighths)
        var text = String(repeating: set.eighths[7], count: eighths / 8)
        if eighths % 8 > 0 { text.append(set.eighths[eighths % 8 - 1]) }
        return text
    }
}
