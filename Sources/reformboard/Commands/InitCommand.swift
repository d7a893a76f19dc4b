import CommandGrammar
import Diagnostics
import Notation
import ReformModel
import SampleData

/// `reformboard init FOLDER`: a package to begin with.
struct InitCommand: Command {
    /// What the new package holds.
    enum Origin: String, CaseIterable {
        /// Every table, with examples to write over.
        case empty
        /// The built-in programme.
        case quangNinh = "quang-ninh"

        /// What it holds where nothing is said of it.
        static let usual = empty
    }

    static let name = "init"

    static var description: CommandDescription {
        CommandDescription(
            name,
            abstract: Phrase(
                vi: "Tạo một thư mục với bộ dữ liệu mới.", en: "Make a folder with a new package."),
            discussion: Phrase(
                vi: """
                    Thư mục phải chưa có, hoặc trống. Nó xuất hiện trọn vẹn hoặc không xuất hiện. Tệp mô tả trong đó cho biết \
                    cột nào chứa gì, và check hay frictionless đều không thấy gì sai trong đó.
                    """,
                en: """
                    The folder must not be there yet, or be empty. It appears whole or not at all. Its descriptor \
                    says what stands in which column, and nothing in it is wrong to check or to frictionless.
                    """),
            examples: [
                "reformboard init my-programme",
                "reformboard init quang-ninh --from quang-ninh --lang en",
            ],
            parameters: [.newFolder, .origin, .language])
    }

    private let folder: String
    private let origin: Origin
    private let language: Language?

    init(_ given: GivenWords) {
        folder = given.text(.newFolder) ?? ""
        origin = given.choice(.origin) ?? .usual
        language = given.choice(.language)
    }

    func run() throws {
        let language = language ?? Surroundings.language ?? .english
        do throws(NewFolderFailure) {
            try NewFolder.write(files, to: folder)
        } catch {
            throw Stop.cannotMake(error, language)
        }
        let shown = CleanText.line(folder)
        StandardStreams.say(
            Phrase(
                vi: "đã tạo \(shown); mở bằng: reformboard \(shown)",
                en: "\(shown) is made; open it with: reformboard \(shown)")[language])
    }

    private var files: [String: [UInt8]] {
        switch origin {
        case .empty:
            let name = folder.split(separator: "/").last.map(String.init) ?? ""
            return StarterPackage.files(name: name, year: Surroundings.today.parts.year)
        case .quangNinh: return SampleProgramme.files()
        }
    }
}

extension Parameter {
    fileprivate static var newFolder: Parameter {
        .argument(
            Phrase(vi: "thư mục", en: "folder"),
            Phrase(vi: "Thư mục sẽ tạo.", en: "The folder to make."), isRequired: true,
            completion: .folders)
    }

    fileprivate static var origin: Parameter {
        .option(
            "--from", Phrase(vi: "nguồn", en: "origin"),
            Phrase(
                vi: "empty: mọi bảng, với vài dòng để ghi đè; quang-ninh: chương trình có sẵn.",
                en: "empty: every table, with examples to write over; quang-ninh: the built-in programme."),
            .oneOf { InitCommand.Origin.allCases.map { $0.rawValue } },
            fallback: InitCommand.Origin.usual.rawValue)
    }
}
