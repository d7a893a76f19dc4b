public import Assessment
import Canvas
public import Notation
public import Panels
public import ReformModel

/// Reading the files again while the board is open.
extension DashboardState {
    /// Says that the files are being read again. What is on the board stays, and can be used, meanwhile.
    public mutating func beginReading() {
        isReading = true
        progress = nil
    }

    /// Shows how far that is.
    public mutating func show(_ progress: LoadProgress) { self.progress = progress }

    /// Takes what was read. The day, the language, what is open and what is selected stay, and a short
    /// answer says that the files were read, for what is on the screen may be the same.
    ///
    /// - Parameters:
    ///   - standing: the programme as it stands on the day that was shown when the reading began.
    ///   - homeDay: the day to which `0` leads from now on.
    ///   - isAsked: whether the reader wanted it. Of what nobody asked for and what has changed nothing, nothing is
    ///     said: what stands there may not have been read yet, and a snapshot saved beside the files is such a change.
    public mutating func take(
        _ standing: Standing, findingCount: Int, findings: FindingList = .none, homeDay: Day,
        isAsked: Bool = true
    ) {
        endReading()
        let programme = standing.programme
        let isSame = !programme.digest.isEmpty && programme.digest == self.programme.digest
        let isWorthSaying = isAsked || !isSame || banner != nil
        banner = nil
        if isWorthSaying, !tellsOfRow {
            message = (isSame ? Phrase.sameAgain : .readAgain)[language] + ": " + words(for: findingCount)
        }
        self.programme = programme
        self.findingCount = findingCount
        self.findings = findings
        self.homeDay = homeDay
        let day = self.standing.day
        self.standing = standing.day == day ? standing : Standing(of: programme, on: day)
        if strip != nil { strip = ReportedDays(of: programme) }
        settleMarks()
        settleSelections()
        settleOpenScreen()
    }

    /// Keeps what was there while a file is broken, and says so above everything until it is mended.
    ///
    /// - Parameter finding: the first thing that is wrong, in one line.
    public mutating func hold(because finding: String) {
        endReading()
        banner = "\(glyphs.marks.bad) \(finding)   \(Phrase.held[language])"
    }

    /// Keeps what was there, and says why.
    public mutating func keep(because reason: String) {
        endReading()
        message = "\(Phrase.kept[language]): \(reason)"
    }

    /// Keeps what was there because the reader asked for it.
    public mutating func keepAsAsked() {
        endReading()
        message = Phrase.stopped[language]
    }

    private mutating func endReading() {
        isReading = false
        progress = nil
    }

    private func words(for count: Int) -> String {
        let number = NumberText.write(count, for: reader)
        return switch (language, count) {
        case (.vietnamese, 0): "tệp không có lỗi"
        case (.vietnamese, _): "\(number) lỗi trong tệp"
        case (.english, 1): "1 finding in the files"
        case (.english, _): "\(count == 0 ? "no" : number) findings in the files"
        }
    }
}

extension Phrase {
    fileprivate static let readAgain = Phrase(vi: "Đã đọc lại", en: "Read again")
    fileprivate static let sameAgain = Phrase(
        vi: "Đã đọc lại, không có gì thay đổi", en: "Read again, nothing has changed")
    fileprivate static let held = Phrase(
        vi: "(giữ số liệu cũ; r: đọc như thế)", en: "(older data kept; r: take it as it is)")
    fileprivate static let kept = Phrase(vi: "Giữ số liệu cũ", en: "Kept what was there")
    fileprivate static let stopped = Phrase(
        vi: "Đã dừng đọc, giữ số liệu cũ", en: "Stopped reading, kept what was there")
}
