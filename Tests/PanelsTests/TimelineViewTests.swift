import Canvas
import Notation
import TestSupport
import Testing

@testable import Panels

@Suite("Zoom and scrolling of the timeline")
struct TimelineViewTests {
    private let whole = day("2025-01-01")...day("2026-12-31")
    private let today = day("2025-09-20")

    @Test("From all there is to a month, each stretch with today in it")
    func zoom() {
        var view = TimelineView.whole
        #expect(view.days(of: whole, today: today) == whole)
        var lengths: [Int] = []
        for _ in 0..<7 {
            view = view.zoomed(by: 1)
            let days = view.days(of: whole, today: today)
            #expect(days.contains(today))
            lengths.append(days.upperBound - days.lowerBound + 1)
        }
        #expect(lengths == [1096, 366, 184, 92, 31, 31, 31])
        for _ in 0..<9 { view = view.zoomed(by: -1) }
        #expect(view == .whole)
    }

    @Test("A third of its length at a time, as far as there is anything to see")
    func scroll() {
        let month = TimelineView(zoom: .month, shift: 0)
        let later = month.moved(by: 1, over: whole, today: today)
        #expect(later.days(of: whole, today: today).lowerBound == day("2025-09-20"))
        var view = month
        for _ in 0..<200 { view = view.moved(by: 1, over: whole, today: today) }
        #expect(view.days(of: whole, today: today).lowerBound <= whole.upperBound)
        let end = view
        for _ in 0..<400 { view = view.moved(by: -1, over: whole, today: today) }
        #expect(view.days(of: whole, today: today).upperBound >= whole.lowerBound)
        #expect(view != end)
        #expect(TimelineView.whole.moved(by: 1, over: whole, today: today) == .whole)
    }
}

@Suite("The ruler of days")
struct TimeRulerTests {
    private func ruler(_ first: String, _ last: String, width: Int, _ language: Language = .english)
        -> TimeRuler
    {
        TimeRuler(
            scale: TimeScale(
                firstDay: Int(day(first).number), lastDay: Int(day(last).number), width: width),
            reader: Reader(language))
    }

    @Test("Months under years, as many as have room")
    func months() {
        let wide = ruler("2025-04-01", "2026-03-31", width: 60)
        #expect(wide.coarse.map(\.text) == ["2025", "2026"])
        #expect(wide.fine.map(\.text).first == "Apr" && wide.fine.count == 12)
        #expect(
            ruler("2025-04-01", "2026-03-31", width: 24).fine.map(\.text) == [
                "May", "Jul", "Sep", "Nov", "Jan",
            ])
        #expect(ruler("2025-04-01", "2026-03-31", width: 24, .vietnamese).fine.map(\.text).first == "T5")
    }

    @Test("The year that it begins in gives way to the next where that begins soon")
    func years() {
        #expect(ruler("2024-12-01", "2027-12-31", width: 40).coarse.map(\.text) == ["2025", "2026", "2027"])
    }

    @Test("Mondays under months where a day has a column")
    func weeks() {
        let weeks = ruler("2025-09-10", "2025-10-10", width: 62)
        #expect(weeks.coarse.map(\.text) == ["Oct 2025"])
        #expect(weeks.fine.map(\.text) == ["15 Sep", "22 Sep", "29 Sep", "6 Oct"])
    }

    @Test("Centuries, and no width")
    func extremes() {
        let long = ruler("1000-01-01", "2999-12-31", width: 40)
        #expect(!long.coarse.isEmpty && long.coarse.count <= 8)
        _ = ruler("2025-01-01", "2025-12-31", width: 0).fine
    }
}
