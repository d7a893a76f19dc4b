import Foundation
import Testing

/// The documents speak of what is there.
@Suite("The documents")
struct DocumentTests {
    private static func text(of name: String) throws -> String {
        try String(contentsOf: URL(filePath: Repository.root + "/" + name), encoding: .utf8)
    }

    private static func files(in folder: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: Repository.root + "/" + folder).sorted()
    }

    @Test("Every decision stands in the list of decisions, by its number and title")
    func decisions() throws {
        let wanted = try Self.files(in: "docs/decisions").filter { $0 != "README.md" }.map { file in
            let first = try Self.text(of: "docs/decisions/" + file).split(separator: "\n")[0]
            let parts = first.drop { $0 == "#" || $0 == " " }.split(separator: ".", maxSplits: 1)
            let number = try #require(Int(parts[0]))
            #expect(file.hasPrefix(String(repeating: "0", count: 4 - parts[0].count) + "\(number)-"))
            return "- \(number): [\(parts[1].drop { $0 == " " })](\(file))"
        }
        let listed = try Self.text(of: "docs/decisions/README.md").split(separator: "\n")
            .filter { $0.hasPrefix("- ") }.map(String.init)
        #expect(wanted.count > 25)
        #expect(listed == wanted)
    }

    @Test("Every link between documents leads to a file")
    func links() throws {
        let pages =
            try Self.files(in: ".").filter { $0.hasSuffix(".md") }
            + ["docs", "docs/decisions"].flatMap { folder in
                try Self.files(in: folder).filter { $0.hasSuffix(".md") }.map { folder + "/" + $0 }
            }
        var count = 0
        for page in pages {
            let folder = page.split(separator: "/").dropLast().joined(separator: "/")
            for match in try Self.text(of: page).matches(of: #/\]\(([^)#:\s]+)(?:#[^)]*)?\)/#) {
                let path = [Repository.root, folder, String(match.1)].joined(separator: "/")
                #expect(FileManager.default.fileExists(atPath: path), "\(page): \(match.1)")
                count += 1
            }
        }
        #expect(count > 80)
    }

    @Test("What the architecture names is there: folders, files, and types of the program and its tests")
    func names() throws {
        let page = try Self.text(of: "docs/architecture.md")
        let sources = try Repository.sources() + Repository.tests()
        let declared = Set(
            sources.flatMap { source in
                source.text.matches(
                    of: #/(?:struct|enum|class|protocol|actor|typealias) ([A-Z][A-Za-z]+)/#
                ).map { String($0.1) }
            })
        let known = declared.union(sources.map(\.target)).union([
            "CByteMarks", "CNcurses", "CStreams", "CSampleData",
        ])
        let outside: Set<String> = ["FoundationEssentials", "INSTALLED"]
        let paths = Set(
            sources.flatMap { source in
                source.path.replacing(".swift", with: "").split(separator: "/").map(String.init)
            })
        var count = 0
        for match in page.matches(of: #/`([A-Za-z][A-Za-z.\/]*)`/#) {
            let name = String(match.1)
            if name.contains("/") {
                let places = ["", "Sources/"].map { Repository.root + "/" + $0 + name }
                let isThere = places.contains { place in
                    ["", ".swift"].contains { FileManager.default.fileExists(atPath: place + $0) }
                }
                #expect(isThere, "\(name)")
                count += 1
            } else if let first = name.first, first.isUppercase, !outside.contains(name) {
                let type = String(name.split(separator: ".")[0])
                #expect(known.contains(type) || paths.contains(type) || name == "Package.swift", "\(name)")
                count += 1
            }
        }
        #expect(count > 80)
    }
}
