import Diagnostics
import Notation
import ReformModel

/// What is said of a row that was added, or would be.
enum RecordingWords {
    /// Where the row stands.
    static func done(_ row: RowAppend, isPreview: Bool) -> Phrase {
        let file = CleanText.line(row.file)
        let mended = Phrase(
            vi: "; dòng trước chưa có dấu kết thúc, đã được thêm",
            en: "; the line before had no end and got one")
        let place =
            isPreview
            ? Phrase(
                vi: "chưa ghi: sẽ là dòng \(row.line) của \(file)",
                en: "nothing is written: it would be line \(row.line) of \(file)")
            : Phrase(vi: "đã ghi dòng \(row.line) của \(file)", en: "line \(row.line) of \(file) is written")
        guard row.mendsLine, !isPreview else { return place }
        return Phrase(
            vi: place[.vietnamese] + mended[.vietnamese], en: place[.english] + mended[.english])
    }

    /// What is probably a slip.
    static func say(_ doubt: RecordProblem, _ language: Language) {
        StandardStreams.say(
            CleanText.line(
                Severity.warning.word(in: language) + ": " + doubt.line(in: language)))
    }
}
