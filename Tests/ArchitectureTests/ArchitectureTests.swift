import Testing

@Suite("The shape of the program")
struct ArchitectureTests {
    private let sources: [SourceFile]
    private let tests: [SourceFile]

    init() throws {
        sources = try Repository.sources()
        tests = try Repository.tests()
    }

    @Test("The files are found: a scan of nothing would find no breach")
    func found() {
        #expect(sources.count > 30)
        #expect(
            sources.contains {
                $0.path == "Sources/Canvas/Grid/Grid.swift" && $0.text.contains("struct Grid")
            })
        #expect(tests.contains { $0.path == "Tests/ArchitectureTests/ArchitectureTests.swift" })
        #expect(Set(sources.map(\.target)).isSuperset(of: ["Notation", "Canvas", "SampleData", "Themes"]))
    }

    @Test("The top folder holds what belongs there, and nothing that a compiler left behind")
    func top() throws {
        let known = [
            "Benchmarks", "CHANGELOG.md", "CONTRIBUTING.md", "LICENSE", "Makefile", "Package.swift",
            "README.md", "README.vi.md", "Sources", "Tests", "Themes", "docs",
        ]
        #expect(try Repository.top() == known)
    }

    @Test("Every target has its place in the table")
    func targets() throws {
        #expect(Rules.unknownTargets(try Repository.targets()) == [])
    }

    @Test("A target imports only what the table allows it")
    func imports() {
        #expect(sources.flatMap(Rules.forbiddenImports) == [])
    }

    @Test("Nothing links Foundation, whole or in part, or Dispatch, and nothing imports the program itself")
    func neverImported() {
        let never: Set<String> = [
            "Foundation", "FoundationEssentials", "FoundationInternationalization", "Dispatch", "reformboard",
        ]
        #expect(sources.filter { !never.isDisjoint(with: $0.imports) }.map(\.path) == [])
        #expect(Rules.mayImport.filter { !never.isDisjoint(with: $0.value) }.keys.sorted() == [])
    }

    @Test("Only the terminal knows ncurses")
    func curses() {
        let knowing = Set(sources.filter { $0.imports.contains("CNcurses") }.map(\.target))
        #expect(knowing.isSubset(of: ["NcursesTerminal"]))
        #expect(Rules.mayImport.filter { $0.value.contains("CNcurses") }.map(\.key) == ["NcursesTerminal"])
    }

    @Test("Only the terminal, four files of the reader and one of the sample hold unsafe code")
    func unsafeCode() {
        #expect(Rules.unsafeFiles.isSubset(of: sources.map(\.path)))
        #expect(sources.flatMap(Rules.unsafeCode) == [])
    }

    @Test("What is pure sees no clock, file, environment, chance or terminal")
    func purity() {
        #expect(sources.flatMap(Rules.waysOut) == [])
    }

    @Test("No file is longer than four hundred lines")
    func length() {
        #expect((sources + tests).flatMap(Rules.length) == [])
    }

    @Test("Files are named by what they hold, and nothing is left unfinished")
    func names() {
        #expect((sources + tests).flatMap(Rules.name) == [])
        #expect((sources + tests).flatMap(Rules.unfinished) == [])
    }
}
