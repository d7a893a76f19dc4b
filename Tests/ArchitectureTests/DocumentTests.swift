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

    @Test(
        "Every decision stands in the list of decisions, by its number and title, with a line on what it says"
    )
    func decisions() throws {
        let wanted = try Self.files(in: "docs/decisions").filter { $0 != "README.md" }.map { file in
            let first = try Self.text(of: "docs/decisions/" + file).split(separator: "\n")[0]
            let parts = first.drop { $0 == "#" || $0 == " " }.split(separator: ".", maxSplits: 1)
            let number = try #require(Int(parts[0]))
            #expect(file.hasPrefix(String(repeating: "0", count: 4 - parts[0].count) + "\(number)-"))
            return "- \(number): [\(parts[1].drop { $0 == " " })](\(file))"
        }
        let listed = try Self.text(of: "docs/decisions/README.md").split(separator: "\n")
            .filter { $0.hasPrefix("- ") }
        #expect(wanted.count > 25)
        #expect(listed.count == wanted.count)
        for (line, start) in zip(listed, wanted) {
            #expect(line.hasPrefix(start + ": ") && line.count > start.count + 20, "\(line)")
        }
    }

    @Test("No document holds what a merge has left over")
    func merges() throws {
        let pages =
            try Self.files(in: ".").filter { $0.hasSuffix(".md") }
            + ["docs", "docs/decisions", "docs/vi"].flatMap { folder in
                try Self.files(in: folder).filter { $0.hasSuffix(".md") }.map { folder + "/" + $0 }
            }
        #expect(pages.count > 30)
        for page in pages {
            let marks = ["<<<<<<<", "=======", ">>>>>>>"]
            let left = try Self.text(of: page).split(separator: "\n").filter { line in
                marks.contains { line.hasPrefix($0) }
            }
            #expect(left.isEmpty, "\(page)")
        }
    }

    @Test("Every link between documents leads to a file")
    func links() throws {
        let pages =
            try Self.files(in: ".").filter { $0.hasSuffix(".md") }
            + ["docs", "docs/decisions", "docs/vi"].flatMap { folder in
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

    @Test("What the architecture names is there: folders, files, types and their members")
    func names() throws {
        let page = try Self.text(of: "docs/architecture.md")
        let sources = try Repository.sources() + Repository.tests()
        let declared = Set(
            sources.flatMap { source in
                source.text.matches(
                    of: #/(?:struct|enum|class|protocol|actor|typealias) ([A-Z][A-Za-z]+)/#
                ).map { String($0.1) }
            })
        let members = Set(
            sources.flatMap { source in
                source.text.matches(of: #/(?:func|var|let|case) ([a-z][A-Za-z]+)/#).map { String($0.1) }
            })
        let paths = Set(
            sources.flatMap { source in
                source.path.replacing(".swift", with: "").split(separator: "/").map(String.init)
            })
        let known = declared.union(paths).union(Rules.cTargets)
        let outside: Set<String> = ["FoundationEssentials", "INSTALLED"]
        var count = 0
        for match in page.matches(of: #/`([A-Za-z.][A-Za-z.+\-\/]*)(?:\([a-z_:]*\))?`/#) {
            let name = String(match.1)
            if name.contains("/") || name.contains("+") || name.hasSuffix(".md") || name.hasSuffix(".swift") {
                #expect(Self.isFile(name) || paths.contains(name), "\(name)")
                count += 1
            } else if let first = name.first, first.isUppercase, name.count > 1, !outside.contains(name) {
                let parts = name.split(separator: ".").map(String.init)
                // Worked out before it is expected: a failure would print all that is known.
                let isThere =
                    known.contains(parts[0])
                    && parts.dropFirst().allSatisfy { members.contains($0) || declared.contains($0) }
                #expect(isThere, "\(name)")
                count += 1
            }
        }
        #expect(count > 120)
    }

    /// Whether a path leads to a file or folder, from the top or from `Sources`, with its ending or without.
    private static func isFile(_ name: String) -> Bool {
        ["", "Sources/"].contains { folder in
            ["", ".swift"].contains {
                FileManager.default.fileExists(atPath: Repository.root + "/" + folder + name + $0)
            }
        }
    }

    /// What stands in `Package.swift` of each target of the program, without what comes from other packages.
    private static func dependencies() throws -> [String: Set<String>] {
        let targets = try Self.text(of: "Package.swift").split(separator: "    targets: [")[1]
        var found: [String: Set<String>] = [:]
        for target in targets.split(separator: #/\.(?:executableTarget|target|testTarget)\(/#) {
            guard let name = target.firstMatch(of: #/name: "(\w+)"/#)?.1 else { continue }
            let list = target.firstMatch(of: #/dependencies: \[([^\]]*)\]/#)?.1 ?? ""
            found[String(name)] = Set(
                list.replacing(#/\.product\([^)]*\)/#, with: "").matches(of: #/"(\w+)"/#).map { String($0.1) }
            )
        }
        return found
    }

    @Test("Its table says who may import whom, as the package and the rules have it")
    func table() throws {
        let page = try Self.text(of: "docs/architecture.md")
        let outside: Set<String> = [
            "Darwin", "FoundationEssentials", "Glibc", "Musl", "Synchronization",
        ]
        let package = try Self.dependencies()
        for (target, allowed) in Rules.mayImport {
            let own = allowed.subtracting(outside)
            #expect(package[target] == own, "\(target) in Package.swift")
            let row = try #require(
                page.split(separator: "\n").first { $0.hasPrefix("| `\(target)`") }, "\(target)")
            let cell = row.split(separator: "|")[1].split(separator: #/, | /#).map(String.init)
            if target == "reformboard" {
                let all = Set(Rules.mayImport.keys).subtracting(["reformboard"])
                #expect(own == all.union(["CStreams"]))
                #expect(row.split(separator: "|")[1] == " CStreams and all targets of Swift ")
            } else {
                #expect(Set(cell).subtracting(["–"]) == own, "\(target) in the architecture")
            }
        }
        #expect(Rules.cTargets.allSatisfy { page.contains("`\($0)`") })
    }
}
