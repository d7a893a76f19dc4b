import Testing

@Suite("The rules find what breaks them")
struct RulesTests {
    private func file(_ target: String, _ text: String, name: String = "Thing") -> SourceFile {
        SourceFile(target: target, path: "Sources/\(target)/\(name).swift", text: text)
    }

    @Test("Imports, however they are written")
    func imports() {
        let text = """
            // import Nothing
            import Canvas
            public import Notation
            internal import struct ReformModel.Day
            @testable import Panels
            @preconcurrency private import Glibc
            let important = "import this"
            """
        #expect(file("Panels", text).imports == ["Canvas", "Notation", "ReformModel", "Panels", "Glibc"])
        #expect(Rules.forbiddenImports(file("Canvas", "import Glibc")) == [])
        #expect(
            Rules.forbiddenImports(file("Canvas", "internal import Panels"))
                == ["Sources/Canvas/Thing.swift: imports Panels"])
        #expect(Rules.forbiddenImports(file("NewTarget", "import Glibc")).count == 1)
    }

    @Test("A target that nobody has given a place")
    func targets() {
        #expect(Rules.unknownTargets(["Canvas", "CNcurses", "Extras"]) == ["Extras"])
        #expect(Rules.unknownTargets([]) == [])
    }

    @Test("Unsafe code, but not words about it")
    func unsafeCode() {
        let text = """
            /// Not unsafe.
            let bytes = text.withUnsafeBytes { $0.count }
            nonisolated(unsafe) var count = 0
            """
        #expect(Rules.unsafeCode(file("Canvas", text)).count == 2)
        #expect(Rules.unsafeCode(file("NcursesTerminal", text)) == [])
    }

    @Test("Ways out, as whole names")
    func waysOut() {
        let text = """
            let now = Date()
            let instant = ContinuousClock.now
            let home = getenv("HOME")
            let seconds = time(nil)
            """
        #expect(Rules.waysOut(file("Assessment", text)).count == 4)
        #expect(Rules.waysOut(file("Dashboard", text)) == [])
        let harmless = """
            // Date() is not asked
            let overtime = overtime(3), update = UpToDate(), environment = 1
            func reopen(_ x: Int) { reprint(x) }
            """
        #expect(Rules.waysOut(file("Panels", harmless)) == [])
    }

    @Test("Length, names and marks of what is not finished")
    func files() {
        let line = "let x = 1\n"
        #expect(Rules.length(file("Canvas", String(repeating: line, count: 400))) == [])
        #expect(Rules.length(file("Canvas", String(repeating: line, count: 401))).count == 1)
        #expect(Rules.name(file("Canvas", "", name: "TextUtils")).count == 1)
        #expect(Rules.name(file("Canvas", "", name: "ScreenManager")).count == 1)
        #expect(Rules.name(file("Canvas", "", name: "Grid+Text")) == [])
        #expect(Rules.unfinished(file("Canvas", "// " + "TO" + "DO: later")).count == 1)
    }
}
