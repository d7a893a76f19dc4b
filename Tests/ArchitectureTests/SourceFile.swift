import FoundationEssentials

/// A Swift file of the repository: where it stands and what stands in it.
struct SourceFile {
    /// The folder of its target: `Sources/Canvas` is `Canvas`.
    let target: String
    /// The path from the top of the repository.
    let path: String
    /// The text of the file.
    let text: String

    /// The name without folders and without `.swift`.
    var name: Substring {
        let file = path.split(separator: "/").last ?? ""
        return file.hasSuffix(".swift") ? file.dropLast(6) : file
    }

    /// The number of lines.
    var lineCount: Int { text.split(separator: "\n", omittingEmptySubsequences: false).count - 1 }

    /// The lines that are not comments as a whole, with their numbers.
    var code: [(number: Int, text: Substring)] {
        text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
            .map { (number: $0.offset + 1, text: $0.element) }
            .filter { !$0.text.drop { $0 == " " }.hasPrefix("//") }
    }

    /// The modules it imports.
    var imports: [String] { code.compactMap { SourceFile.importedModule($0.text) } }

    /// The module that a line imports, if it does: attributes and access before `import`, and the kind of
    /// a single declaration after it, are passed over.
    private static func importedModule(_ line: Substring) -> String? {
        var words = line.split(separator: " ")[...]
        let access = ["public", "package", "internal", "fileprivate", "private"]
        while let first = words.first, first.hasPrefix("@") || access.contains(String(first)) {
            words = words.dropFirst()
        }
        guard words.first == "import" else { return nil }
        let kinds = ["struct", "class", "enum", "protocol", "typealias", "func", "var", "let"]
        words = words.dropFirst()
        if let kind = words.first, kinds.contains(String(kind)) { words = words.dropFirst() }
        return words.first?.split(separator: ".").first.map(String.init)
    }

    /// The lines of code that mention a name: as a word of its own, not as a part of another.
    func lines(mentioning name: String) -> [Int] {
        code.filter { SourceFile.mentions($0.text, name) }.map(\.number)
    }

    private static func mentions(_ line: Substring, _ name: String) -> Bool {
        line.ranges(of: name).contains { range in
            let before = range.lowerBound > line.startIndex ? line[line.index(before: range.lowerBound)] : " "
            let after = range.upperBound < line.endIndex ? line[range.upperBound] : " "
            let isOpen = name.last.map(isPartOfName) == true && isPartOfName(after)
            return !isOpen && !(isPartOfName(before) && name.first.map(isPartOfName) == true)
        }
    }

    private static func isPartOfName(_ character: Character) -> Bool {
        character.isLetter || character.isNumber || character == "_"
    }
}
