internal import Notation
internal import ReformModel

extension Standing {
    /// Quota and present by category, where the staff went, and the pace to the next quota, explained.
    var staffingExplanations: [ExplainedFigure] {
        let known = knownStaffing.filter { $0.day <= day }
        let rows = StaffingStanding.rows(of: known, units: programme.units, on: day)
        let categories = staffing.compactMap { standing in
            rows.first { $0.category == standing.category }.map { standing.explained(over: $0) }
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
        _ part: KeyPath<StaffingStanding.Rows, [Staffing]>, of rows: [Staffing], on day: Day
    ) -> [RowPlace] {
        let all = StaffingStanding.rows(of: rows, units: programme.units, on: day)
        let summed = all.first { $0.category == nil }?[keyPath: part] ?? []
        return summed.map(\.place).sorted { $0.line < $1.line }
    }
}

extension StaffingStanding {
    /// The figures of one category, with the rows that they sum.
    fileprivate func explained(over rows: Rows) -> ExplainedFigure {
        func places(_ rows: [Staffing]) -> [RowPlace] {
            rows.map(\.place).sorted { $0.line < $1.line }
        }
        let inputs: [Explanation.Figure?] = [
            quota.map { .init("g", .quota, .number($0), over: places(rows.quotas)) },
            present.map { .init("v", .present, .number($0), over: places(rows.presents)) },
            earlierPresent.map { .init("b", .earlierPresent, .number($0), over: places(rows.first)) },
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
