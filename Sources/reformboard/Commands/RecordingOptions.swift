public import ArgumentParser
import Diagnostics
import Notation
public import ReformModel

/// What the commands that add a row have in common.
struct RecordingOptions: ParsableArguments {
    @Argument(help: "A folder with datapackage.json or tables of the profile.", completion: .directory)
    var folder: String?

    @Option(help: ArgumentHelp("Who says so.", valueName: "who"))
    var reporter: String?

    @Option(help: "Where it was published.")
    var source: String?

    @Option(help: "How sure it is.")
    var status: Certainty?

    @Option(name: .customLong("lang"), help: "The language.")
    var language: Language?

    @Flag(help: "Print the row and write nothing.")
    var dryRun = false

    @Flag(help: "Write the row in spite of warnings.")
    var anyway = false

    @Option(
        help: ArgumentHelp(
            "How many seconds another that writes the file is waited for, 0 to 3600.", valueName: "seconds"))
    var wait = 10

    func validate() throws {
        guard (0...3600).contains(wait) else { throw ValidationError("--wait is between 0 and 3600.") }
    }

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

extension Certainty: ExpressibleByArgument {}
