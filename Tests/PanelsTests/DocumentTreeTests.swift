import Assessment
import Notation
import ReformModel
import TestSupport
import Testing

@testable import Panels

@Suite("The legal basis as a tree")
struct DocumentTreeTests {
    private func tree(_ small: SmallProgramme, on text: String = "2025-12-31") -> [String] {
        DocumentTree(small.programme.documents, on: day(text)).nodes.map { node in
            String(repeating: ">", count: node.depth) + node.id + (node.document == nil ? "?" : "")
                + (node.isRepeated ? "…" : "")
        }
    }

    @Test("The newest first, and under each what it replaces")
    func nested() {
        var small = SmallProgramme()
        small.document("old", issued: "2020-01-01")
        small.document("middle", issued: "2022-01-01", replaces: ["old", "lost"])
        small.document("new", issued: "2025-01-01", replaces: ["middle"])
        small.document("alone", issued: "2023-01-01")
        #expect(tree(small) == ["new", ">middle", ">>old", ">>lost?", "alone"])
        #expect(tree(small, on: "2024-12-31") == ["alone", "middle", ">old", ">lost?"])
    }

    @Test("What two replace stands under both, its own once")
    func twice() {
        var small = SmallProgramme()
        small.document("a", issued: "2020-01-01")
        small.document("b", issued: "2021-01-01", replaces: ["a"])
        small.document("c", issued: "2024-01-01", replaces: ["b"])
        small.document("d", issued: "2025-01-01", replaces: ["b"])
        #expect(tree(small) == ["d", ">b", ">>a", "c", ">b…"])
    }

    @Test("A circle ends, and is not lost")
    func circle() {
        var small = SmallProgramme()
        small.document("a", issued: "2020-01-01", replaces: ["b"])
        small.document("b", issued: "2021-01-01", replaces: ["a"])
        small.document("self", replaces: ["self"])
        #expect(tree(small) == ["b", ">a", ">>b…", "self", ">self…"])
    }

    @Test("Where none are given the page says which file to add")
    func none() {
        let context = PanelContext(standing: SmallProgramme().standing(on: "2025-01-01"), language: .english)
        #expect(Drawn.text(LegalBasisPage.lines(context, width: 60), width: 60).contains("documents.csv"))
    }
}
