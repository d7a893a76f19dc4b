/// Finds days in running text, as `2025-07-01`.
enum DayMarks {
    /// The text with something before and after each day in it.
    static func marked(_ text: String, before: String, after: String) -> String {
        let bytes = Array(text.utf8)
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var place = 0
        while place < bytes.count {
            if isDay(bytes[place...].prefix(form.count)) {
                result += before.utf8
                result += bytes[place..<place + form.count]
                result += after.utf8
                place += form.count
            } else {
                result.append(bytes[place])
                place += 1
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// What stands where: digits, and hyphens between them.
    private static let form = Array("0000-00-00".utf8)

    private static func isDay(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.count == form.count
            && zip(bytes, form).allSatisfy { byte, place in
                place == UInt8(ascii: "-")
                    ? byte == place : (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
            }
    }
}
