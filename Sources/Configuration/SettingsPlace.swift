import Diagnostics

/// Where in the settings file some bytes stand, for people.
struct SettingsPlace {
    /// The file, as it is called in what is said.
    let file: String
    private let bytes: [UInt8]

    init(file: String, bytes: [UInt8]) {
        self.file = file
        self.bytes = bytes
    }

    /// What is wrong at some bytes, as a finding with its line.
    func finding(_ problem: SettingsProblem, at range: Range<Int>, _ severity: Severity = .error) -> Finding {
        let lineStart = bytes[..<range.lowerBound].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        let lineEnd = bytes[range.lowerBound...].firstIndex(of: 0x0A) ?? bytes.count
        let line = 1 + bytes[..<lineStart].count { $0 == 0x0A }
        let column = 1 + scalars(lineStart..<range.lowerBound).count
        let length = scalars(range.lowerBound..<min(range.upperBound, lineEnd)).count
        var text = String(decoding: bytes[lineStart..<lineEnd], as: UTF8.self)
        if text.hasSuffix("\r") { text.removeLast() }
        return Finding(
            severity: severity, place: Place(file: file, line: line, column: column),
            problem: .settings(problem), excerpt: Excerpt(line: text, length: length))
    }

    /// What is wrong with the file as a whole.
    func finding(_ problem: SettingsProblem) -> Finding {
        Finding(severity: .error, place: Place(file: file), problem: .settings(problem))
    }

    private func scalars(_ range: Range<Int>) -> String.UnicodeScalarView {
        String(decoding: bytes[range], as: UTF8.self).unicodeScalars
    }
}
