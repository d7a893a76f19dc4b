import FoundationEssentials

/// The files of the repository that this test stands in.
enum Repository {
    /// The path of the top folder.
    static let root =
        #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")

    /// What lies in the top folder, without what is hidden and what is left out by `.gitignore`.
    static func top() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: root).sorted().filter {
            !$0.hasPrefix(".") && $0 != "dist" && !$0.hasSuffix(".txt") && $0 != "Package.resolved"
        }
    }

    /// The folders in `Sources`, and `Themes`: a target each.
    static func targets() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: root + "/Sources").sorted() + ["Themes"]
    }

    /// The Swift files of the program.
    static func sources() throws -> [SourceFile] {
        try files(in: "Sources") { $0.split(separator: "/").first.map(String.init) ?? "" }
            + files(in: "Themes") { _ in "Themes" }
    }

    /// The Swift files of its tests.
    static func tests() throws -> [SourceFile] {
        try files(in: "Tests") { $0.split(separator: "/").first.map(String.init) ?? "" }
    }

    private static func files(in folder: String, target: (String) -> String) throws -> [SourceFile] {
        let paths = try FileManager.default.subpathsOfDirectory(atPath: root + "/" + folder)
        // What was built for the fuzzer lies among its sources, in a hidden folder.
        return paths.filter { $0.hasSuffix(".swift") && !$0.contains("/.") }.sorted().map { path in
            let bytes = FileManager.default.contents(atPath: "\(root)/\(folder)/\(path)") ?? Data()
            let text = String(decoding: bytes, as: UTF8.self)
            return SourceFile(target: target(path), path: "\(folder)/\(path)", text: text)
        }
    }
}
