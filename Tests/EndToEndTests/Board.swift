import Foundation
import Notation
import Panels
import TerminalSupport
import Testing

/// The program in a real terminal, by the words of the field: a test tells what somebody does and sees.
struct Board {
    /// The terminal.
    let terminal: TerminalSession

    /// Opens the board.
    ///
    /// - Parameters:
    ///   - language: the language that the command line asks for; nil to leave it to the locale.
    ///   - folder: shell text for the folder of a package; nil for the built-in programme.
    ///   - preparing: shell text that runs before.
    ///   - settings: the text of the reader's settings.
    static func open(
        _ language: Language? = .english, folder: String? = nil, on day: String? = "2025-09-20",
        options: String = "", columns: Int = 120, rows: Int = 40, environment: String = "",
        preparing: String = "", settings: String? = nil
    ) async throws -> Board {
        let arguments = [
            folder ?? "", language.map { "--lang \($0.rawValue)" } ?? "", day.map { "--as-of \($0)" } ?? "",
            options,
        ].filter { !$0.isEmpty }.joined(separator: " ")
        let written = settings.map { text in
            "mkdir -p settings/reformboard; cat >settings/reformboard/config.json <<'END'\n\(text)\nEND\n"
        }
        let board = Board(
            terminal: try await TerminalSession.open(
                "reformboard", columns: columns, rows: rows, environment: environment,
                launch: "\(written ?? "")\(preparing)\n\"$probe\" \(arguments)"))
        try await board.terminal.wait(for: "the board") { screen in
            Language.allCases.contains { screen.contains(PanelID.breakthroughs.name(in: $0)) }
                || screen.contains("# 1") || screen.contains("1 ")
        }
        return board
    }

    /// Opens a panel by its digit and Enter, and waits for it.
    func open(panel: PanelID) async throws {
        try press(String(panel.rawValue), "Enter")
        try await terminal.wait(for: "the opened panel \(panel)") { screen in
            Language.allCases.contains { screen.contains("▸ \(panel.rawValue) \(panel.name(in: $0)) │") }
        }
    }

    /// Opens a page by its digit.
    func open(page: PageID) async throws {
        try press(String(page.rawValue))
        try await terminal.wait(for: "the page \(page)") { screen in
            Language.allCases.contains { screen.contains("▸ \(page.label(in: $0)) │") }
        }
    }

    /// Opens the item that has the selection, and waits for what its page must hold.
    @discardableResult
    func openItem(until text: String) async throws -> String {
        try press("Enter")
        return try await expect(text)
    }

    /// Goes back, and waits until what was open is gone.
    func back(from text: String) async throws {
        try press("Escape")
        try await terminal.wait(for: "\(text) to be gone") { !$0.contains(text) }
    }

    /// Looks for something, and keeps what is found.
    func find(_ text: String) async throws {
        try press("/")
        try await expect("Enter ")
        try terminal.type(text)
        try await expect("/\(text)_")
        try press("Enter")
    }

    /// Presses keys, by their tmux names.
    func press(_ keys: String...) throws { for key in keys { try terminal.press(key) } }

    /// Waits until the screen holds a text, and returns it.
    @discardableResult
    func expect(_ text: String) async throws -> String { try await terminal.wait(for: text) }

    /// Waits until the row that holds a title, or the one below it, where items take two, says something too.
    @discardableResult
    func expect(row title: String, says words: String) async throws -> String {
        try await terminal.wait(for: "\(title): \(words)") {
            $0.rows(from: title).contains(words)
        }
    }

    /// Waits until the screen does not hold a text any more.
    @discardableResult
    func expectNo(_ text: String) async throws -> String {
        try await terminal.wait(for: "no \(text)") { !$0.contains(text) }
    }

    /// The text of a file in the folder that the program was started in.
    func file(_ name: String) throws -> String {
        try String(contentsOf: terminal.folder.appending(path: name), encoding: .utf8)
    }

    /// Writes such a file: over the old one, or beside it and renamed, as editors do.
    func write(_ text: String, to name: String, beside: Bool = false) throws {
        let file = terminal.folder.appending(path: name)
        guard beside else { return try Data(text.utf8).write(to: file) }
        let other = terminal.folder.appending(path: name + "~new")
        try Data(text.utf8).write(to: other)
        // Foundation's own replacing takes the old file away first; editors rename over it.
        try Process.run(URL(filePath: "/bin/mv"), arguments: [other.path, file.path]).waitUntilExit()
    }

    /// Leaves, and expects the terminal as it was.
    func leave(by key: String = "q", sourceLocation: SourceLocation = #_sourceLocation) async throws {
        try press(key)
        try await expectLeft(terminal, code: 0, sourceLocation: sourceLocation)
    }
}

extension String {
    /// The first row that holds a text, and the row below it.
    fileprivate func rows(from text: String) -> String {
        split(separator: "\n").drop { !$0.contains(text) }.prefix(2).joined(separator: "\n")
    }
}

extension PanelID {
    /// What the panel is called.
    fileprivate func name(in language: Language) -> String { Panel.named(self).title[language] }
}
