internal import Diagnostics

/// One table's file with its text cut into cells, and the way to say where in it something is wrong.
struct TableFile {
    /// The path of the file in the package.
    let path: String
    let text: DelimitedText
    let findings: FindingList

    /// Reports a cell, or the end of a row that has no such cell.
    func report(
        _ severity: Severity, row: Int, column: Int, _ problem: @autoclosure () -> Problem
    ) {
        findings.add {
            if let cell = text.cell(row: row, column: column) {
                let trimmed = text.trimmed(cell)
                let shown = trimmed.isEmpty ? cell : trimmed
                return finding(severity, row: row, from: shown.start, to: shown.end, problem())
            }
            let end = endOfRow(row)
            return finding(severity, row: row, from: end, to: end, problem())
        }
    }

    /// Reports some bytes on a line that is known.
    func report(_ severity: Severity, line: Int, from: Int, to: Int, _ problem: @autoclosure () -> Problem) {
        findings.add {
            let position = TextPosition(bytes: text.bytes, start: text.start)
            let (place, excerpt) = position.locate(file: path, line: line, from: from, to: to)
            return Finding(severity: severity, place: place, problem: problem(), excerpt: excerpt)
        }
    }

    /// Reports the file as a whole.
    func report(_ severity: Severity, _ problem: Problem) {
        findings.add { Finding(severity: severity, place: Place(file: path), problem: problem) }
    }

    /// The byte after the last cell of a row.
    func endOfRow(_ row: Int) -> Int {
        let last = text.cellCount(ofRow: row) - 1
        return text.cell(row: row, column: last)?.end ?? 0
    }

    private func finding(_ severity: Severity, row: Int, from: Int, to: Int, _ problem: Problem) -> Finding {
        let position = TextPosition(bytes: text.bytes, start: text.start)
        let known = text.cell(row: row, column: 0)?.start ?? from
        let line = position.line(of: from, from: min(known, from), onLine: text.line(ofRow: row))
        let (place, excerpt) = position.locate(file: path, line: line, from: from, to: to)
        return Finding(severity: severity, place: place, problem: problem, excerpt: excerpt)
    }
}
