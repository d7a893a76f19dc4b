import Foundation
import Testing
import Themes

@Suite("docs/themes.md")
struct ThemeDocumentTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    private func text(_ path: String) throws -> String {
        try String(contentsOf: Self.root.appending(path: path), encoding: .utf8)
    }

    @Test("It lists the themes of the program, in their order")
    func list() throws {
        let names = try text("docs/themes.md").split(separator: "\n").compactMap { line in
            line.wholeMatch(of: #/\| `([a-z-]+)` \| .+ \|/#).map { String($0.1) }
        }
        #expect(names == BuiltInThemes.all.map(\.name))
    }

    @Test("Every scheme in the folder is one of them")
    func folder() throws {
        let files = try FileManager.default.contentsOfDirectory(
            atPath: Self.root.appending(path: "Themes").path)
        let schemes = files.filter { $0.hasSuffix(".json") }.map { String($0.dropLast(5)) }
        #expect(Set(schemes) == Set(BuiltInThemes.all.map(\.name)))
    }
}
