import Assessment
import Canvas
import Notation
import ReformModel
import Testing

@testable import Panels

@Suite("What a panel says when it has nothing to show")
struct MissingTablesTests {
    private func words(_ programme: Programme, _ language: Language = .english) -> String {
        let standing = Standing(of: programme, on: Day(number: 20_000))
        let line = MissingTables.line(
            [.workstreams, .milestones], in: PanelContext(standing: standing, language: language))
        return Drawn.text([line], width: 80)
    }

    @Test("A table that is not there is asked for")
    func absent() {
        var programme = Programme(name: "p")
        #expect(words(programme) == "Nothing here yet. Add workstreams.csv, milestones.csv.\n")
        programme.files = [.milestones: "milestones.csv"]
        #expect(words(programme) == "Nothing here yet. Add workstreams.csv.\n")
        #expect(words(programme, .vietnamese) == "Chưa có số liệu. Thêm workstreams.csv.\n")
    }

    @Test("A table that is there and cannot be read is not asked for, but what is wrong with it")
    func unreadable() {
        var programme = Programme(name: "p")
        programme.unreadable = [.milestones]
        #expect(words(programme) == "milestones.csv cannot be read. What is wrong: reformboard check.\n")
    }

    @Test("Where both were read and hold nothing for the panel, that is said")
    func empty() {
        var programme = Programme(name: "p")
        programme.files = [.milestones: "milestones.csv", .workstreams: "workstreams.csv"]
        #expect(words(programme) == "No row of workstreams.csv, milestones.csv belongs here yet.\n")
    }
}
