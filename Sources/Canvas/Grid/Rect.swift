/// The extent of a drawing, in terminal cells.
public struct Size: Sendable, Hashable {
    /// Columns; never negative.
    public let width: Int
    /// Rows; never negative.
    public let height: Int

    /// Makes a size; negative extents become 0.
    public init(width: Int, height: Int) {
        self.width = max(0, width)
        self.height = max(0, height)
    }
}

/// A rectangle of cells. An empty one is legal: whatever is drawn into it shows nothing.
public struct Rect: Sendable, Hashable {
    /// The leftmost column, from 0.
    public let x: Int
    /// The topmost row, from 0.
    public let y: Int
    /// Columns; never negative.
    public let width: Int
    /// Rows; never negative.
    public let height: Int

    /// Makes a rectangle; negative extents become 0.
    public init(x: Int, y: Int, width: Int, height: Int) {
        self.x = x
        self.y = y
        self.width = max(0, width)
        self.height = max(0, height)
    }

    /// The rectangle that covers a whole drawing.
    public init(_ size: Size) {
        self.init(x: 0, y: 0, width: size.width, height: size.height)
    }

    /// The first column to the right of the rectangle.
    public var maxX: Int { x + width }
    /// The first row below the rectangle.
    public var maxY: Int { y + height }
    /// Whether nothing can be drawn into it.
    public var isEmpty: Bool { width == 0 || height == 0 }

    /// The rectangle without so many cells on each side.
    public func inset(left: Int = 0, top: Int = 0, right: Int = 0, bottom: Int = 0) -> Rect {
        Rect(x: x + left, y: y + top, width: width - left - right, height: height - top - bottom)
    }

    /// The rows from one offset on; an empty rectangle when there are none left.
    public func rows(from offset: Int, count: Int = .max) -> Rect {
        let skipped = min(max(0, offset), height)
        return Rect(x: x, y: y + skipped, width: width, height: min(count, height - skipped))
    }

    /// The cells that two rectangles share.
    public func intersection(_ other: Rect) -> Rect {
        let left = max(x, other.x)
        let top = max(y, other.y)
        return Rect(
            x: left, y: top, width: min(maxX, other.maxX) - left, height: min(maxY, other.maxY) - top)
    }
}
