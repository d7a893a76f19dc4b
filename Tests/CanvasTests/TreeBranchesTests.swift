import Canvas
import Testing

@Suite("The branches of a tree")
struct TreeBranchesTests {
    @Test("Forks go on, ends do not")
    func prefixes() {
        let prefixes = TreeBranches(depths: [0, 1, 2, 2, 1, 2, 0, 1]).prefixes(in: .unicode)
        #expect(prefixes == ["", "├─ ", "│  ├─ ", "│  └─ ", "└─ ", "   └─ ", "", "└─ "])
    }

    @Test("In ASCII")
    func ascii() {
        #expect(TreeBranches(depths: [1, 2, 1]).prefixes(in: .ascii) == ["|- ", "|  `- ", "`- "])
    }

    @Test("A depth that skips one, none, and less than none")
    func odd() {
        #expect(TreeBranches(depths: [0, 3, -2]).prefixes(in: .unicode) == ["", "      └─ ", ""])
        #expect(TreeBranches(depths: []).prefixes(in: .unicode).isEmpty)
    }
}
