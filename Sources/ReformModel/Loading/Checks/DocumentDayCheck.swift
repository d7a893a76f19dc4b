internal import Diagnostics

/// Finds documents that take effect before they are issued.
enum DocumentDayCheck {
    /// A note for each: some documents do reach back.
    static func findings(in programme: Programme) -> [RowFinding] {
        programme.documents.compactMap { document in
            guard let issued = document.issued, let effective = document.effective, effective < issued else {
                return nil
            }
            return RowFinding(
                .note, document.place, column: "effective",
                .relation(.timeline(.effectiveBeforeIssued(issued: issued, effective: effective))))
        }
    }
}
