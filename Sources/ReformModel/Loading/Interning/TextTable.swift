/// Texts without doubles, each named by a number: one store of bytes and an open-addressed table over it.
/// Numbers count from 1 in order of first appearance; 0 is the empty text.
struct TextTable: Sendable {
    /// A text: its key, and where it stands in `bytes`, side by side because they are looked at together.
    struct Entry: Sendable {
        let key: TextKey
        /// Where it begins, and in the lower 24 bits its length: a cell has 64 KB at most.
        private let place: UInt64

        init(_ key: TextKey, start: Int, count: Int) {
            self.key = key
            place = UInt64(truncatingIfNeeded: start) << 24 | UInt64(truncatingIfNeeded: count)
        }

        var start: Int { Int(truncatingIfNeeded: place >> 24) }
        var count: Int { Int(truncatingIfNeeded: place & 0xFF_FFFF) }
        var range: Range<Int> { start..<(start + count) }

        /// Whether its first sixteen bytes and its length are those of another text.
        @inline(__always)
        func begins(with first: UInt64, _ second: UInt64, count: Int) -> Bool {
            (key.first ^ first) | (key.second ^ second)
                | ((place & 0xFF_FFFF) ^ UInt64(truncatingIfNeeded: count)) == 0
        }
    }

    /// The bytes of all texts.
    private(set) var bytes: [UInt8] = []
    /// The texts; the first is the empty one.
    private(set) var entries: [Entry]
    /// The numbers of the texts by hash; 0 where there is none.
    private(set) var slots = [UInt32](repeating: 0, count: 64)
    let hash: TextHash

    /// A table without texts. One often stands where another was taken out for a while: nothing is made for it
    /// before it gets a text.
    init() { self = TextTable.empty }

    private init(hash: TextHash) {
        self.hash = hash
        entries = [Entry(TextKey([UInt8]().span, 0, 0, hash), start: 0, count: 0)]
    }

    private static let empty = TextTable(hash: .ofThisRun)

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
    @inline(never)
    mutating func number(of text: Span<UInt8>, _ start: Int, _ end: Int) -> UInt32 {
        start < end ? number(of: text, start, end, TextKey(text, start, end, hash)) : 0
    }

    /// The number of a text whose key is known.
    mutating func number(of text: Span<UInt8>, _ start: Int, _ end: Int, _ key: TextKey) -> UInt32 {
        let number = find(text, start, end, key)
        return number != 0 ? number : add(text, start, end, key)
    }

    /// The number of a text that is not empty, or 0 when it is not there.
    @inline(__always)
    func find(_ text: Span<UInt8>, _ start: Int, _ end: Int, _ key: TextKey) -> UInt32 {
        TextTable.find(text, start, end, key, slots.span, entries.span, bytes.span)
    }

    /// Whether some bytes are one of the texts.
    @inline(never)
    func has(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
        start < end && find(text, start, end, TextKey(text, start, end, hash)) != 0
    }

    /// The same with the parts of a table at hand, for a loop that looks many texts up in one that stays as it is.
    @inline(__always)
    static func find(
        _ text: Span<UInt8>, _ start: Int, _ end: Int, _ key: TextKey, _ slots: Span<UInt32>,
        _ entries: Span<Entry>, _ bytes: Span<UInt8>
    ) -> UInt32 {
        let mask = slots.count &- 1
        var slot = Int(truncatingIfNeeded: key.hash) & mask
        while true {
            let number = slots[slot]
            if number == 0 || isSame(entries[Int(number)], key, text, start, end, bytes) { return number }
            slot = (slot &+ 1) & mask
        }
    }

    /// Takes a text up that is not there.
    @inline(never)
    private mutating func add(_ text: Span<UInt8>, _ start: Int, _ end: Int, _ key: TextKey) -> UInt32 {
        let number = UInt32(truncatingIfNeeded: entries.count)
        entries.append(Entry(key, start: bytes.count, count: end - start))
        bytes.append(text, start, end)
        put(number, key.hash)
        if entries.count * 3 > slots.count { grow() }
        return number
    }

    /// Takes a text up at the end, whether it is there or not.
    mutating func append(_ text: String) {
        let added = Array(text.utf8)
        entries.append(
            Entry(TextKey(added.span, 0, added.count, hash), start: bytes.count, count: added.count))
        bytes += added
    }

    /// The number of a text, or nil when it is not there.
    func find(_ text: String) -> UInt32? {
        let wanted = Array(text.utf8)
        if wanted.isEmpty { return 0 }
        let number = find(wanted.span, 0, wanted.count, TextKey(wanted.span, 0, wanted.count, hash))
        return number == 0 ? nil : number
    }

    /// Which of some texts is made of some bytes: its place among them from 1, or 0. Short ones are all compared,
    /// without a branch that depends on which it is.
    @inline(__always)
    func place(of text: Span<UInt8>, _ start: Int, _ end: Int, among numbers: Range<Int>) -> Int {
        let count = end &- start
        if count > TextKey.wordBytes { return place(of: text, start, end, amongLong: numbers) }
        let (first, second) = TextKey.words(text, start, end)
        let entries = entries.span
        var found = 0
        for number in numbers {
            let isIt = entries[number].begins(with: first, second, count: count)
            found = isIt ? number &- numbers.lowerBound &+ 1 : found
        }
        return found
    }

    @inline(never)
    private func place(
        of text: Span<UInt8>, _ start: Int, _ end: Int, amongLong numbers: Range<Int>
    ) -> Int {
        let key = TextKey(text, start, end, hash)
        for number in numbers where TextTable.isSame(entries[number], key, text, start, end, bytes.span) {
            return number - numbers.lowerBound + 1
        }
        return 0
    }

    /// Whether the texts from a number on are UTF-8: where their bytes are as a whole, and none begins within a
    /// character.
    func areValid(from first: Int) -> Bool {
        guard first < count else { return true }
        let span = bytes.span
        for number in first..<count {
            let range = range(of: number)
            if !range.isEmpty, span[range.lowerBound] & 0xC0 == 0x80 { return false }
        }
        return TextTable.isValid(span.extracting(entries[first].start..<bytes.count))
    }

    private static func isValid(_ bytes: Span<UInt8>) -> Bool {
        do throws(UTF8.ValidationError) {
            _ = try UTF8Span(validating: bytes)
            return true
        } catch {
            return false
        }
    }

    /// Whether a text has bytes that are not ASCII.
    func isOutsideASCII(_ number: Int) -> Bool { bytes[range(of: number)].contains { $0 >= 0x80 } }

    /// The key of a text.
    func key(of number: Int) -> TextKey { entries[number].key }

    /// Where the bytes of a text stand in `bytes`.
    func range(of number: Int) -> Range<Int> { entries[number].range }

    /// A text. Bytes that are not UTF-8 are U+FFFD.
    func text(_ number: Int) -> String { String(decoding: bytes[range(of: number)], as: UTF8.self) }

    @inline(__always)
    private static func isSame(
        _ entry: Entry, _ key: TextKey, _ text: Span<UInt8>, _ start: Int, _ end: Int, _ bytes: Span<UInt8>
    ) -> Bool {
        guard entry.begins(with: key.first, key.second, count: end &- start) else { return false }
        return end &- start <= TextKey.wordBytes || isSameRest(entry, key, text, start, end, bytes)
    }

    @inline(never)
    private static func isSameRest(
        _ entry: Entry, _ key: TextKey, _ text: Span<UInt8>, _ start: Int, _ end: Int, _ bytes: Span<UInt8>
    ) -> Bool {
        entry.key.hash == key.hash
            && text.isSame(
                start + TextKey.wordBytes, bytes, entry.start + TextKey.wordBytes,
                count: end - start - TextKey.wordBytes)
    }

    private mutating func put(_ number: UInt32, _ hash: UInt64) {
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: hash) & mask
        while slots[slot] != 0 { slot = (slot + 1) & mask }
        slots[slot] = number
    }

    private mutating func grow() {
        slots = [UInt32](repeating: 0, count: slots.count * 2)
        for number in 1..<entries.count { put(UInt32(truncatingIfNeeded: number), entries[number].key.hash) }
    }
}
