extension String {
    /// Whether a part stands somewhere in the text, byte by byte; an empty one does.
    public func holds(_ part: String) -> Bool {
        let (text, wanted) = (Array(utf8), Array(part.utf8))
        guard let first = wanted.first else { return true }
        return text.indices.contains { text[$0] == first && text[$0...].starts(with: wanted) }
    }

    /// The text with another in the place of each occurrence of a part, from the left; the text itself where the part is
    /// empty.
    ///
    /// Byte by byte, as escaping needs it: a quote is found under a combining accent too, where it is no character of its
    /// own.
    public func substituting(_ part: String, by other: String) -> String {
        let (text, wanted) = (Array(utf8), Array(part.utf8))
        guard let first = wanted.first else { return self }
        var result: [UInt8] = []
        result.reserveCapacity(text.count)
        var place = 0
        while place < text.count {
            if text[place] == first, text[place...].starts(with: wanted) {
                result += other.utf8
                place += wanted.count
            } else {
                result.append(text[place])
                place += 1
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}
