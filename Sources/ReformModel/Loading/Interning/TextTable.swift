/// Texts without doubles, each named by a number: one store of bytes and an open-addressed table over it.
/// Numbers count from 1 in order of first appearance; 0 is the empty text.
struct TextTable: Sendable {
    private var bytes: [UInt8] = []
    /// Where each text ends in `bytes`; the first entry is the empty text.
    private var ends: [Int] = [0]
    private var hashes: [UInt64] = [0]
    /// The numbers of the texts by hash; 0 where there is none.
    private var slots = [UInt32](repeating: 0, count: 64)
    let hash = TextHash.ofThisRun

    /// How many texts there are, the empty one among them.
    var count: Int { ends.count }

    /// Forgets all texts.
    mutating func removeAll() {
        guard ends.count > 1 else { return }
        bytes.removeAll(keepingCapacity: true)
        ends.removeSubrange(1...)
        hashes.removeSubrange(1...)
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
            if hashes[Int(number)] == hash, isSame(Int(number), text, start, end) { return number }
            slot = (slot + 1) & mask
        }
    }

    @inline(never)
    private mutating func add(
        _ text: Span<UInt8>, _ start: Int, _ end: Int, _ hash: UInt64, at slot: Int
    ) -> UInt32 {
        let number = UInt32(truncatingIfNeeded: ends.count)
        for index in start..<end { bytes.append(text[index]) }
        ends.append(bytes.count)
        hashes.append(hash)
        slots[slot] = number
        if ends.count * 2 > slots.count { grow() }
        return number
    }

    /// Takes a text up at the end, whether it is there or not.
    mutating func append(_ text: String) {
        bytes += Array(text.utf8)
        ends.append(bytes.count)
        hashes.append(0)
    }

    /// The number of a text, or nil when it is not there.
    func find(_ text: String) -> UInt32? {
        let wanted = Array(text.utf8)
        if wanted.isEmpty { return 0 }
        let span = wanted.span
        let hash = hash.of(span, 0, span.count).hash
        var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[slot] != 0 {
            let number = Int(slots[slot])
            if hashes[number] == hash, isSame(number, span, 0, span.count) { return slots[slot] }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    /// Whether the text of a number is made of some bytes.
    @inline(__always)
    func holds(_ number: Int, _ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
        isSame(number, text, start, end)
    }

    /// Whether all texts are UTF-8.
    var isValid: Bool {
        let span = bytes.span
        for number in 1..<ends.count where !TextTable.isValid(span.extracting(range(of: number))) {
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
    func hash(of number: Int) -> UInt64 { hashes[number] }

    /// Where the bytes of a text stand in `storage`.
    func range(of number: Int) -> Range<Int> { number == 0 ? 0..<0 : ends[number - 1]..<ends[number] }

    /// The bytes of all texts.
    var storage: [UInt8] { bytes }

    /// A text. Bytes that are not UTF-8 are U+FFFD.
    func text(_ number: Int) -> String { String(decoding: bytes[range(of: number)], as: UTF8.self) }

    @inline(__always)
    private func isSame(_ number: Int, _ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
        let first = ends[number - 1]
        return ends[number] - first == end - start
            && text.isSame(start, bytes.span, first, count: end - start)
    }

    private mutating func grow() {
        slots = [UInt32](repeating: 0, count: slots.count * 2)
        let mask = slots.count - 1
        for number in 1..<ends.count {
            var slot = Int(truncatingIfNeeded: hashes[number]) & mask
            while slots[slot] != 0 { slot = (slot + 1) & mask }
            slots[slot] = UInt32(truncatingIfNeeded: number)
        }
    }
}
