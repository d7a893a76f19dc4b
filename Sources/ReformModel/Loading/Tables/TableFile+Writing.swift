internal import Diagnostics

extension TableFile {
    /// Reports the bytes that are not UTF-8.
    func reportRepairs(_ repairs: [(offset: Int, byte: UInt8)]) {
        let position = TextPosition(bytes: text.bytes, start: text.start)
        var known = (offset: 0, line: 1)
        for repair in repairs {
            findings.add {
                known = (
                    repair.offset, position.line(of: repair.offset, from: known.offset, onLine: known.line)
                )
                let (place, excerpt) = position.locate(
                    file: path, line: known.line, from: repair.offset, to: repair.offset + 3)
                return Finding(
                    severity: .warning, place: place, problem: .file(.notUTF8(byte: repair.byte)),
                    excerpt: excerpt)
            }
        }
    }

    /// Reports what is wrong with quotes and lengths.
    func reportFaults() {
        let quote = text.quote.map { String(UnicodeScalar($0)) } ?? ""
        for fault in text.faults {
            let end = fault.offset + 1
            switch fault.kind {
            case .unclosedQuote:
                report(
                    .error, line: fault.line, from: fault.offset, to: end,
                    .table(.unclosedQuote(quote: quote)))
            case .strayQuote:
                report(
                    .warning, line: fault.line, from: fault.offset, to: end,
                    .table(.strayQuote(quote: quote)))
            case .tooLong(let count):
                report(
                    .warning, line: fault.line, from: fault.offset, to: end,
                    .cell(.tooLong(bytes: count, limit: LoadLimits.cellBytes)))
            }
        }
    }
}
