internal import Diagnostics

/// The checks across rows and tables, on a programme whose rows have been read. Keys that name no row and
/// rows with one key are found where the tables are read.
enum CrossCheck {
    /// Everything that is found, errors first, so that what matters most is kept where a list is cut. The
    /// cost grows with the number of rows.
    static func findings(in programme: Programme) -> [RowFinding] {
        let days = SuccessionDays(programme)
        let found = [
            CycleCheck.findings(in: programme), SuccessionCoverCheck.findings(in: programme, days),
            SuccessionExtentCheck.findings(in: programme, days),
            SuccessionDayCheck.findings(in: programme, days),
            SuccessionSumCheck.findings(in: programme, days), UnitLifeCheck.findings(in: programme),
            UnitFigureCheck.findings(in: programme), StaffingCheck.findings(in: programme, days),
            TargetCheck.findings(in: programme), FunnelCheck.findings(in: programme),
            MilestonePlanCheck.findings(in: programme), ReportCheck.findings(in: programme),
            DocumentDayCheck.findings(in: programme),
        ].joined()
        return [.error, .warning, .note].flatMap { severity in found.filter { $0.severity == severity } }
    }
}
