import CommandGrammar
import Diagnostics
import Notation

/// Why the program ends without having done what was asked: one line on standard error and an exit code; some more
/// on how a command is typed.
enum Stop {
    /// Says what is wrong with a command line, and how it would be right.
    static func cannotUnderstand(_ refusal: CommandRefusal) -> ExitCode {
        StandardStreams.say(refusal.lines.joined(separator: "\n"))
        return ExitReason.wrongUse.code
    }

    /// Says in one line why a package cannot be opened.
    static func cannotOpen(_ failure: LoadFailure, _ language: Language) -> ExitCode {
        if failure == .cancelled { return say(FindingText.line(failure, in: language), .stopped) }
        var line = FindingText.line(failure, in: language)
        if case .noTable(_, let findings) = failure, findings.count > 1 {
            let more = findings.count - 1
            let words = Phrase(
                vi: " (còn \(more) điểm nữa: reformboard check THƯ_MỤC)",
                en: " (\(more) more: reformboard check FOLDER)")
            line += words[language]
        }
        return say(line, .noInput)
    }

    /// Says that nothing has an id, and which was probably meant.
    static func unknownID(_ id: String, _ nearest: String?, _ language: Language) -> ExitCode {
        let meant = nearest.map { name in
            Phrase(vi: "có phải \"\(name)\" không?", en: "did you mean \"\(name)\"?")
        }
        let list = Phrase(
            vi: "xem các mã bằng reformboard explain --list", en: "reformboard explain --list shows the ids")
        let words = Phrase(vi: "không có mục nào mang mã \"\(id)\"", en: "nothing has the id \"\(id)\"")
        return say("\(words[language]); \((meant ?? list)[language])", .wrongUse)
    }

    /// Says that a period would end before it begins.
    static func sinceLater(_ since: Day, than day: Day, _ language: Language) -> ExitCode {
        let words = Phrase(
            vi: "--since \(since) muộn hơn ngày xem \(day); chọn ngày sớm hơn",
            en: "--since \(since) is later than the day shown, \(day); choose an earlier one")
        return say(words[language], .wrongUse)
    }

    /// Says why a file cannot be written.
    static func cannotWrite(_ path: String, _ failure: OutputFile.Failure, _ language: Language) -> ExitCode {
        say(OutputFile.sentence(path, failure, instead: .otherOutput)[language], .cannotCreate)
    }

    /// Says that standard output takes nothing more.
    static func cannotPrint(_ language: Language) -> ExitCode {
        let words = Phrase(
            vi: "không ghi được ra đầu ra chuẩn; đĩa còn chỗ không?",
            en: "cannot write to standard output; is there room on the disk?")
        return say(words[language], .cannotCreate)
    }

    /// Says why a theme cannot be used.
    static func cannotUseTheme(_ sentence: Phrase, _ language: Language) -> ExitCode {
        say(sentence[language], .noInput)
    }

    /// Says why a row is not added to a table.
    static func cannotRecord(_ problem: RecordProblem, _ language: Language) -> ExitCode {
        let reason: ExitReason
        switch problem {
        case .unknownItem: reason = .wrongUse
        case .noTable, .unreadableTable, .notOpened: reason = .noInput
        default: reason = .wrongData
        }
        return say(problem.line(in: language), reason)
    }

    /// Says that a doubtful row is not written.
    static func recordsNothing(_ language: Language) -> ExitCode {
        let words = Phrase(
            vi: "chưa ghi gì; sửa lại, hoặc thêm --anyway để vẫn ghi",
            en: "nothing is written; correct it, or record it with --anyway")
        return say(words[language], .wrongData)
    }

    /// Says why a row did not get into its file.
    static func cannotAppend(_ failure: AppendFailure, _ language: Language) -> ExitCode {
        let reason: ExitReason
        switch failure {
        case .locked, .keepsChanging: reason = .tryAgain
        case .builtIn: reason = .wrongUse
        default: reason = .cannotCreate
        }
        return say(failure.line(in: language), reason)
    }

    /// Says why a new package is not written.
    static func cannotMake(_ failure: NewFolderFailure, _ language: Language) -> ExitCode {
        say(failure.line(in: language), .cannotCreate)
    }

    private static func say(_ line: String, _ reason: ExitReason) -> ExitCode {
        // A path may hold anything, and what it holds must not act on the terminal.
        StandardStreams.say("reformboard: " + CleanText.line(line))
        return reason.code
    }
}
