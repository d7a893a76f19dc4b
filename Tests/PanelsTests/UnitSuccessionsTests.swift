import Assessment
import Notation
import ReformModel
import TestSupport
import Testing

@testable import Panels

@Suite("The units that took part in successions")
struct UnitSuccessionsTests {
    private let links = Sample.programme.successions

    private func context(_ text: String) -> PanelContext {
        PanelContext(standing: Standing(of: Sample.programme, on: day(text)), language: .vietnamese)
    }

    @Test(
        "More than so many are there where that many lines or more are made of them",
        arguments: [
            "2024-12-31", "2025-06-30", "2025-07-01", "2025-09-20",
        ])
    func more(text: String) {
        let context = context(text)
        let successions = UnitSuccessions(context)
        let lines =
            SuccessionLines.lines(successions, in: context) + PredecessorLines.lines(successions, in: context)
        let count = lines.count { $0.item != nil }
        for rows in [0, count - 1] where rows >= 0 && rows < count {
            #expect(successions.takeMore(than: rows, among: links))
        }
        #expect(!successions.takeMore(than: count, among: links))
    }

    @Test("There are some, and none before the first succession")
    func some() {
        #expect(UnitSuccessions(context("2025-09-20")).takeMore(than: 100, among: links))
        #expect(!UnitSuccessions(context("2000-01-01")).takeMore(than: 0, among: links))
    }
}
