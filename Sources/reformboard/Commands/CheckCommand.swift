import ArgumentParser
import Diagnostics
import Notation
import ReformModel

/// `reformboard check [FOLDER]`: everything that is wrong in the files.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Print what is wrong in the files of a package.",
        discussion: "The exit code is 0 when there is no error (warnings and notes are none), else 1.")

    @OptionGroup var options: PackageOptions

    mutating func run() throws {
        let package = try OpenedPackage(options, refusal: Stop.cannotCheck)
        for finding in package.findings {
            try StandardStreams.write(
                FindingText.render(finding, in: package.language) + "\n", package.language)
        }
        let more = package.findingCount - package.findings.count
        if more > 0 {
            let words = Phrase(vi: "… và \(more) điểm nữa", en: "… and \(more) more")
            try StandardStreams.write(words[package.language] + "\n", package.language)
        }
        let errors = package.findings.count { $0.severity == .error }
        let warnings = package.findings.count { $0.severity == .warning }
        StandardStreams.say(summary(errors: errors, warnings: warnings, in: package))
        if errors > 0 { throw ExitCode(1) }
    }

    private func summary(errors: Int, warnings: Int, in package: OpenedPackage) -> String {
        let name = CleanText.line(package.programme.name)
        let rest = package.findings.count - errors - warnings
        func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
        let phrase = Phrase(
            vi: "\(name): \(errors) lỗi, \(warnings) cảnh báo, \(rest) ghi chú",
            en: "\(name): \(count(errors, "error")), \(count(warnings, "warning")), \(count(rest, "note"))")
        return phrase[package.language]
    }
}
