import Assessment
import Canvas
import Dashboard
import Notation
import TestSupport
import Testing

@testable import reformboard

@Suite("The board as a step would leave it if it came again")
struct StateAheadTests {
    private var board: DashboardState {
        DashboardState(
            Standing(of: Sample.programme, on: Sample.day), findingCount: 0, language: .english,
            glyphs: .unicode, themes: ["night"], theme: "night", size: Size(width: 120, height: 40))
    }

    @Test(
        "It is what the step makes of the board when it comes",
        arguments: [
            StateAhead.Step.key(.character("]")), .key(.character("[")), .key(.character("}")), .play,
        ])
    func same(_ step: StateAhead.Step) throws {
        var stepped = board
        _ = StateAhead.Step.key(.character("[")).take(on: &stepped)
        // A play begins a year before.
        if step == .play { _ = stepped.press(.character("p")) }
        let ahead = StateAhead(step, on: stepped)
        let before = stepped.standing.day
        #expect(step.take(on: &stepped) == nil)
        let after = try #require(ahead.after(step))
        #expect(after.effect == nil)
        #expect(stepped.standing.day != before)
        #expect(after.state.standing.day == stepped.standing.day)
        #expect(after.state.draw() == stepped.draw())
        #expect(after.state.selections == stepped.selections)
    }

    @Test("Of another step it says nothing, and what a step asks for is kept")
    func others() throws {
        let ahead = StateAhead(.key(.character("s")), on: board)
        #expect(ahead.after(.key(.character("]"))) == nil)
        #expect(ahead.after(.play) == nil)
        #expect(try #require(ahead.after(.key(.character("s")))).effect == .saveSnapshot)
    }
}
