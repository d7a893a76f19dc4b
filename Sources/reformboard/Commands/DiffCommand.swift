import Assessment
import Canvas
import CommandGrammar
import Notation
import Panels
import ReformModel
import Snapshot

/// `reformboard diff OLD NEW`, `reformboard diff [FOLDER] --from DAY`: what changed.
struct DiffCommand: Command {
    static let name = "diff"

    static var description: CommandDescription {
        CommandDescription(
            name,
            abstract: Phrase(
                vi: "In những gì đã thay đổi giữa hai ngày hoặc hai bộ dữ liệu.",
                en: "Print what changed between two days or two packages."),
            discussion: Phrase(
                vi: """
                    Một bộ dữ liệu thì được xem ở hai ngày; hai bộ thì mỗi bộ ở ngày của nó, hoặc ở ngày đã ghi. \
                    Việc xấu đi đứng trước. Mã kết thúc là 0, dù có khác nhau hay không.
                    """,
                en: """
                    One package is seen on two days; two packages are seen each on its own day, or on the days \
                    that are given. What became worse comes first. The exit code is 0 whether or not something \
                    differs.
                    """),
            examples: [
                "reformboard diff my-programme --from 2025-08-31",
                "reformboard diff --from 2025-06-30 --to 2025-09-20 --lang en",
                "reformboard diff may-edition june-edition --format json --output changes.json",
            ],
            usage: [
                Phrase(
                    vi: "reformboard diff [THƯ_MỤC] --from NGÀY [--to NGÀY] [<tuỳ chọn>]",
                    en: "reformboard diff [FOLDER] --from DAY [--to DAY] [<options>]"),
                Phrase(
                    vi: "reformboard diff CŨ MỚI [--from NGÀY] [--to NGÀY] [<tuỳ chọn>]",
                    en: "reformboard diff OLD NEW [--from DAY] [--to DAY] [<options>]"),
            ],
            parameters: [
                .folders, .firstDay, .lastDay, .language, .printedForm, .textWidth, .output, .ascii,
            ])
    }

    private let folders: [String]
    private let firstDay: Day?
    private let lastDay: Day?
    private let language: Language?
    private let format: PrintedForm
    private let width: Int
    private let output: String?
    private let ascii: Bool

    init(_ given: GivenWords) throws(CommandMistake) {
        folders = given.texts(.folders)
        firstDay = given.day(.firstDay)
        lastDay = given.day(.lastDay)
        language = given.choice(.language)
        format = given.choice(.printedForm) ?? .usual
        width = given.number(.textWidth) ?? TextSnapshot.defaultWidth
        output = given.text(.output)
        ascii = given.has(.ascii)
        guard folders.count == 2 || firstDay != nil else { throw .rule(Self.needsFirstDay) }
    }

    func run() throws {
        let (from, to) = try open()
        let difference = Difference(from: from.standing(on: firstDay), to: to.standing(on: lastDay))
        try OutputFile.deliver(text(of: difference, from, to), to: output, to.language)
    }

    /// One package is read once, though it is both sides.
    private func open() throws -> (from: OpenedPackage, to: OpenedPackage) {
        let opened = try folders.map { try open($0) }
        guard opened.count < 2 else { return (opened[0], opened[1]) }
        let package = try opened.first ?? open(nil)
        return (package, package)
    }

    private func open(_ folder: String?) throws -> OpenedPackage {
        try OpenedPackage(PackageSource(folder: folder, language: language, day: nil), ascii: ascii)
    }

    private func text(of difference: Difference, _ from: OpenedPackage, _ to: OpenedPackage) -> String {
        guard format == .text else { return DifferenceJSON(difference, in: to.language).text }
        let context = PanelContext(
            standing: difference.to, language: to.language, glyphs: ascii ? .ascii : .unicode,
            findingCount: to.findingCount)
        return DifferenceText.render(
            difference, in: context,
            findings: (folders.count == 2 ? from.findingCount : nil, to.findingCount), width: width)
    }

    private static let needsFirstDay = Phrase(
        vi: "một bộ dữ liệu thì so với chính nó: cho biết từ ngày nào, bằng --from",
        en: "one package is compared with itself: say from which day, with --from")
}

extension Parameter {
    fileprivate static var folders: Parameter {
        .argument(
            Phrase(vi: "thư mục", en: "folders"),
            Phrase(
                vi: "Một thư mục, hoặc thư mục cũ rồi thư mục mới.",
                en: "One folder, or the older and the newer one."),
            limit: 2, completion: .folders)
    }

    fileprivate static var firstDay: Parameter {
        .option(
            "--from", .dayName,
            Phrase(
                vi: "Ngày trước, viết YYYY-MM-DD; phải có nếu chỉ có một bộ dữ liệu.",
                en: "The earlier day, as YYYY-MM-DD; needed for one package."),
            .day)
    }

    fileprivate static var lastDay: Parameter {
        .option(
            "--to", .dayName,
            Phrase(
                vi: "Ngày sau; nếu không ghi thì là ngày của bộ dữ liệu.",
                en: "The later day; otherwise the day of the package."),
            .day)
    }

    fileprivate static var textWidth: Parameter {
        .width(
            Phrase(
                vi: "Số cột của văn bản, từ 20 đến 1000.", en: "The columns of the text, 20 to 1000."))
    }
}
