import Assessment
import Notation
import ReformModel
import TestSupport
import Testing

@Suite("How a projection and a forecast came about")
struct OutlookExplanationTests {
    private static let days = [
        "2025-03-01", "2025-07-01", "2025-08-11", "2025-09-20", "2025-10-01", "2025-10-09", "2025-12-01",
    ]

    @Test("Every projected value and its interval follow from the figures given", arguments: days)
    func projections(text: String) throws {
        for standing in Standing(of: Sample.programme, on: day(text)).indicators {
            guard let projection = standing.projection, case .value(let value) = projection.outcome else {
                continue
            }
            let explanation = projection.explanation
            #expect(Recomputation(explanation).unexplainedSymbols.isEmpty, "\(standing.id)")
            let figures = Figures(explanation)
            let ahead = try figures.number("h")
            let estimate: Double
            let reach: Double
            if explanation.method == .totalToDue {
                let gone = try figures.number("D")
                #expect(abs(try figures.number("m") - (try figures.number("v") / gone)) < 1e-12)
                estimate = try figures.number("v") + (try figures.number("m")) * ahead
                reach =
                    try figures.number("t") * figures.number("s")
                    * (ahead + ahead * ahead / gone).squareRoot()
            } else {
                estimate = try figures.number("a") + (try figures.number("m")) * ahead
                reach = try figures.number("t") * figures.number("s") * figures.number("f")
            }
            let (floor, limit) = (try figures.number("v"), standing.indicator.limit ?? .infinity)
            let isTotal = explanation.method == .totalToDue
            #expect(abs(value.estimate - min(limit, estimate)) < 1e-9, "\(standing.id)")
            #expect(
                abs(
                    value.interval.lowerBound
                        - min(limit, isTotal ? max(floor, estimate - reach) : estimate - reach)) < 1e-9,
                "\(standing.id)")
            #expect(abs(value.interval.upperBound - min(limit, estimate + reach)) < 1e-9, "\(standing.id)")
        }
    }

    @Test("Every row that is named holds the value", arguments: days)
    func places(text: String) {
        let rows = NamedRows(Sample.programme)
        for standing in Standing(of: Sample.programme, on: day(text)).indicators {
            let explanations = [standing.projection?.explanation, standing.completion?.explanation]
            for figure in explanations.compactMap({ $0 }).flatMap({ $0.inputs + $0.results }) {
                for place in figure.places {
                    let held = rows.held(figure.meaning, at: place)
                    #expect(held?.owner == standing.id, "\(standing.id): \(figure)")
                    #expect(held?.value == figure.value, "\(standing.id): \(figure)")
                    #expect(held?.day == figure.day, "\(standing.id): \(figure)")
                }
            }
        }
    }

    @Test("The walk meets every outcome; a sample that lost them would test nothing")
    func coverage() {
        var met: Set<String> = []
        for text in OutlookExplanationTests.days {
            for standing in Standing(of: Sample.programme, on: day(text)).indicators {
                if let method = standing.projection?.explanation.method { met.insert("\(method)") }
                if let method = standing.completion?.explanation.method { met.insert("\(method)") }
            }
        }
        #expect(met.contains("totalToDue"))
        #expect(met.contains("courseToDue"))
        #expect(met.contains("completion"))
        #expect(met.contains { $0.hasPrefix("cannotProject(") })
        #expect(met.contains { $0.hasPrefix("cannotForecast(") })
    }

    /// The figures of an explanation by their symbols; a first value carries none.
    private struct Figures {
        private let values: [String: Explanation.Quantity]

        init(_ explanation: Explanation) {
            values = Dictionary(
                (explanation.inputs + explanation.results).map { figure in
                    (figure.meaning == .latest ? "v" : figure.symbol, figure.value)
                }, uniquingKeysWith: { first, _ in first })
        }

        func number(_ symbol: String) throws -> Double {
            switch try #require(values[symbol], "\(symbol)") {
            case .number(let value), .ratio(let value): value
            case .days(let days): Double(days)
            case .count(let count): Double(count)
            case .day(let day): Double(day.number)
            case .band, .state: .nan
            }
        }
    }
}
