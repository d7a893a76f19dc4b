import FoundationEssentials
public import Testing

/// Texts that were read by a person once and must stay as they are.
///
/// `RECORD_GOLDEN=1` writes them anew; the run then fails, so that recording never passes for testing.
public enum GoldenText {
    /// Compares a text with the file `Golden/<name>.txt` beside the test's own file.
    public static func expect(
        _ text: String, named name: String, in testFile: String = #filePath,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let folder = URL(filePath: testFile).deletingLastPathComponent().appending(path: "Golden")
        expect(
            text, at: folder.appending(path: name + ".txt").path, named: name, sourceLocation: sourceLocation)
    }

    /// Compares a text with a file that stands elsewhere; the name is what a failure calls it.
    public static func expect(
        _ text: String, at path: String, named name: String,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let file = URL(filePath: path)
        if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
            record(text, at: file)
            Issue.record(
                "recorded \(name): read it, then run without RECORD_GOLDEN", sourceLocation: sourceLocation)
            return
        }
        guard let data = try? Data(contentsOf: file) else {
            Issue.record("there is no golden file \(path)", sourceLocation: sourceLocation)
            return
        }
        let expected = String(decoding: data, as: UTF8.self)
        if expected != text {
            Issue.record("\(name) differs:\n\(difference(expected, text))", sourceLocation: sourceLocation)
        }
    }

    private static func record(_ text: String, at file: URL) {
        try? FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try? Data(text.utf8).write(to: file)
    }

    /// The lines that differ, `-` as they were and `+` as they are.
    private static func difference(_ old: String, _ new: String) -> String {
        let before = old.split(separator: "\n", omittingEmptySubsequences: false)
        let after = new.split(separator: "\n", omittingEmptySubsequences: false)
        return (0..<max(before.count, after.count)).compactMap { index -> String? in
            let left = index < before.count ? before[index] : nil
            let right = index < after.count ? after[index] : nil
            guard left != right else { return nil }
            return [left.map { "-\(index + 1) \($0)" }, right.map { "+\(index + 1) \($0)" }]
                .compactMap { $0 }.joined(separator: "\n")
        }.joined(separator: "\n")
    }
}
