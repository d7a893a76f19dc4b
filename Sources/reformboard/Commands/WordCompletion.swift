import Assessment
import CommandGrammar
import Files
import Panels
import ReformModel

/// What completes those words of a command line that are no fixed list: the shell runs the program to ask.
enum WordCompletion {
    /// The themes of the program, and colour schemes by their paths.
    static var themes: Parameter.Completion {
        .custom { _, begun in ThemeShelf.builtIn + schemes(from: begun) }
    }

    /// What has a page.
    static var items: Parameter.Completion { .custom { words, _ in unique(context(of: words)?.itemKeys) } }

    /// What can be explained.
    static var subjects: Parameter.Completion {
        .custom { words, _ in unique(context(of: words)?.standing.explainedSubjects.map { $0.id }) }
    }

    /// What figures can be recorded of.
    static var indicators: Parameter.Completion {
        .custom { words, _ in unique(context(of: words)?.standing.indicators.map { $0.id }) }
    }

    /// What reports can be made on.
    static var milestones: Parameter.Completion {
        .custom { words, _ in unique(context(of: words)?.standing.milestones.map { $0.id }) }
    }

    /// The package that is meant: a folder that is already named, else the one that no name leads to. Nil where
    /// there is none, and where reading it would keep the shell waiting.
    private static func context(of words: [String]) -> PanelContext? {
        let folder = words.first(where: FolderEntry.isFolder)
        let source = PackageSource(folder: folder, language: nil, day: nil)
        guard let prepared = try? PackageLoader.prepare(source.files), prepared.isQuick,
            let package = try? prepared.load(LoadOptions(wantsDigest: false))
        else { return nil }
        return OpenedPackage(package, from: source).context(ascii: true)
    }

    /// The folders and the JSON files that a path so far can become.
    private static func schemes(from begun: String) -> [String] {
        let folder = begun.lastIndex(of: "/").map { String(begun[...$0]) } ?? ""
        let names = FileContent.names(in: folder.isEmpty ? "." : folder) ?? []
        return names.sorted().compactMap { name in
            let path = folder + name
            guard path.hasPrefix(begun), !name.hasPrefix(".") else { return nil }
            if FolderEntry.isFolder(path) { return path + "/" }
            return name.hasSuffix(".json") ? path : nil
        }
    }

    /// Several kinds may have one id. What a shell would split into two is not offered.
    private static func unique(_ ids: [String]?) -> [String] {
        var seen: Set<String> = []
        return (ids ?? []).filter { id in
            !id.contains { $0.isWhitespace || $0 == ":" || $0 == "\\" } && seen.insert(id).inserted
        }
    }
}
