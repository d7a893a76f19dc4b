import CommandGrammar
import Diagnostics
import Notation
import ReformModel

/// What the commands that add a row have in common.
struct RecordingOptions {
    private let folder: String?
    /// Who says so.
    let reporter: String?
    /// Where it was published.
    let source: String?
    /// How sure it is.
    let status: Certainty?
    private let language: Language?
    private let dryRun: Bool
    private let anyway: Bool
    private let wait: Int

    /// What a command takes for them.
    static var parameters: [Parameter] {
        [.folder, .reporter, .source, .status, .language, .dryRun, .anyway, .wait]
    }

    init(_ given: GivenWords) {
        folder = given.text(.folder)
        reporter = given.text(.reporter)
        source = given.text(.source)
        status = given.choice(.status)
        language = given.choice(.language)
        dryRun = given.has(.dryRun)
        anyway = given.has(.anyway)
        wait = given.number(.wait) ?? Self.usualWait
    }

    /// How many seconds are waited where nothing is said of it.
    fileprivate static let usualWait = 10

    /// Adds the row, or shows it; the row goes to standard output, what is said of it to standard error.
    func record(_ draft: RowDraft) throws {
        let source = PackageSource(folder: folder, language: language, day: nil)
        let language = source.language()
        let row: RowAppend
        do throws(RecordFile.Fault) {
            row =
                dryRun
                ? try RecordFile.preview(draft, in: source.files)
                : try RecordFile.append(draft, to: source.files, seconds: wait, anyway: anyway)
        } catch {
            throw stop(error, language)
        }
        say(row, language)
        try StandardStreams.write(CleanText.line(row.row) + "\n", language)
        StandardStreams.say(RecordingWords.done(row, isPreview: dryRun)[language])
        if dryRun, row.isDoubtful, !anyway { throw ExitReason.wrongData.code }
    }

    private func stop(_ fault: RecordFile.Fault, _ language: Language) -> ExitCode {
        switch fault {
        case .refused(.notOpened(let failure)): return Stop.cannotOpen(failure, language)
        case .refused(let problem):
            if case .found(let findings) = problem { say(findings, language) }
            return Stop.cannotRecord(problem, language)
        case .doubtful(let row):
            say(row, language)
            return Stop.recordsNothing(language)
        case .failed(let failure): return Stop.cannotAppend(failure, language)
        }
    }

    private func say(_ row: RowAppend, _ language: Language) {
        say(row.findings, language)
        for doubt in row.doubts { RecordingWords.say(doubt, language) }
    }

    private func say(_ findings: [Finding], _ language: Language) {
        for finding in findings { StandardStreams.say(FindingText.render(finding, in: language)) }
    }
}

extension Parameter {
    fileprivate static var reporter: Parameter {
        .option(
            "--reporter", Phrase(vi: "ai", en: "who"), Phrase(vi: "Ai báo.", en: "Who says so."))
    }

    fileprivate static var source: Parameter {
        .option(
            "--source", Phrase(vi: "nguồn", en: "source"),
            Phrase(vi: "Đã công bố ở đâu.", en: "Where it was published."))
    }

    fileprivate static var status: Parameter {
        .option(
            "--status", Phrase(vi: "độ chắc", en: "status"),
            Phrase(vi: "Chắc chắn đến đâu.", en: "How sure it is."),
            .oneOf { Certainty.allCases.map { $0.rawValue } })
    }

    fileprivate static var dryRun: Parameter {
        .flag(
            "--dry-run",
            Phrase(vi: "In dòng ấy ra và không ghi gì.", en: "Print the row and write nothing."))
    }

    fileprivate static var anyway: Parameter {
        .flag(
            "--anyway",
            Phrase(vi: "Vẫn ghi dòng ấy dù có cảnh báo.", en: "Write the row in spite of warnings."))
    }

    fileprivate static var wait: Parameter {
        .option(
            "--wait", Phrase(vi: "số giây", en: "seconds"),
            Phrase(
                vi: "Chờ chương trình khác đang ghi tệp bao nhiêu giây, từ 0 đến 3600.",
                en: "How many seconds another that writes the file is waited for, 0 to 3600."),
            .number(from: 0, to: 3600), fallback: String(RecordingOptions.usualWait))
    }
}
