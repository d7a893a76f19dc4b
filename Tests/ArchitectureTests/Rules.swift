/// What holds for every file of the program. Each rule gives its breaches as `path: what is wrong`.
enum Rules {
    /// What each Swift target may import; a target that does not stand here has no place yet.
    static let mayImport: [String: Set<String>] = [
        "Notation": ["Synchronization"],
        "Diagnostics": ["Notation"],
        "CommandGrammar": ["Notation"],
        "Files": ["CFiles"],
        "ReformModel": [
            "CByteMarks", "CSHA256", "Diagnostics", "Files", "Notation", "Synchronization", "Glibc", "Musl",
            "Darwin",
        ],
        "Assessment": ["ReformModel", "Notation", "Glibc"],
        "Canvas": ["Notation", "Glibc", "Synchronization"],
        "Panels": ["ReformModel", "Assessment", "Canvas", "Diagnostics", "Notation", "Synchronization"],
        "Dashboard": ["Panels", "Canvas", "Assessment", "ReformModel", "Notation", "Synchronization"],
        "Configuration": ["Canvas", "Dashboard", "Diagnostics", "Notation", "Panels"],
        "Snapshot": ["Canvas", "Panels", "Assessment", "Diagnostics", "ReformModel", "Notation"],
        "NcursesTerminal": ["Canvas", "CNcurses", "Glibc", "Notation"],
        "SampleData": ["CSampleData"],
        "Themes": [],
        "reformboard": [
            "Notation", "Diagnostics", "ReformModel", "Assessment", "Canvas", "CommandGrammar", "Panels",
            "Dashboard", "Configuration", "Snapshot", "NcursesTerminal", "SampleData", "Themes", "CStreams",
            "Files", "Glibc", "Synchronization",
        ],
    ]

    /// The targets written in C.
    static let cTargets: Set<String> = [
        "CByteMarks", "CFiles", "CNcurses", "CSHA256", "CSampleData", "CStreams",
    ]

    /// The one Swift target that may hold code whose memory safety the compiler cannot check.
    static let unsafeTargets: Set<String> = ["NcursesTerminal"]

    /// The files beside it that may: each is short, and says why it must.
    static let unsafeFiles: Set<String> = [
        "Sources/ReformModel/Loading/Digest/SHA256.swift",
        "Sources/ReformModel/Loading/Files/OpenFile.swift",
        "Sources/ReformModel/Loading/Parallel/Crew.swift",
        "Sources/ReformModel/Loading/Tables/Array+LargePages.swift",
        "Sources/ReformModel/Loading/Text/Span+Words.swift",
        "Sources/SampleData/SampleProgramme.swift",
    ]

    /// The targets that see no clock, file, environment, chance or terminal: what they need is given them.
    static let pureTargets: Set<String> = [
        "Notation", "Assessment", "Canvas", "CommandGrammar", "Configuration", "Panels",
    ]

    /// Ways to the world outside, as they are written in Swift and in C.
    static let waysOut = [
        "Date(", "Date.now", "ContinuousClock", "SuspendingClock", "DispatchTime", "Task.sleep", "time(",
        "clock(", "clock_gettime", "gettimeofday", "localtime", "localtime_r", "TimeZone", "Locale(",
        "FileManager", "FileHandle", "fopen", "open(", "ProcessInfo", "CommandLine", "getenv", "environ",
        "setlocale", "isatty", "print(", "readLine", "stdin", "stdout", "stderr",
        "SystemRandomNumberGenerator", ".random(", ".shuffled(", ".randomElement(",
    ]

    static let lineLimit = 400

    /// Words at the end of a name that say nothing of what the file is for.
    static let emptyNames = ["Util", "Utils", "Helper", "Helpers", "Manager", "Managers", "Common", "Misc"]

    /// Marks of what is not finished; written apart, so that this file does not hold them.
    static let unfinished = ["TO" + "DO", "FIX" + "ME", "XX" + "X"]

    static func unknownTargets(_ targets: [String]) -> [String] {
        targets.filter { mayImport[$0] == nil && !cTargets.contains($0) }
    }

    static func forbiddenImports(_ file: SourceFile) -> [String] {
        let allowed = mayImport[file.target] ?? []
        return file.imports.filter { !allowed.contains($0) }.map { "\(file.path): imports \($0)" }
    }

    static func unsafeCode(_ file: SourceFile) -> [String] {
        guard !unsafeTargets.contains(file.target), !unsafeFiles.contains(file.path) else { return [] }
        return file.code.filter { $0.text.lowercased().contains("unsafe") }
            .map { "\(file.path):\($0.number): unsafe code" }
    }

    static func waysOut(_ file: SourceFile) -> [String] {
        guard pureTargets.contains(file.target) else { return [] }
        return waysOut.flatMap { way in
            file.lines(mentioning: way).map { "\(file.path):\($0): \(way)" }
        }
    }

    static func length(_ file: SourceFile) -> [String] {
        file.lineCount > lineLimit ? ["\(file.path): \(file.lineCount) lines"] : []
    }

    static func name(_ file: SourceFile) -> [String] {
        emptyNames.contains(where: file.name.hasSuffix)
            ? ["\(file.path): name the file by what it holds"] : []
    }

    static func unfinished(_ file: SourceFile) -> [String] {
        unfinished.filter(file.text.contains).map { "\(file.path): \($0)" }
    }
}
