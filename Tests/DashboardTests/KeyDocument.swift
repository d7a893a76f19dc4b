import Canvas
import Notation

@testable import Dashboard

/// `docs/keys.md`, as the key table gives it.
enum KeyDocument {
    static let text = """
        # Keys
        Made from the key table of the program (`Sources/Dashboard/Keys/KeyTable.swift`), as are the help page (`?`)
        and the line of hints. After a change there: `RECORD_GOLDEN=1 swift test --filter DashboardTests`.

        | Keys | does | tác dụng |
        |---|---|---|
        \(rows.joined(separator: "\n"))

        """

    private static var rows: [String] {
        KeyTable.all.map { binding in
            let keys = binding.keys.map { "`\(KeyName.text($0, glyphs: .unicode))`" }
            return
                "| \(keys.joined(separator: " ")) | \(binding.words[.english]) | \(binding.words[.vietnamese]) |"
        }
    }
}
