import Assessment
import Notation
import Panels
import ReformModel

/// The sources of the figures that a report shows, numbered in the order in which it comes to them.
struct SourceNotes {
    /// The rows that a note names; more are counted.
    private static let rowsUpTo = 3

    private struct Note {
        let text: String
        var places: [RowPlace]
    }

    private let context: PanelContext
    private let documents: [String: Document]
    private var notes: [Note] = []
    private var numbers: [String: Int] = [:]

    init(_ context: PanelContext) {
        self.context = context
        documents = Dictionary(
            context.standing.programme.documents.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The number of the source of a value; none of what is illustrative, whose mark says it.
    mutating func note(of row: Observation) -> ReportText {
        note(row.source, reporter: row.reporter, row.certainty, row.place)
    }

    /// The number of the source of a report.
    mutating func note(of row: Report) -> ReportText {
        note(row.source, reporter: row.reporter, row.certainty, row.place)
    }

    /// The number of the source of figures of staff.
    mutating func note(of row: Staffing) -> ReportText {
        note(row.source, reporter: "", row.certainty, row.place)
    }

    /// The number of what a target was decided by.
    mutating func note(of target: Target) -> ReportText {
        guard target.certainty != .illustrative else { return ReportText([]) }
        let parts = [name(of: target.document), context.say(target.note)].filter { !$0.isEmpty }
        return number(parts.joined(separator: ". "), target.place)
    }

    /// The number of a document.
    mutating func note(of document: String, at place: RowPlace) -> ReportText {
        number(name(of: document), place)
    }

    /// The notes, by their numbers from 1 on.
    var texts: [String] {
        notes.map { note in
            let shown = note.places.prefix(SourceNotes.rowsUpTo)
            let rows = shown.enumerated().map { index, place in
                let isOfSameFile = index > 0 && shown[index - 1].table == place.table
                return isOfSameFile
                    ? String(place.line) : RowText.text(place, in: context.standing.programme)
            }.joined(separator: ", ")
            let further = note.places.count - shown.count
            let count = context.number(further)
            let rest =
                further > 0
                ? " " + context.say(Phrase(vi: "và \(count) dòng nữa", en: "and \(count) more")) : ""
            return "\(note.text) (\(rows)\(rest))"
        }
    }

    private mutating func note(
        _ source: String, reporter: String, _ certainty: Certainty, _ place: RowPlace
    ) -> ReportText {
        guard certainty != .illustrative else { return ReportText([]) }
        // What is written twice is said once.
        let isPartOfSource = reporter.isEmpty || source.holds(reporter)
        let parts = [isPartOfSource ? "" : reporter, source].filter { !$0.isEmpty }
        return number(parts.joined(separator: ": "), place)
    }

    private func name(of document: String) -> String {
        guard let row = documents[document] else { return document }
        let title = context.say(row.title)
        return title.isEmpty ? document : "\(document), \(title)"
    }

    private mutating func number(_ source: String, _ place: RowPlace) -> ReportText {
        let text = source.isEmpty ? context.say(.noSource) : source
        guard let number = numbers[text] else {
            notes.append(Note(text: text, places: [place]))
            numbers[text] = notes.count
            return ReportText([.note(notes.count)])
        }
        if !notes[number - 1].places.contains(place) { notes[number - 1].places.append(place) }
        return ReportText([.note(number)])
    }
}

extension Phrase {
    fileprivate static let noSource = Phrase(vi: "tệp không ghi nguồn", en: "the files give no source")
}
