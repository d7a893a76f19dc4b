import Diagnostics
import Notation
import Testing

@Suite("Words for what rows say of one another")
struct RelationWordsTests {
    private static let day = Day(number: 20_270)
    private static let later = Day(number: 20_280)

    private static let successions: [SuccessionProblem] = [
        .dissolvedWithoutSuccessor(unit: "a", day: day),
        .levelEnded(units: 13, kinds: ["district"], day: day),
        .foundedWithoutPredecessor(unit: "a", day: day),
        .wholeElsewhere(unit: "a", extent: "whole", successor: "b", line: 3),
        .onePartOnly(unit: "a", successor: "b"), .populationElsewhere(unit: "a", successor: "b", line: 3),
        .notAlone(unit: "a", extent: "renamed", predecessor: "b", line: 3),
        .wholeNotDissolved(unit: "a", extent: "whole", day: day),
        .notDayOfDissolution(unit: "a", day: later, dissolved: day),
        .notDayOfFounding(unit: "a", day: later, founded: day),
        .sumsDiffer(.population, before: 1000, after: 2000, predecessors: ["a"], successors: ["b"], day: day),
        .sumsDiffer(.area, before: 10.5, after: 2, predecessors: ["a"], successors: ["b"], day: day),
    ]
    private static let timelines: [TimelineProblem] = [
        .existsOnNoDay(founded: later, dissolved: day), .unitNotYet(unit: "a", day: day, founded: later),
        .unitGone(unit: "a", day: later, dissolved: day), .finishBeforeStart(start: later, finish: day),
        .dependencyTooLate(milestone: "m", finish: later, needed: day),
        .finishedAfterReport(finished: later, reported: day), .finishedNotDone(state: "planned"),
        .finishedNotDone(state: ""), .doneWithoutDay, .forecastGone(forecast: day, reported: later),
        .effectiveBeforeIssued(issued: later, effective: day), .decidedAfterDue(due: day, decided: later),
    ]
    private static let figures: [FigureProblem] = [
        .targetAgainstDirection(indicator: "i", target: 1, baseline: 2, increases: true),
        .targetAgainstDirection(indicator: "i", target: 2, baseline: 1, increases: false),
        .aboveLimit(indicator: "i", value: 3, limit: 2), .notAShare(indicator: "i", value: 101),
        .percentOutside(value: 101), .percentAgainstState(value: 100, state: "planned"),
        .negative(column: "quota", value: -1), .noWeight, .overQuota(present: 3, quota: 2),
        .overQuota(present: 3, quota: 0), .stepRepeated(group: "g", step: 2, indicator: "i", line: 3),
        .stepGrows(value: 3, indicator: "i", before: 2), .sameFigures(unit: "a", line: 3),
    ]
    private static let circles = RelationProblem.Link.allCases.flatMap {
        [RelationProblem.cycle($0, path: ["a", "a"]), .cycle($0, path: ["a", "b", "a"])]
    }
    private static let problems =
        successions.map(RelationProblem.succession) + timelines.map(RelationProblem.timeline)
        + figures.map(RelationProblem.figure) + circles

    @Test("Each has a sentence in each language, on one line and without a full stop", arguments: problems)
    func sentences(problem: RelationProblem) {
        let finding = Problem.relation(problem)
        let sentences = Language.allCases.map(finding.sentence)
        #expect(sentences.allSatisfy { !$0.isEmpty && !$0.hasSuffix(".") && !$0.contains("\n") })
        #expect(Set(sentences).count == Language.allCases.count)
        let remedies = Language.allCases.compactMap(finding.remedy)
        #expect(remedies.count == 0 || Set(remedies).count == Language.allCases.count)
    }

    @Test("No two say the same", arguments: Language.allCases)
    func different(language: Language) {
        let sentences = RelationWordsTests.problems.map { Problem.relation($0).sentence(in: language) }
        #expect(Set(sentences).count == sentences.count)
    }

    @Test("Days and numbers stand as a reader of the language writes them")
    func notation() {
        let problem = Problem.relation(.succession(RelationWordsTests.successions[11]))
        #expect(
            problem.sentence(in: .english)
                == "the area is 10.5 km² before 2025-07-01 and 2 km² after it, a change of −81.0 %")
        #expect(
            problem.sentence(in: .vietnamese)
                == "diện tích trước ngày 01/07/2025 là 10,5 km², sau đó là 2 km², chênh −81,0 %")
    }

    @Test("From nothing, a change has no percentage", arguments: Language.allCases)
    func fromNothing(language: Language) {
        let problem = SuccessionProblem.sumsDiffer(
            .population, before: 0, after: 2000, predecessors: ["a"], successors: ["b"],
            day: RelationWordsTests.day)
        #expect(Problem.relation(.succession(problem)).sentence(in: language).hasSuffix("–"))
    }

    @Test("Ids of the files are cleaned and cut, in sentence and remedy", arguments: Language.allCases)
    func hostile(language: Language) {
        let bad = String(repeating: "x", count: 500) + "\u{1B}[2J"
        let worse = "a\u{202E}\u{1B}[2J\n"
        for id in [bad, worse] {
            let problems: [RelationProblem] = [
                .cycle(.dependency, path: [id, "b", id]), .cycle(.parent, path: [id, id]),
                .succession(.levelEnded(units: 1, kinds: [id], day: RelationWordsTests.day)),
                .succession(
                    .sumsDiffer(
                        .area, before: 1, after: 2, predecessors: [id], successors: [id],
                        day: RelationWordsTests.day)),
                .succession(.wholeElsewhere(unit: id, extent: "whole", successor: id, line: 1)),
            ]
            for problem in problems.map(Problem.relation) {
                let text = problem.sentence(in: language) + (problem.remedy(in: language) ?? "")
                #expect(text.count < 400)
                #expect(!text.unicodeScalars.contains { ["\u{1B}", "\u{202E}", "\n"].contains($0) })
            }
        }
    }
}
