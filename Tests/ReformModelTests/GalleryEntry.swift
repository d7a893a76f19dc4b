import Diagnostics
import FoundationEssentials
import Notation
import ReformModel
import Testing

/// A broken package: a folder in `Gallery` with the package's files, and beside them `expected.en.txt` and
/// `expected.vi.txt` with all that is said about it. The entry named like a code is the example of that code
/// in `docs/errors.md`, and has its `about.md`.
///
/// Another entry is another folder: copy one, change it, run the tests with `RECORD_GOLDEN=1`, and read what
/// they wrote. What cannot stand in git is made by a `GalleryRecipe` of the same name.
struct GalleryEntry: Sendable, CustomTestStringConvertible {
    /// What was said about a package.
    struct Outcome {
        var findings: [Finding]
        var failure: LoadFailure?

        /// The codes in it.
        var codes: [ProblemCode] { findings.map(\.problem.code) + (failure.map { [$0.code] } ?? []) }

        /// All of it, as `check` prints it.
        func text(in language: Language) -> String {
            let texts =
                findings.map { FindingText.render($0, in: language) }
                + (failure.map { [FindingText.render($0, in: language)] } ?? [])
            return texts.map { $0 + "\n" }.joined()
        }
    }

    /// The name under which every entry is opened, so that texts do not depend on where the gallery stands.
    static let shownName = "my-programme"

    let name: String
    var testDescription: String { name }

    /// All entries, by name.
    static let all: [GalleryEntry] = {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: root)) ?? []
        return names.filter { !$0.hasPrefix(".") }.sorted().map(GalleryEntry.init)
    }()

    private static let root =
        #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast()
        .joined(separator: "/") + "/Gallery"

    private var folder: String { "\(GalleryEntry.root)/\(name)" }

    /// Where the expected text stands.
    func expectedFile(_ language: Language) -> String { "\(folder)/expected.\(language.rawValue).txt" }

    /// What the example of a code shows, for the docs; nil when there is no such file.
    var about: String? {
        FileManager.default.contents(atPath: folder + "/about.md").map { String(decoding: $0, as: UTF8.self) }
    }

    /// The text of a file of the package.
    func text(of file: String) -> String? {
        FileManager.default.contents(atPath: "\(folder)/\(file)").map { String(decoding: $0, as: UTF8.self) }
    }

    /// Opens the package.
    func open() throws -> Outcome {
        switch GalleryRecipe.all[name] {
        case nil: return GalleryEntry.load(folder)
        case .told(let outcome): return outcome
        case .made(let prepare):
            let scratch = try GalleryFolder(copying: folder)
            return GalleryEntry.load(try prepare(scratch))
        case .closed(let rights, let seenByRoot):
            if GalleryFolder.isRoot { return seenByRoot }
            let scratch = try GalleryFolder(copying: folder)
            try scratch.close(rights)
            defer { scratch.reopen(rights) }
            return GalleryEntry.load(scratch.path)
        }
    }

    private static func load(_ path: String) -> Outcome {
        do throws(LoadFailure) {
            return Outcome(findings: try PackageLoader.load(.folder(path)).findings, failure: nil)
        } catch {
            let failure = error.moved(from: path, to: shownName)
            return Outcome(findings: failure.findings, failure: failure)
        }
    }
}

extension LoadFailure {
    /// The failure as it would be said of a package at another place.
    fileprivate func moved(from old: String, to new: String) -> LoadFailure {
        func moved(_ path: String) -> String {
            path.hasPrefix(old) ? new + path.dropFirst(old.count) : path
        }
        switch self {
        case .folderMissing(let path): return .folderMissing(path: moved(path))
        case .notAFolder(let path): return .notAFolder(path: moved(path))
        case .permissionDenied(let path): return .permissionDenied(path: moved(path))
        case .nothingHere(let path, let names): return .nothingHere(path: moved(path), lookedFor: names)
        case .descriptorSyntax(let place, let excerpt):
            let there = Place(
                file: moved(place.file), line: place.line, column: place.column, pointer: place.pointer)
            return .descriptorSyntax(place: there, excerpt: excerpt)
        case .descriptorNotObject(let path): return .descriptorNotObject(path: moved(path))
        case .descriptorTooLarge(let path, let bytes, let limit):
            return .descriptorTooLarge(path: moved(path), bytes: bytes, limit: limit)
        case .descriptorRefused(let path, let reason):
            return .descriptorRefused(path: moved(path), reason: reason)
        case .noTable(let path, let findings): return .noTable(path: moved(path), findings: findings)
        case .cancelled: return .cancelled
        }
    }
}
