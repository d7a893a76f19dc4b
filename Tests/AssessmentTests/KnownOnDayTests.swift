import Assessment
import Notation
import ReformModel
import TestSupport
import Testing

/// No day sees a later one.
@Suite("What was known on a day")
struct KnownOnDayTests {
    /// The days on which a row became known.
    private static let changes: Set<Day> = {
        let sample = Sample.programme
        return Set(
            sample.observations.map(\.reported) + sample.targets.compactMap(\.decided)
                + sample.reports.map(\.reported) + sample.staffing.map { max($0.reported, $0.day) })
    }()

    /// From the day before anything was known to the day after all is, by year and month.
    private static let months: [[Day]] = {
        let (first, last) = (changes.min() ?? Sample.day, changes.max() ?? Sample.day)
        let days = (0...(last - first + 2)).map { first - 1 + $0 }
        return Dictionary(grouping: days) { $0.parts.year * 12 + $0.parts.month }
            .sorted { $0.key < $1.key }.map(\.value)
    }()

    @Test("On every day all figures are those of a programme without the later rows", arguments: months)
    func theSameWithoutThem(month: [Day]) {
        var known = Sample.programme.asKnown(on: month[0])
        for day in month {
            if KnownOnDayTests.changes.contains(day) { known = Sample.programme.asKnown(on: day) }
            let whole = Standing(of: Sample.programme, on: day)
            let cut = Standing(of: known, on: day)
            // What is worked out when asked.
            #expect(whole.criticalPath == cut.criticalPath, "\(day)")
            #expect(whole.milestones.map(\.trend) == cut.milestones.map(\.trend), "\(day)")
            #expect(whole.milestones.map(\.series) == cut.milestones.map(\.series), "\(day)")
            let figures = zip(Mirror(reflecting: whole).children, Mirror(reflecting: cut).children)
            for (figure, other) in figures where !["programme", "madePath"].contains(figure.label) {
                let name = figure.label ?? "?"
                // A figure that cannot be compared would never be found to differ.
                guard let figure = figure.value as? AnyHashable, let other = other.value as? AnyHashable
                else {
                    Issue.record("\(name) is not Hashable")
                    continue
                }
                #expect(figure == other, "\(name) on \(day)")
            }
        }
    }

    @Test("The walk begins before the first row and sees every row come")
    func coverage() {
        let days = Array(KnownOnDayTests.months.joined())
        #expect(Sample.programme.asKnown(on: days[0]).datedCount == 0)
        #expect(Sample.programme.asKnown(on: days[days.count - 1]).datedCount == Sample.programme.datedCount)
        #expect(zip(days.dropFirst(), days).allSatisfy { $0 - $1 == 1 })
    }

    @Test("On its own day every row is there, and not on the day before")
    func fromItsDayOn() {
        let sample = Sample.programme
        for changed in KnownOnDayTests.changes {
            let (on, before) = around(changed)
            for row in sample.observations where row.reported == changed {
                #expect(rows(on, row.indicator).contains(row))
                #expect(!rows(before, row.indicator).contains(row))
            }
            for target in sample.targets where target.decided == changed {
                #expect(on.indicator(target.indicator)?.targets.contains(target) == true)
                #expect(before.indicator(target.indicator)?.targets.contains(target) == false)
            }
            for report in sample.reports where report.reported == changed {
                #expect(on.milestone(report.milestone)?.reports.contains(report) == true)
                #expect(before.milestone(report.milestone)?.reports.contains(report) == false)
            }
        }
    }

    private func around(_ day: Day) -> (on: Standing, before: Standing) {
        (Standing(of: Sample.programme, on: day), Standing(of: Sample.programme, on: day - 1))
    }

    /// Rows of the course, and those beside it for the latest day or an equal value.
    private func rows(_ standing: Standing, _ id: String) -> [Observation] {
        standing.indicator(id).map { Array($0.observations) + Array($0.disputes) } ?? []
    }
}

extension Programme {
    /// The same programme, as if the rows that became known after a day had not been written yet.
    fileprivate func asKnown(on day: Day) -> Programme {
        var programme = self
        programme.observations.removeAll { $0.reported > day }
        programme.targets.removeAll { $0.decided.map { $0 > day } ?? false }
        programme.reports.removeAll { $0.reported > day }
        programme.staffing.removeAll { $0.reported > day || $0.day > day }
        return programme
    }

    /// How many of its rows became known on a day.
    fileprivate var datedCount: Int {
        observations.count + targets.count { $0.decided != nil } + reports.count + staffing.count
    }
}
