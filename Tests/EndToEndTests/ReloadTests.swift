import Foundation
import TerminalSupport
import Testing

/// `r` on a package that changes while it is open.
@Suite("Reading the files again")
struct ReloadTests {
    private static func descriptor(title: String) -> String {
        """
        {"name": "p", "title": "\(title)", "resources": [
          {"name": "workstreams", "path": "workstreams.csv"},
          {"name": "indicators", "path": "indicators.csv"}]}
        """
    }

    @Test("What changed is shown, a broken descriptor keeps what was there, and it can be mended")
    func story() async throws {
        let folder = try ScratchFolder([
            "datapackage.json": Self.descriptor(title: "Old title"),
            "workstreams.csv": "id,panel,title\nw,breakthroughs,Growth\n",
            "indicators.csv":
                "id,workstream,title,direction\na,w,First one,increase\nb,w,Second one,increase\n",
        ])
        let session = try await TerminalSession.open(
            "reformboard", columns: 120, rows: 30,
            launch: "\"$probe\" \(folder.path) --lang en --as-of 2025-09-20")
        try await session.wait(for: "Old title")
        try session.press("Down")
        try folder.write(Self.descriptor(title: "New title"), to: "datapackage.json")
        try folder.write(
            "id,workstream,title,direction\nc,w,Third one,increase\nb,w,Second again,increase\na,w,First,oops\n",
            to: "indicators.csv")
        try session.press("r")
        // Where the files were noticed before the key came, it finds them the same: the sentence then says that too.
        let changed = try await session.wait(for: ": 1 finding in the files")
        #expect(changed.contains("New title") && changed.contains("Third one"))
        // The selection is the second indicator still, which stands elsewhere now.
        try session.press("Enter", "Enter")
        let whole = try await session.wait(for: "→ Second again")
        #expect(whole.contains("New title"))

        try folder.write("{ oops }", to: "datapackage.json")
        // Noticed before any key: the line above says so, in the place of the title.
        let noticed = try await session.wait(for: "datapackage.json:1:3: the descriptor is not valid JSON")
        #expect(!noticed.contains("Kept what was there: ") && noticed.contains("→ Second again"))
        try session.press("r")
        let broken = try await session.wait(for: "Kept what was there: ")
        #expect(
            broken.contains("Kept what was there: datapackage.json:1:3: the descriptor is not valid JSON"))
        #expect(broken.contains("→ Second again"))
        try folder.write(Self.descriptor(title: "Mended title"), to: "datapackage.json")
        try session.press("r")
        try await session.wait(for: "Mended title")
        try await session.wait(for: ": 1 finding in the files")
        try session.press("q")
        try await session.wait(for: "left with 0")
    }

    @Test("The built-in programme is read again as well")
    func builtIn() async throws {
        let session = try await TerminalSession.open(
            "reformboard", columns: 120, rows: 40, launch: "\"$probe\" --lang vi")
        try await session.wait(for: "Đột phá chiến lược")
        try session.press("r")
        try await session.wait(for: "Đã đọc lại, không có gì thay đổi: ")
    }
}
