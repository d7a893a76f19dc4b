extension String {
    /// Whether a part stands somewhere in the text, byte by byte; an empty one does.
    public func holds(_ part: String) -> Bool {
        part.isEmpty || Array(utf8).place(of: Array(part.utf8)) != nil
    }

    /// The text with another in the place of each occurrence of a part, from the left; the text itself where the part is
    /// empty.
    ///
    /// Byte by byte, as escaping needs it: a quote is found under a combining accent too, where it is no character of its
    /// own.
    public func substituting(_ part: String, by other: String) -> String {
        let (wanted, other) = (Array(part.utf8), Array(other.utf8))
        guard let first = wanted.first else { return self }
        return substituting(where: { $0.first == first && $0.starts(with: wanted) ? wanted.count : 0 }) { _ in
            other
        }
    }

    /// The text with something else in the place of each part that is found, from the left.
    ///
    /// - Parameters:
    ///   - length: how many of the bytes with which a rest begins are such a part; 0 where none are. A part begins and
    ///     ends with a scalar.
    ///   - other: what stands there instead.
    public func substituting(
        where length: (ArraySlice<UInt8>) -> Int, by other: (ArraySlice<UInt8>) -> [UInt8]
    ) -> String {
        var rest = Array(utf8)[...]
        var result: [UInt8] = []
        result.reserveCapacity(rest.count)
        while let byte = rest.first {
            let count = length(rest)
            if count > 0 {
                result += other(rest.prefix(count))
            } else {
                result.append(byte)
            }
            rest = rest.dropFirst(max(1, count))
        }
        return String(decoding: result, as: UTF8.self)
    }
}
