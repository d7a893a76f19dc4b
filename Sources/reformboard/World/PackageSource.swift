import Files
import Notation
import ReformModel
import SampleData

/// Which package a command line names, and how it is to be seen.
struct PackageSource: Sendable {
    /// Its files.
    let files: PackageFiles
    private let chosenLanguage: Language?
    private let chosenDay: Day?

    init(_ options: PackageOptions) {
        self.init(folder: options.folder, language: options.language, day: options.day)
    }

    /// The package in a folder, or the one that is opened without any.
    init(folder: String?, language: Language?, day: Day?) {
        files = PackageSource.files(of: folder)
        chosenLanguage = language ?? Surroundings.language
        chosenDay = day
    }

    /// Whether it is the built-in programme, opened because nothing else was named.
    var isBuiltIn: Bool { if case .builtIn = files { true } else { false } }

    /// The reader's language, for a package in these languages.
    func language(_ languages: [Language] = []) -> Language {
        chosenLanguage ?? languages.first ?? .english
    }

    /// The day to see a programme on.
    func day(of programme: Programme) -> Day { chosenDay ?? programme.asOf ?? Surroundings.today }

    /// A line about one of its files, named without the folder: the reader knows which one is open, and
    /// the message line is short.
    func shortened(_ line: String) -> String {
        guard case .folder(let path) = files else { return line }
        let start = path.hasSuffix("/") ? path : path + "/"
        return line.hasPrefix(start) ? String(line.dropFirst(start.count)) : line
    }

    private static func files(of folder: String?) -> PackageFiles {
        if let folder { return .folder(folder) }
        if FolderEntry.exists("datapackage.json") { return .folder(".") }
        return .builtIn(name: SampleProgramme.name, files: SampleProgramme.files())
    }
}

extension PreparedPackage {
    /// Whether reading it takes so little time that nothing needs to be shown meanwhile: up to 4 MB, which
    /// are read in a few hundredths of a second.
    var isQuick: Bool { bytes <= 4 << 20 }
}
