import Notation

/// Finds days in running text, as `2025-07-01`.
enum DayMarks {
    /// The text with something before and after each day in it.
    static func marked(_ text: String, before: String, after: String) -> String {
        text.substituting(where: { isDay($0.prefix(form.count)) ? form.count : 0 }) { day in
            Array(before.utf8) + day + Array(after.utf8)
        }
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
