/// A text of the files inside a sentence: in quotes, cleaned, and cut where it is long.
func quoted(_ text: String) -> String {
    "\"" + PlainLine.shortened(text, to: 60) + "\""
}

/// Several texts as a list, cut after the first twelve.
func listed(_ texts: [String]) -> String {
    let shown = texts.prefix(12).map { PlainLine.shortened($0, to: 40) }
    return shown.joined(separator: ", ") + (texts.count > 12 ? ", …" : "")
}

/// A number of bytes in the largest unit of 1024 that divides it, such as `64 KB`.
func bytes(_ count: Int) -> String {
    if count >= 1 << 30, count % (1 << 30) == 0 { return "\(count >> 30) GB" }
    if count >= 1 << 20, count % (1 << 20) == 0 { return "\(count >> 20) MB" }
    if count >= 1 << 10, count % (1 << 10) == 0 { return "\(count >> 10) KB" }
    return "\(count) B"
}
