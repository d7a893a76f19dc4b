/// The keys of a table's rows: finds the earlier row that has the same key.
///
/// The table is cut into parts by a day in the key, month by month, since rows about one time mostly stand
/// together in a file: then only what the rows at hand need is in the caches of the processor. Each part is
/// open-addressed over the number of the row and a few bits of the hash, in four bytes a slot. The caller
/// compares the keys themselves when the bits agree.
struct KeyTable: Sendable {
    private struct Part: Sendable {
        var slots: [UInt32] = []
        var count = 0
    }

    /// The bits of a slot that hold the number of a row, from 1; `LoadLimits.rows` fits.
    private static let rowBits: UInt32 = 25
    private static let rowMask: UInt32 = 1 << rowBits - 1
    /// The parts in use, and those before them.
    private var parts: [Part] = []
    private var partsInUse = 0
    private var rowCount = 0

    /// The part of a key with a day in it, as `Day.number`; keys without are all in the first. Of more months than
    /// have a number some share their part.
    @inline(__always)
    static func part(ofDay day: Int32) -> UInt8 { UInt8(truncatingIfNeeded: day >> 5) }

    /// Notes the keys of some rows, all of one part and in order of the file, and gives those whose key an
    /// earlier row has.
    ///
    /// - Parameters:
    ///   - rows: the rows, from `first` on.
    ///   - hashes: the hash of each key, by the same numbers.
    ///   - hash: the hash of the key of a row that was noted before.
    mutating func claim(
        _ rows: ArraySlice<UInt32>, part number: UInt8, from first: Int, hashes: [UInt64],
        hash: (Int) -> UInt64, isSame: (Int, Int) -> Bool
    ) -> [(row: Int, earlier: Int)] {
        while parts.count <= number { parts.append(Part()) }
        // Taken out, so that it is written to in its place.
        var part = parts[Int(number)]
        parts[Int(number)] = Part()
        makeRoom(for: rows.count, in: &part, hash)
        let repeated = KeyTable.claim(rows, from: first, hashes, in: &part.slots, isSame: isSame)
        part.count += rows.count - repeated.count
        rowCount += rows.count - repeated.count
        parts[Int(number)] = part
        return repeated
    }

    private static func claim(
        _ rows: ArraySlice<UInt32>, from first: Int, _ hashes: [UInt64], in slots: inout [UInt32],
        isSame: (Int, Int) -> Bool
    ) -> [(row: Int, earlier: Int)] {
        var repeated: [(row: Int, earlier: Int)] = []
        let mask = slots.count &- 1
        let hashes = hashes.span
        var slots = slots.mutableSpan
        for number in rows {
            let row = first &+ Int(number)
            let hash = hashes[Int(number)]
            let tag = UInt32(truncatingIfNeeded: hash >> 57) << rowBits
            var slot = Int(truncatingIfNeeded: hash) & mask
            var earlier = -1
            while slots[slot] != 0, earlier < 0 {
                let entry = slots[slot]
                if entry & ~rowMask == tag, isSame(Int(entry & rowMask) &- 1, row) {
                    earlier = Int(entry & rowMask) &- 1
                }
                slot = (slot &+ 1) & mask
            }
            if earlier >= 0 {
                repeated.append((row, earlier))
            } else {
                slots[slot] = tag | UInt32(truncatingIfNeeded: row &+ 1)
            }
        }
        return repeated
    }

    /// Makes sure that so many further rows fit. A part begins as large as the others are, for most months
    /// have as many rows as the one before.
    private mutating func makeRoom(for further: Int, in part: inout Part, _ hash: (Int) -> UInt64) {
        var expected = part.count + further
        if part.slots.isEmpty {
            if partsInUse > 0 { expected = max(expected, rowCount / partsInUse) }
            partsInUse += 1
        }
        guard expected * 4 > part.slots.count * 3 else { return }
        var size = max(64, part.slots.count)
        while expected * 3 > size * 2 { size *= 2 }
        let old = part.slots
        part.slots = [UInt32](repeating: 0, count: size)
        for entry in old where entry != 0 {
            var slot = Int(truncatingIfNeeded: hash(Int(entry & KeyTable.rowMask) - 1)) & (size - 1)
            while part.slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
            part.slots[slot] = entry
        }
    }
}
