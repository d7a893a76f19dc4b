import CommandGrammar
import Diagnostics
import Notation
import ReformModel

/// `reformboard check [FOLDER]`: everything that is wrong in the files.
struct CheckCommand: Command {
    static let name = "check"

    static var description: CommandDescription {
        CommandDescription(
            name,
            abstract: Phrase(
                vi: "In những gì sai trong các tệp của bộ dữ liệu.",
                en: "Print what is wrong in the files of a package."),
            discussion: Phrase(
                vi: """
                    Mã kết thúc là 0 khi không có lỗi (cảnh báo và lưu ý không phải là lỗi), 1 khi có lỗi hoặc có \
                    nhiều điểm sai hơn mức liệt kê, 66 khi không mở được bộ dữ liệu.
                    """,
                en: """
                    The exit code is 0 when there is no error (warnings and notes are none), 1 when there is one \
                    or when more is wrong than is listed, 66 when the package cannot be opened.
                    """),
            examples: [
                "reformboard check my-programme --lang en",
                "reformboard check my-programme --format json > findings.json",
            ],
            parameters: PackageOptions.ofFolder + [.printedForm, .threads])
    }

    private let options: PackageOptions
    private let format: PrintedForm
    private let threads: Int?

    init(_ given: GivenWords) {
        options = PackageOptions(given)
        format = given.choice(.printedForm) ?? .usual
        threads = given.number(.threads)
    }

    func run() throws {
        let load = LoadOptions(threads: threads, wantsDigest: false)
        let package = try OpenedPackage(
            PackageSource(folder: options.folder, language: options.language, day: nil), load: load,
            ascii: options.ascii, refusal: format == .json ? refuseInJSON : refuse)
        switch format {
        case .text: try printText(package)
        case .json:
            let report = FindingJSON.render(
                package: package.programme.name, findings: package.findings, further: package.further,
                in: package.language)
            try StandardStreams.write(report, package.language)
        }
        if package.count(.error) > 0 { throw ExitReason.errorsFound.code }
    }

    private func printText(_ package: OpenedPackage) throws {
        try print(package.findings, package.language)
        for further in package.further {
            try StandardStreams.write(
                FindingText.render(further, in: package.language) + "\n", package.language)
        }
        StandardStreams.say(summary(of: package)[package.language])
    }

    private func print(_ findings: [Finding], _ language: Language) throws {
        for finding in findings {
            try StandardStreams.write(FindingText.render(finding, in: language) + "\n", language)
        }
    }

    private func summary(of package: OpenedPackage) -> Phrase {
        let name = CleanText.line(package.programme.name)
        let (errors, warnings, notes) = (
            package.count(.error), package.count(.warning), package.count(.note)
        )
        func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
        return Phrase(
            vi: "\(name): \(errors) lỗi, \(warnings) cảnh báo, \(notes) lưu ý",
            en: "\(name): \(count(errors, "error")), \(count(warnings, "warning")), \(count(notes, "note"))")
    }

    /// Prints what was found in a package that cannot be opened, and says why it cannot.
    private func refuse(_ failure: LoadFailure, _ language: Language) throws -> ExitCode {
        try print(failure.findings, language)
        StandardStreams.say("reformboard: " + FindingText.render(failure, in: language))
        return ExitReason.noInput.code
    }

    private func refuseInJSON(_ failure: LoadFailure, _ language: Language) throws -> ExitCode {
        try StandardStreams.write(FindingJSON.render(failure, in: language), language)
        return ExitReason.noInput.code
    }
}

extension Parameter {
    fileprivate static var threads: Parameter {
        .option(
            "--threads", Phrase(vi: "số luồng", en: "threads"),
            Phrase(
                vi: "Số luồng đọc một bảng lớn.", en: "How many threads read a large table."),
            .number(from: 0, to: 1024), isHidden: true)
    }
}
