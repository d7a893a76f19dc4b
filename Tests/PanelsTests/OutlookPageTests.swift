import Assessment
import Canvas
import Notation
import Panels
import ReformModel
import Testing

@Suite("What lies ahead, on a page")
struct OutlookPageTests {
    private let last = Day(number: 20_000)

    /// The page of an indicator that was reported every so many days, the last time on the day shown.
    private func page(
        _ values: [Double], target: Double, every days: Int = 7, language: Language = .english
    ) -> String {
        var programme = Programme(name: "outlook")
        programme.indicators = [
            Indicator(
                id: "i", workstream: "", title: LocalText("i"), unit: LocalText(""), direction: .increase,
                baseline: nil, baselineDay: nil, group: "", step: nil, limit: nil, decimals: 1,
                accumulation: nil, document: "", place: RowPlace(table: .indicators, line: 2))
        ]
        programme.targets = [
            Target(
                indicator: "i", due: last + 28, decided: nil, value: target, document: "",
                note: LocalText(""), certainty: .final, place: RowPlace(table: .targets, line: 2))
        ]
        programme.observations = Observations(
            values.enumerated().map { index, value in
                let day = last - days * (values.count - 1 - index)
                return Observation(
                    indicator: "i", day: day, reporter: "", value: value, reported: day, certainty: .final,
                    source: "", place: RowPlace(table: .observations, line: index + 2))
            })
        let context = PanelContext(standing: Standing(of: programme, on: last), language: language)
        return Drawn.text(ItemPage.lines(for: .indicator("i"), in: context, width: 98), width: 98)
    }

    private let course = [1.5, 2.5, 3, 4.5, 5.5]

    @Test("Where the target lies, in both languages")
    func places() {
        #expect(page(course, target: 9.5).contains("within what the course so far makes likely"))
        #expect(page(course, target: 90).contains("beyond what the course so far makes likely"))
        #expect(page(course, target: 5.6).contains("the course so far leads past it"))
        #expect(page(course, target: 90, language: .vietnamese).contains("nằm ngoài khoảng dễ xảy ra"))
    }

    @Test("A line says its level, its pace and how far it is widened")
    func line() {
        let page = page(course, target: 9.5)
        for words in ["m  pace", "+0.1429 a day", "a  level now", "f  widening", "n  values"] {
            #expect(page.contains(words), "\(words)")
        }
    }

    @Test("A chance is never said to be none or all by rounding")
    func chances() {
        #expect(page([0, 1, 2, 3, 4, 5], target: 6).contains("chance in time     over 99 %"))
        #expect(page([0, 1, 2, 3, 4, 5], target: 600).contains("chance in time     under 1 %"))
    }

    @Test("Why no day can be forecast, and what is far off or drawn")
    func forecasts() {
        #expect(page([0, 1, 2], target: 6).contains("it has 2 of the 5 periods that this needs"))
        #expect(page([3, 3, 3, 3, 3, 3], target: 6).contains("at that pace it never ends"))
        #expect(page([0, 1, 2, 3, 4, 5], target: 600).contains("more than 520 periods"))
        #expect(page([0, 100, 300, 350, 700, 900], target: 5000).contains("picked by chance. Simulated."))
        #expect(
            page([0, 100, 300, 350, 700, 900], target: 5000, language: .vietnamese).contains("Mô phỏng."))
    }
}
