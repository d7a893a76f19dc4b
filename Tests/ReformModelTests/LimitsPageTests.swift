import FoundationEssentials
import Testing

@testable import ReformModel

@Suite("The limits in the docs")
struct LimitsPageTests {
    @Test("Each stands there as it is")
    func limits() throws {
        let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
            .joined(separator: "/")
        let page = try String(contentsOf: URL(filePath: root + "/docs/data-package.md"), encoding: .utf8)
        for (limit, words) in [
            (LoadLimits.descriptorBytes, "bytes of the descriptor"),
            (LoadLimits.descriptorDepth, "levels of nesting"), (LoadLimits.fileBytes, "bytes of a table"),
            (LoadLimits.rows, "rows of a table"), (LoadLimits.columns, "columns of a table"),
            (LoadLimits.cellBytes, "bytes of a cell"), (LoadLimits.quotedBytes, "end of a quoted text"),
            (LoadLimits.findingsAlike, "findings of one kind"),
        ] {
            let row = try #require(
                page.split(separator: "\n").first { $0.hasPrefix("|") && $0.contains(words) })
            let written = row.split(separator: "|")[1].filter(\.isNumber)
            #expect(Int(written) == limit, "\(words)")
        }
    }
}
