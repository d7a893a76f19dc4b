/// The keys of a table's rows: finds the earlier row that has the same key. Open addressing over half of
/// the hash and the number of the row; the caller compares the keys themselves when the halves agree.
struct KeyTable: Sendable {
    private var slots: [UInt64]
    private var count = 0

    /// A table for about so many rows; it grows when there are more.
    init(expected: Int) {
        var size = 64
        while size * 2 < expected * 3 { size *= 2 }
        slots = [UInt64](repeating: 0, count: size)
    }

    /// Notes the key of a row, or gives the earlier row that has it.
    @inline(__always)
    mutating func claim(_ row: Int, hash: UInt64, isSame: (Int) -> Bool) -> Int? {
        if (count + 1) * 4 > slots.count * 3 { grow() }
        let mask = slots.count - 1
        let tag = hash & 0xFFFF_FFFF_0000_0000
        var slot = KeyTable.place(tag, mask)
        while slots[slot] != 0 {
            if slots[slot] & 0xFFFF_FFFF_0000_0000 == tag {
                let earlier = Int(slots[slot] & 0xFFFF_FFFF) - 1
                if isSame(earlier) { return earlier }
            }
            slot = (slot + 1) & mask
        }
        slots[slot] = tag | UInt64(row + 1)
        count += 1
        return nil
    }

    /// The upper half of the hash decides both the place and the tag, so that growing needs no keys.
    @inline(__always)
    private static func place(_ tag: UInt64, _ mask: Int) -> Int {
        Int(truncatingIfNeeded: (tag &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
    }

    private mutating func grow() {
        let old = slots
        slots = [UInt64](repeating: 0, count: old.count * 2)
        let mask = slots.count - 1
        for entry in old where entry != 0 {
            var slot = KeyTable.place(entry & 0xFFFF_FFFF_0000_0000, mask)
            while slots[slot] != 0 { slot = (slot + 1) & mask }
            slots[slot] = entry
        }
    }
}
