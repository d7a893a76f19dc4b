/// A text as JSON writes it.
public enum JSONString {
    /// A text without control characters, in quotes (RFC 8259, section 7). Who writes it has cleaned it.
    public static func quoted(_ cleaned: String) -> String {
        var quoted = "\""
        for scalar in cleaned.unicodeScalars {
            if scalar == "\"" || scalar == "\\" { quoted.unicodeScalars.append("\\") }
            quoted.unicodeScalars.append(scalar)
        }
        return quoted + "\""
    }
}
