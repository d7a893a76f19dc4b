import Diagnostics
import FoundationEssentials
import TestSupport
import Testing

@Suite("docs/errors.md")
struct ErrorsPageTests {
    private static let file =
        #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
        .joined(separator: "/") + "/docs/errors.md"

    @Test("It is what the gallery gives")
    func fresh() throws {
        GoldenText.expect(
            try ErrorsPage(GalleryEntry.all).text, at: Self.file, named: "docs/errors.md")
    }

    @Test("Its links between codes lead to a code", arguments: GalleryEntry.all.filter { $0.about != nil })
    func links(entry: GalleryEntry) throws {
        let codes = Set(ProblemCode.allCases.map(\.rawValue))
        #expect(codes.contains(entry.name), "only the entry of a code is shown on the page")
        let links = try #require(entry.about).split(separator: "](#").dropFirst()
            .map { String($0.prefix { $0 != ")" }) }
        #expect(links.filter { !codes.contains($0) || $0 == entry.name } == [])
    }
}
