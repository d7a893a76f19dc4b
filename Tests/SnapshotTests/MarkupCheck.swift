/// Whether tags of HTML or SVG are well formed: each is closed in its turn, attributes are quoted, and no bare
/// sign stands in the text. Gives what is wrong, nothing where all is well.
struct MarkupCheck {
    private(set) var faults: [String] = []
    /// How often each element occurs.
    private(set) var counts: [String: Int] = [:]
    /// The text between the tags of elements that are shown.
    private(set) var text = ""

    init(_ markup: String, empty: Set<String> = []) {
        var open: [String] = []
        var rest = markup[...]
        while let start = rest.firstIndex(of: "<") {
            note(rest[..<start], in: open.last)
            guard let end = rest[start...].firstIndex(of: ">") else {
                faults.append("a tag does not end")
                return
            }
            let tag = rest[rest.index(after: start)..<end]
            rest = rest[rest.index(after: end)...]
            if tag.hasPrefix("!") { continue }
            let name = String(tag.prefix { $0 != " " && $0 != "/" || $0 == "/" && tag.first == "/" })
            if name.hasPrefix("/") {
                let closed = String(name.dropFirst())
                if open.popLast() != closed { faults.append("</\(closed)> closes nothing") }
                continue
            }
            counts[name, default: 0] += 1
            if tag.count(where: { $0 == "\"" }) % 2 != 0 { faults.append("quotes in <\(tag)>") }
            if !empty.contains(name), !tag.hasSuffix("/") { open.append(name) }
        }
        note(rest, in: open.last)
        if !open.isEmpty { faults.append("never closed: \(open)") }
    }

    private mutating func note(_ piece: Substring, in element: String?) {
        if element != "style" { text += piece }
        if element != "style", piece.contains(">") { faults.append("a bare > in \(piece)") }
        for part in piece.split(separator: "&", omittingEmptySubsequences: false).dropFirst()
        where !["amp;", "lt;", "gt;", "quot;", "#39;"].contains(where: part.hasPrefix) {
            faults.append("a bare & before \(part)")
        }
    }
}
