import Assessment
import Notation
import ReformModel
import TestSupport
import Testing

@Suite("Every figure explained")
struct ExplainedFigureTests {
    /// The days on which something became known or came to pass, from the first to the last.
    private static let days: [Day] = {
        let programme = Sample.programme
        let known =
            programme.observations.map(\.reported) + programme.targets.compactMap(\.decided)
            + programme.reports.map(\.reported) + programme.staffing.map(\.reported)
        let passed =
            programme.units.flatMap { [$0.founded, $0.dissolved] }.compactMap { $0 }
            + programme.milestones.compactMap(\.baselineFinish).map { $0 + 1 } + [Sample.day]
        // By May 2026 what was good has been silent for too long.
        return Set(known + passed + [day("2026-05-01")]).sorted()
    }()

    /// The sample on each of these days; units have no figure that a day would change much.
    private static let figures: [(day: Day, subject: ExplainedSubject, figure: ExplainedFigure)] =
        days.flatMap { day in
            let standing = Standing(of: Sample.programme, on: day)
            return standing.explainedSubjects.flatMap { subject in
                if case .unit = subject, day != Sample.day {
                    return [] as [(Day, ExplainedSubject, ExplainedFigure)]
                }
                return standing.explanations(of: subject).map { (day, subject, $0) }
            }
        }

    @Test("Every result with a symbol follows from its formula and its inputs")
    func formulas() throws {
        var count = 0
        for (day, subject, figure) in Self.figures where !Self.hasOwnTest(figure.topic) {
            let explanation = figure.explanation
            let all = explanation.inputs + explanation.results
            let symbols = Dictionary(
                all.filter { !$0.symbol.isEmpty }.map { ($0.symbol, Self.number($0.value)) },
                uniquingKeysWith: { first, _ in first })
            let readings = explanation.formulas.compactMap { FormulaReading($0, symbols: symbols) }
            for result in explanation.results where !result.symbol.isEmpty {
                let reading = try #require(
                    readings.first { $0.symbol == result.symbol }, "\(day) \(subject): \(result)")
                let value = try #require(reading.value, "\(day) \(subject): \(explanation.formulas)")
                let given = Self.number(result.value)
                #expect(abs(value - given) <= 1e-9 * max(1, abs(given)), "\(day) \(subject): \(result)")
                count += 1
            }
        }
        #expect(count > 1000)
    }

    @Test("Every row that is named holds what the explanation says it holds")
    func rows() throws {
        let cells = try SampleCells()
        for (day, subject, figure) in Self.figures {
            for input in figure.explanation.inputs + figure.explanation.results {
                guard let table = input.places.first?.table else { continue }
                let columns = input.meaning.columns(in: table)
                if columns.isEmpty {
                    guard case .count(let count) = input.value else { continue }
                    #expect(input.places.count + input.furtherRows == count, "\(day) \(subject): \(input)")
                } else if input.furtherRows == 0 {
                    let held = input.places.map { cells.cell($0, columns) }
                    #expect(Self.holds(held, input.value, on: day), "\(day) \(subject): \(input) \(held)")
                }
            }
        }
    }

    @Test("The sample meets every topic, and every method but those that it has no case for")
    func coverage() {
        let topics = Set(Self.figures.map(\.figure.topic))
        #expect(
            topics.symmetricDifference(ExplainedFigure.Topic.allCases)
                == [.paceToQuota])
        let methods = Set(Self.figures.map { "\($0.figure.explanation.method)".prefix { $0 != "(" } })
        for method in [
            "paceToTarget", "earnedSchedule", "noSchedule", "timeliness", "levelMilestones", "levelCount",
            "slack", "freshness", "doubt", "ratedBetter", "attentionOrder", "waiting", "unitChange",
            "successions", "unitLife", "staffing", "waterfall",
        ] {
            #expect(methods.contains(method[...]), "\(method)")
        }
    }

    @Test("The days of a slack and of a forecast are those of the figures themselves")
    func same() throws {
        let standing = Standing(of: Sample.programme, on: Sample.day)
        let path = standing.criticalPath
        for milestone in standing.milestones {
            let figures = standing.explanations(of: .milestone(milestone.id))
            let toLast = figures.first { $0.topic == .slack }?.explanation.results.first {
                $0.meaning == .slackToLast
            }
            #expect(
                toLast?.value == path.slack(of: milestone.id)?.toLast.map { .days($0) }, "\(milestone.id)")
        }
        let place = standing.attention.enumerated().map { offset, item in
            let subject: ExplainedSubject =
                switch item.subject {
                case .indicator(let id): .indicator(id)
                case .milestone(let id): .milestone(id)
                }
            let figure = standing.explanations(of: subject).first { $0.topic == .attention }
            return figure?.explanation.results.first?.value == .count(offset + 1)
        }
        #expect(place.count == 7 && !place.contains(false))
    }

    @Test("What the sample has no case for: sources and reporters that differ, a quota to come, circles")
    func small() {
        var small = SmallProgramme()
        small.indicator("i", baseline: 0, on: "2025-01-01")
        small.target("i", 100, due: "2025-12-31")
        small.observation("i", 90, on: "2025-06-30", reporter: "a")
        small.observation("i", 5, on: "2025-06-30", reporter: "b")
        small.milestone("m", finish: "2025-12-31")
        small.report(
            "m", on: "2025-05-01", .inProgress, forecast: "2025-10-01", rating: .green, reporter: "a")
        small.report(
            "m", on: "2025-06-01", .inProgress, forecast: "2025-12-20", rating: .green, reporter: "a")
        small.report("m", on: "2025-06-01", .planned, reporter: "b")
        small.milestone("c1", finish: "2025-12-31", dependsOn: ["c2"])
        small.milestone("c2", finish: "2025-12-31", dependsOn: ["c1"])
        small.unit("u")
        small.staffing("u", on: "2025-06-01", quota: 100, present: 110)
        small.staffing("u", on: "2026-01-01", quota: 90, reported: "2025-06-01")
        let standing = small.standing(on: "2025-07-01")
        func methods(_ subject: ExplainedSubject) -> [Explanation.Method] {
            standing.explanations(of: subject).map(\.explanation.method)
        }
        #expect(methods(.indicator("i")).contains(.sourcesDiffer))
        #expect(methods(.indicator("i")).contains(.doubt(.disputed)))
        #expect(methods(.milestone("m")).contains(.reportersDiffer))
        #expect(methods(.milestone("m")).contains(.slippedWhileGreen))
        #expect(methods(.milestone("c1")).contains(.noSlack(.circle)))
        let pace = standing.explanations(of: .whole(.staffing)).first { $0.topic == .paceToQuota }
        #expect(pace?.explanation.results.first?.value == .number((90.0 - 110) / 214))
        let rows = pace?.explanation.inputs.filter { !$0.places.isEmpty }.map { $0.places.map(\.line) }
        #expect(rows == [[2], [3]])
    }

    @Test("A figure over many rows names the first of them and counts the others")
    func many() throws {
        let standing = Standing(of: Sample.programme, on: Sample.day)
        let figure = try #require(standing.explanations(of: .whole(.successions)).first)
        let links = try #require(figure.explanation.inputs.first { $0.meaning == .linkCount })
        #expect(links.value == .count(184) && links.places.count == 5 && links.furtherRows == 179)
        let commune = try #require(standing.explanations(of: .whole(.units)).first)
        #expect(commune.explanation.results.first?.value == .count(54 - 171))
    }

    @Test("An id of two kinds gives both; one of none gives none")
    func ids() {
        let standing = Standing(of: Sample.programme, on: Sample.day)
        #expect(standing.explainedSubjects(named: "units") == [.whole(.units), .workstream("units")])
        #expect(standing.explainedSubjects(named: "no-such").isEmpty)
        #expect(standing.explanations(of: .milestone("no-such")).isEmpty)
    }

    /// Statuses, trends and outlooks have formulas of their own shape; `ExplanationTests`,
    /// `OutlookExplanationTests` and the tests of trends work those out.
    private static func hasOwnTest(_ topic: ExplainedFigure.Topic) -> Bool {
        [.status, .projection, .completion, .trend].contains(topic)
    }

    private static func number(_ quantity: Explanation.Quantity) -> Double {
        switch quantity {
        case .number(let value), .ratio(let value): value
        case .days(let count), .count(let count): Double(count)
        case .day(let day): Double(day.number)
        case .band, .state: .nan
        }
    }

    /// Whether cells hold a value: the one cell, or all of them summed. An empty weight is 1.
    private static func holds(_ cells: [String?], _ value: Explanation.Quantity, on day: Day) -> Bool {
        switch value {
        case .number(let number):
            return abs(cells.reduce(0) { $0 + ($1.flatMap(Double.init) ?? 1) } - number) < 1e-6
        case .day(let expected):
            // What is open cannot be done before the day shown.
            return cells == [expected.description] || expected == day
        case .band(let band): return cells == ["\(band)"]
        case .state(let state): return cells == [state.rawValue]
        case .ratio, .days, .count: return false
        }
    }
}
