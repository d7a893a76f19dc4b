import ArgumentParser
import Diagnostics
import Notation
import ReformModel
import SampleData

/// `reformboard init FOLDER`: a package to begin with.
struct InitCommand: ParsableCommand {
    /// What the new package holds.
    enum Origin: String, ExpressibleByArgument, CaseIterable {
        /// Every table, with examples to write over.
        case empty
        /// The built-in programme.
        case quangNinh = "quang-ninh"
    }

    static let configuration = CommandConfiguration(
        commandName: "init", abstract: "Make a folder with a new package.",
        discussion: """
            The folder must not be there yet, or be empty. It appears whole or not at all. Its descriptor says \
            what stands in which column, and nothing in it is wrong to check or to frictionless.

            Examples:
              reformboard init my-programme
              reformboard init quang-ninh --from quang-ninh --lang en
            """)

    @Argument(help: "The folder to make.", completion: .directory)
    var folder: String

    @Option(
        help: ArgumentHelp(
            "empty: every table, with examples to write over; quang-ninh: the built-in programme.",
            valueName: "origin"))
    var from = Origin.empty

    @Option(name: .customLong("lang"), help: "The language.")
    var language: Language?

    mutating func run() throws {
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
        switch from {
        case .empty:
            let name = folder.split(separator: "/").last.map(String.init) ?? ""
            return StarterPackage.files(name: name, year: Surroundings.today.parts.year)
        case .quangNinh: return SampleProgramme.files()
        }
    }
}
