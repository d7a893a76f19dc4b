import Notation

/// The remedy for a format of days or times that cannot be read.
struct FormatRemedy {
    let format: String
    /// The type of the field: `date`, `time` or `datetime`.
    let type: String

    var phrase: Phrase {
        if let pattern { return didYouMean(pattern) }
        let days = ["%d", "%m", "%Y", "%y", "%b", "%B"]
        let times = ["%H", "%M", "%S"]
        let parts = (type == "time" ? [] : days) + (type == "date" ? [] : times)
        let usual = parts.joined(separator: ", ")
        return Phrase(
            vi: "dùng \(usual), hoặc \"default\", \"any\"", en: "use \(usual), or \"default\", \"any\"")
    }

    /// The pattern that is meant where the parts of a day are letters, as spreadsheets have them: `%d/%m/%Y`
    /// for `dd/mm/yyyy`. Nil when a part is another, or stands twice.
    private var pattern: String? {
        guard type == "date" else { return nil }
        var left = ["d", "dd", "m", "mm", "yy", "yyyy"]
        var pattern = ""
        var rest = Substring(format.lowercased())
        while let first = rest.first {
            let run = rest.prefix { $0 == first }
            rest = rest.dropFirst(run.count)
            guard first.isLetter || first == "%" else {
                pattern += run
                continue
            }
            guard left.contains(String(run)) else { return nil }
            left.removeAll { $0.hasPrefix(String(first)) }
            pattern += "%" + (run == "yyyy" ? "Y" : String(first))
        }
        return left.isEmpty ? pattern : nil
    }
}
