import Assessment
import CommandGrammar
import Notation
import Panels
import Snapshot

/// `reformboard explain ID [FOLDER]`: how every figure of an item came about.
struct ExplainCommand: Command {
    static let name = "explain"

    static var description: CommandDescription {
        CommandDescription(
            name,
            abstract: Phrase(
                vi: "Cho biết các con số của một mục từ đâu ra, với từng dòng số liệu.",
                en: "Print how the figures of an item came about, with their rows."),
            discussion: Phrase(
                vi: """
                    MÃ là mã của một chỉ tiêu, một mốc, một mảng việc hay một đơn vị, một cấp, nhóm của một chuỗi \
                    bước, hoặc một trong units, successions và staffing. Nếu nhiều loại có cùng mã thì in tất cả.
                    """,
                en: """
                    ID is the id of an indicator, a milestone, a workstream or a unit, a level, the group of a \
                    funnel, or one of units, successions and staffing. Where several kinds have it, all are printed.
                    """),
            examples: [
                "reformboard explain grdp-growth",
                "reformboard explain job-positions my-programme --format json",
                "reformboard explain --list",
            ],
            parameters: [.id] + PackageOptions.parameters + [.list, .printedForm, .width])
    }

    private let id: String?
    private let options: PackageOptions
    private let format: PrintedForm
    private let width: Int

    init(_ given: GivenWords) throws(CommandMistake) {
        var options = PackageOptions(given)
        format = given.choice(.printedForm) ?? .usual
        width = given.number(.width) ?? TextSnapshot.defaultWidth
        guard given.has(.list) else {
            id = given.text(.id)
            self.options = options
            return
        }
        if given.has(.folder) { throw .rule(Self.listHasNoID) }
        options.folder = given.text(.id)
        id = nil
        self.options = options
    }

    func run() throws {
        let package = try OpenedPackage(options)
        let context = package.context(ascii: options.ascii)
        guard let id else {
            let index =
                format == .json
                ? ExplanationJSON.index(context) : ExplanationText.index(context, width: width)
            return try StandardStreams.write(index, package.language)
        }
        let subjects = context.standing.explainedSubjects(named: id)
        guard !subjects.isEmpty else {
            let ids = context.standing.explainedSubjects.lazy.map(\.id)
            throw Stop.unknownID(id, NearMiss.nearest(to: id, in: ids), package.language)
        }
        let text =
            format == .json
            ? ExplanationJSON.render(subjects, context)
            : ExplanationText.render(subjects, context, width: width)
        try StandardStreams.write(text, package.language)
    }

    private static let listHasNoID = Phrase(
        vi: "--list chỉ nhận một thư mục, không nhận mã", en: "--list takes a folder and no id")
}

extension Parameter {
    fileprivate static var id: Parameter {
        .argument(
            Phrase(vi: "mã", en: "id"),
            Phrase(
                vi: "Mã của mục cần biết; nếu không ghi thì liệt kê những mã hỏi được.",
                en: "What to explain; without it, what can be asked is listed."),
            completion: WordCompletion.subjects)
    }

    fileprivate static var list: Parameter {
        .flag(
            "--list",
            Phrase(
                vi: "Liệt kê những mã hỏi được; tham số duy nhất khi ấy là thư mục.",
                en: "List what can be asked; the one argument is then the folder."))
    }
}
