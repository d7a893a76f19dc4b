internal import Diagnostics

/// Notes that are kept up to a number of each kind, and counted beyond it: a million wrong cells of one
/// column must not hide the one wrong cell of another.
struct NoteTally: Sendable {
    /// What is counted together: one problem in one column.
    struct Group: Sendable, Hashable {
        let severity: Severity
        let code: ProblemCode
        let column: Int
    }

    private(set) var kept: [CellNote] = []
    private(set) var counts: [Group: Int] = [:]

    /// Keeps a note, or counts it.
    mutating func add(_ note: CellNote) {
        let group = Group(note)
        let count = (counts[group] ?? 0) + 1
        counts[group] = count
        if count <= LoadLimits.findingsAlike { kept.append(note) }
    }

    /// Takes the notes of a further piece of the file, whose lines begin after so many.
    mutating func take(_ other: NoteTally, linesBefore: Int) {
        guard !other.counts.isEmpty else { return }
        var room: [Group: Int] = [:]
        for (group, count) in other.counts {
            let before = counts[group] ?? 0
            room[group] = LoadLimits.findingsAlike - before
            counts[group] = before + count
        }
        for var note in other.kept {
            let group = Group(note)
            guard let left = room[group], left > 0 else { continue }
            room[group] = left - 1
            note.line += linesBefore
            kept.append(note)
        }
    }

    /// The groups of which notes were left out, with how many.
    var notKept: [(group: Group, count: Int)] {
        counts.compactMap { group, count in
            count > LoadLimits.findingsAlike ? (group, count - LoadLimits.findingsAlike) : nil
        }
    }
}

extension NoteTally.Group {
    init(_ note: CellNote) {
        let column =
            switch note.spot {
            case .cell(let cell), .item(let cell, _, _): cell
            case .row, .cells, .bytes: -1
            }
        self.init(severity: note.severity, code: note.problem.code, column: column)
    }
}
