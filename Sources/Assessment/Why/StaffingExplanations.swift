internal import Notation
internal import ReformModel

extension Standing {
    /// Quota and present by category, where the staff went, and the pace to the next quota, explained.
    var staffingExplanations: [ExplainedFigure] {
        let known = knownStaffing.filter { $0.day <= day }
        let sums = StaffingStanding.rows(
            of: StaffingRows(known, units: programme.successionNet.units), on: day)
        let categories = staffing.compactMap { standing in
            sums.first { $0.category == standing.category }.map { standing.explained(over: $0, in: known) }
        }
        let waterfall = staffingWaterfall.map {
            ExplainedFigure(.waterfall, $0.explanation, isIllustrative: $0.isIllustrative)
        }
        return categories + [waterfall, paceToQuotaExplained].compactMap { $0 }
    }

    private var paceToQuotaExplained: ExplainedFigure? {
        guard let rows = rowsAhead, let ahead = quotaAhead, let pace = paceToQuota,
            let present = ahead.now.present,
            let quota = ahead.then.quota
        else { return nil }
        return ExplainedFigure(
            .paceToQuota,
            Explanation(
                .paceToQuota, formulas: ["m = (g − v)/h"],
                inputs: [
                    .init("v", .present, .number(present), over: places(\.presents, of: rows.now, on: day)),
                    .init("", .earlierDay, .day(ahead.now.day)),
                    .init("g", .quota, .number(quota), over: places(\.quotas, of: rows.then, on: rows.due)),
                    .init("", .laterDay, .day(ahead.due)),
                    .init("h", .daysLeft, .days(ahead.due - ahead.now.day)),
                ],
                results: [
                    .init("m", .paceADay, .number(pace.aDay)), .init("", .paceAMonth, .number(pace.aMonth)),
                ]),
            isIllustrative: ahead.now.isIllustrative || ahead.then.isIllustrative)
    }
}

extension Standing {
    /// The rows that the staff of all categories together sums of those given.
    private func places(
        _ part: KeyPath<StaffingStanding.Summed, [Int]>, of rows: [Staffing], on day: Day
    ) -> [RowPlace] {
        let all = StaffingStanding.rows(of: StaffingRows(rows, units: programme.successionNet.units), on: day)
        return all.first { $0.category == nil }.map { rowPlaces($0[keyPath: part], in: rows) } ?? []
    }
}

/// Where some of the rows stand, by line.
private func rowPlaces(_ summed: [Int], in rows: [Staffing]) -> [RowPlace] {
    summed.map { rows[$0].place }.sorted { $0.line < $1.line }
}

extension StaffingStanding {
    /// The figures of one category, with the rows that they sum, which stand among those known.
    fileprivate func explained(over summed: Summed, in rows: [Staffing]) -> ExplainedFigure {
        let inputs: [Explanation.Figure?] = [
            quota.map { .init("g", .quota, .number($0), over: rowPlaces(summed.quotas, in: rows)) },
            present.map { .init("v", .present, .number($0), over: rowPlaces(summed.presents, in: rows)) },
            earlierPresent.map {
                .init("b", .earlierPresent, .number($0), over: rowPlaces(summed.first, in: rows))
            },
        ]
        var (formulas, results): ([String], [Explanation.Figure]) = ([], [])
        if let present, let earlierPresent {
            formulas.append("c = v − b")
            results.append(.init("c", .presentChange, .number(present - earlierPresent)))
        }
        if let present, let quota, quota > 0 {
            formulas.append("q = v/g")
            results.append(.init("q", .presentShare, .ratio(present / quota)))
        }
        return ExplainedFigure(
            .staffing, of: .category(category),
            Explanation(
                .staffing, formulas: formulas, inputs: inputs.compactMap { $0 }, results: results),
            isIllustrative: isIllustrative)
    }
}

extension StaffingWaterfall {
    /// The parts between the opening and the closing.
    fileprivate var explanation: Explanation {
        let parts: [Explanation.Figure] = [
            .init("d", .dissolvedStaff, .number(total.dissolved)),
            .init("e", .silentStaff, .number(total.silent)),
            .init("f", .foundedStaff, .number(total.founded)),
            .init("n", .newlyReporting, .number(total.newlyReporting)),
            .init("c", .changeWithin, .number(total.change)),
        ]
        return Explanation(
            .waterfall, formulas: ["z = a − d − e + f + n + c"],
            inputs: [
                .init("", .earlierDay, .day(from)), .init("", .laterDay, .day(to)),
                .init("a", .opening, .number(total.opening), over: openingPlaces),
            ] + parts,
            results: [.init("z", .closing, .number(total.closing), over: closingPlaces)])
    }
}
