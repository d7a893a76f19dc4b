import Notation

/// A day as people type it.
enum WrittenDay {
    /// `2025-09-20`, `20/09/2025`, `20/9/2025`, `20.9.2025` or `20-9-2025`; nil for anything else. The day stands
    /// before the month in all but the first.
    static func day(_ text: String) -> Day? {
        if let day = Day(iso: text) { return day }
        let parts = text.split(omittingEmptySubsequences: false) { "/.-".contains($0) }
        guard parts.count == 3, parts[2].utf8.count == 4,
            parts.allSatisfy({
                !$0.isEmpty && $0.utf8.count <= 4 && $0.utf8.allSatisfy { (48...57).contains($0) }
            }),
            let day = Int(parts[0]), let month = Int(parts[1]), let year = Int(parts[2])
        else { return nil }
        return Day(year: year, month: month, day: day)
    }
}
