/// Texts without doubles, each named by a number: one store of bytes and an open-addressed table over it.
/// Numbers count from 1 in order of first appearance; 0 is the empty text.
struct TextTable: Sendable {
    /// A text: where it stands in `bytes`, and its hash, side by side because they are looked at together.
    private struct Entry: Sendable {
        let hash: UInt64
        /// Where it begins, and in the lower 24 bits its length: a cell has 64 KB at most.
        private let place: UInt64

        init(hash: UInt64, start: Int, end: Int) {
            self.hash = hash
            place = UInt64(start) << 24 | UInt64(end - start)
        }

        var start: Int { Int(place >> 24) }
        var end: Int { start + Int(place & 0xFF_FFFF) }
    }

    private var bytes: [UInt8] = []
    /// The texts; the first is the empty one.
    private var entries = [Entry(hash: 0, start: 0, end: 0)]
    /// The numbers of the texts by hash; 0 where there is none.
    private var slots = [UInt32](repeating: 0, count: 64)
    let hash = TextHash.ofThisRun

    /// How many texts there are, the empty one among them.
    var count: Int { entries.count }

    /// Forgets all texts.
    mutating func removeAll() {
        guard entries.count > 1 else { return }
        bytes.removeAll(keepingCapacity: true)
        entries.removeLast(entries.count - 1)
        for index in slots.indices { slots[index] = 0 }
    }

    /// The number of a text; it is taken up when it is new.
    mutating func number(of text: Span<UInt8>, _ start: Int, _ end: Int) -> UInt32 {
        start < end ? number(of: text, start, end, hash: hash.of(text, start, end).hash) : 0
    }

    /// The number of a text whose hash is known.
    @inline(__always)
    mutating func number(of text: Span<UInt8>, _ start: Int, _ end: Int, hash: UInt64) -> UInt32 {
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: hash) & mask
        while true {
            let number = slots[slot]
            if number == 0 { return add(text, start, end, hash, at: slot) }
            let entry = entries[Int(number)]
            if entry.hash == hash, isSame(entry, text, start, end) { return number }
            slot = (slot + 1) & mask
        }
    }

    @inline(never)
    private mutating func add(
        _ text: Span<UInt8>, _ start: Int, _ end: Int, _ hash: UInt64, at slot: Int
    ) -> UInt32 {
        let number = UInt32(truncatingIfNeeded: entries.count)
        let first = bytes.count
        for index in start..<end { bytes.append(text[index]) }
        entries.append(Entry(hash: hash, start: first, end: bytes.count))
        slots[slot] = number
        if entries.count * 2 > slots.count { grow() }
        return number
    }

    /// Takes a text up at the end, whether it is there or not.
    mutating func append(_ text: String) {
        let first = bytes.count
        bytes += Array(text.utf8)
        entries.append(Entry(hash: 0, start: first, end: bytes.count))
    }

    /// The number of a text, or nil when it is not there.
    func find(_ text: String) -> UInt32? {
        let wanted = Array(text.utf8)
        if wanted.isEmpty { return 0 }
        let span = wanted.span
        let hash = hash.of(span, 0, span.count).hash
        var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[slot] != 0 {
            let entry = entries[Int(slots[slot])]
            if entry.hash == hash, isSame(entry, span, 0, span.count) { return slots[slot] }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    /// Whether the text of a number is made of some bytes.
    @inline(__always)
    func holds(_ number: Int, _ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
        isSame(entries[number], text, start, end)
    }

    /// Whether all texts are UTF-8.
    var isValid: Bool {
        let span = bytes.span
        for number in 1..<max(1, entries.count) where !TextTable.isValid(span.extracting(range(of: number))) {
            return false
        }
        return true
    }

    private static func isValid(_ bytes: Span<UInt8>) -> Bool {
        do throws(UTF8.ValidationError) {
            _ = try UTF8Span(validating: bytes)
            return true
        } catch {
            return false
        }
    }

    /// The hash of a text.
    func hash(of number: Int) -> UInt64 { entries[number].hash }

    /// Where the bytes of a text stand in `storage`.
    func range(of number: Int) -> Range<Int> { entries[number].start..<entries[number].end }

    /// The bytes of all texts.
    var storage: [UInt8] { bytes }

    /// A text. Bytes that are not UTF-8 are U+FFFD.
    func text(_ number: Int) -> String { String(decoding: bytes[range(of: number)], as: UTF8.self) }

    @inline(__always)
    private func isSame(_ entry: Entry, _ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
        entry.end - entry.start == end - start
            && text.isSame(start, bytes.span, entry.start, count: end - start)
    }

    private mutating func grow() {
        slots = [UInt32](repeating: 0, count: slots.count * 2)
        let mask = slots.count - 1
        for number in 1..<entries.count {
            var slot = Int(truncatingIfNeeded: entries[number].hash) & mask
            while slots[slot] != 0 { slot = (slot + 1) & mask }
            slots[slot] = UInt32(truncatingIfNeeded: number)
        }
    }
}
