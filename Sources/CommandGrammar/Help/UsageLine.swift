import Notation

/// How a command is typed.
enum UsageLine {
    /// The columns of the help: the same everywhere, as what the program writes is.
    static let columns = 80

    /// The lines, the first after a heading and all below it.
    static func lines(
        of description: CommandDescription, named name: String, after heading: String, in language: Language
    ) -> [String] {
        let indent = String(repeating: " ", count: TextWidth.columns(of: heading))
        guard description.usage.isEmpty else {
            return description.usage.enumerated().map { index, line in
                (index == 0 ? heading : indent) + line[language]
            }
        }
        let words = description.parameters.filter { !$0.isHidden }.map { word($0, in: language) }
        return filled([name] + words, after: heading, indent: indent)
    }

    /// Words in lines; one that holds a space is not parted.
    private static func filled(_ words: [String], after heading: String, indent: String) -> [String] {
        var lines = [heading]
        var isFresh = true
        for word in words {
            let line = lines[lines.count - 1]
            if isFresh {
                lines[lines.count - 1] = line + word
            } else if TextWidth.columns(of: line) + 1 + TextWidth.columns(of: word) <= columns {
                lines[lines.count - 1] = line + " " + word
            } else {
                lines.append(indent + word)
            }
            isFresh = false
        }
        return lines
    }

    /// A parameter in a line of usage.
    static func word(_ parameter: Parameter, in language: Language) -> String {
        var word = entry(parameter, in: language, isShort: false)
        if parameter.limit > 1 { word += " ..." }
        return parameter.isRequired ? word : "[\(word)]"
    }

    /// A parameter as it is typed, with what stands for its value.
    static func entry(_ parameter: Parameter, in language: Language, isShort: Bool) -> String {
        let value = "<\(parameter.valueName[language])>"
        switch parameter.kind {
        case .argument: return value
        case .flag: return isShort ? parameter.spellings.joined(separator: ", ") : parameter.name
        case .option:
            let names = isShort ? parameter.spellings.joined(separator: ", ") : parameter.name
            return names + " " + value
        }
    }
}
