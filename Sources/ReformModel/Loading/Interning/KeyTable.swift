/// The keys of a table's rows: finds the earlier row that has the same key. Open addressing over the number
/// of the row and a few bits of the hash, in four bytes a slot: the table is larger than the caches of a
/// processor, and half the bytes are half the waiting. The caller compares the keys themselves when the
/// bits agree.
struct KeyTable: Sendable {
    /// The bits of a slot that hold the number of a row, from 1; `LoadLimits.rows` fits.
    private static let rowBits: UInt32 = 25
    private static let rowMask: UInt32 = 1 << rowBits - 1

    private var slots: [UInt32]
    private var count = 0

    /// A table for about so many rows; it grows when there are more.
    init(expected: Int) {
        var size = 64
        while size * 2 < expected * 3 { size *= 2 }
        slots = [UInt32](repeating: 0, count: size)
    }

    /// Makes sure that so many further rows fit; gives the hashes of the rows so far when they do not.
    mutating func makeRoom(for further: Int, hashes: (Int) -> UInt64) {
        guard (count + further) * 4 > slots.count * 3 else { return }
        var size = slots.count
        while (count + further) * 3 > size * 2 { size *= 2 }
        let old = slots
        slots = [UInt32](repeating: 0, count: size)
        for entry in old where entry != 0 {
            let hash = hashes(Int(entry & KeyTable.rowMask) - 1)
            var slot = Int(truncatingIfNeeded: hash) & (size - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
            slots[slot] = entry
        }
    }

    /// Notes the key of a row, or gives the earlier row that has it.
    @inline(__always)
    mutating func claim(_ row: Int, hash: UInt64, isSame: (Int) -> Bool) -> Int? {
        let mask = slots.count - 1
        let tag = UInt32(truncatingIfNeeded: hash >> 57) << KeyTable.rowBits
        var slot = Int(truncatingIfNeeded: hash) & mask
        while true {
            let entry = slots[slot]
            if entry == 0 { break }
            if entry & ~KeyTable.rowMask == tag {
                let earlier = Int(entry & KeyTable.rowMask) - 1
                if isSame(earlier) { return earlier }
            }
            slot = (slot + 1) & mask
        }
        slots[slot] = tag | UInt32(truncatingIfNeeded: row + 1)
        count += 1
        return nil
    }
}
