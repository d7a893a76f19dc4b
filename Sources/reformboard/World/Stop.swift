import ArgumentParser
import Diagnostics
import Notation

/// Why the program ends without having done what was asked: one line on standard error and an exit code.
enum Stop {
    /// The exit code when a package cannot be opened: `EX_NOINPUT` of sysexits.
    static let noInput = ExitCode(66)
    /// The exit code when a file cannot be written: `EX_CANTCREAT`.
    static let cannotCreate = ExitCode(73)

    /// Says why a package cannot be opened, and everything that was found in it.
    static func cannotOpen(_ failure: LoadFailure, _ language: Language) -> ExitCode {
        if case .noTable(_, let findings) = failure {
            for finding in findings { StandardStreams.say(FindingText.render(finding, in: language)) }
        }
        StandardStreams.say("reformboard: " + FindingText.render(failure, in: language))
        return noInput
    }

    /// Says why a file cannot be written.
    static func cannotWrite(_ path: String, _ error: any Error, _ language: Language) -> ExitCode {
        StandardStreams.say("reformboard: " + OutputFile.sentence(path, error)[language])
        return cannotCreate
    }

    /// Says why a theme cannot be used.
    static func cannotUseTheme(_ sentence: Phrase, _ language: Language) -> ExitCode {
        StandardStreams.say("reformboard: " + sentence[language])
        return noInput
    }
}
