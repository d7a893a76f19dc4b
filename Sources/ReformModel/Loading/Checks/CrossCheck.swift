internal import Diagnostics

/// The checks across rows and tables, on a programme whose rows have been read. Keys that name no row and
/// rows with one key are found where the tables are read.
enum CrossCheck {
    /// Everything that is found, errors first, so that what matters most is kept where a list is cut. The
    /// cost grows with the number of rows.
    static func findings(in programme: Programme) -> [RowFinding] {
        let net = programme.successionNet
        let found = [
            CycleCheck.findings(in: programme, net), SuccessionCoverCheck.findings(in: programme, net),
            SuccessionExtentCheck.findings(in: net), SuccessionDayCheck.findings(in: net),
            SuccessionSumCheck.findings(in: net), UnitLifeCheck.findings(in: programme),
            UnitFigureCheck.findings(in: programme), StaffingCheck.findings(in: programme, net.units),
            TargetCheck.findings(in: programme), FunnelCheck.findings(in: programme),
            MilestonePlanCheck.findings(in: programme), ReportCheck.findings(in: programme),
            DocumentDayCheck.findings(in: programme),
        ].joined()
        return [.error, .warning, .note].flatMap { severity in found.filter { $0.severity == severity } }
    }
}
