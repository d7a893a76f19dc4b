import CStreams
import Diagnostics
import Files

/// Folders that the program makes: beside, then renamed, so that one is there whole or not at all.
enum NewFolder {
    /// Writes files into a folder that is not there yet, or is empty.
    ///
    /// - Parameter files: the bytes of the files, by their names.
    static func write(_ files: [String: [UInt8]], to path: String) throws(NewFolderFailure) {
        let place = FilePath.absolute(path)
        let parent = FilePath.folder(of: place)
        try check(path, place, in: parent)
        let beside = "\(parent)/.\(FilePath.name(of: place)).\(rb_make_process())"
        let outcome = make(files, beside, place)
        if Int(outcome) == RB_MAKE_DONE { return }
        for name in files.keys { NewFiles.remove("\(beside)/\(name)") }
        NewFiles.remove(beside)
        throw failure(outcome, path)
    }

    /// Makes the folder beside and gives it its name. An empty folder of that name makes way; one in which
    /// something was put meanwhile stays, and stops the renaming.
    private static func make(_ files: [String: [UInt8]], _ beside: String, _ place: String) -> Int32 {
        var outcome = NewFiles.makeFolder(beside)
        for (name, bytes) in files.sorted(by: { $0.key < $1.key }) where Int(outcome) == RB_MAKE_DONE {
            outcome = NewFiles.write(bytes, to: "\(beside)/\(name)")
        }
        return Int(outcome) == RB_MAKE_DONE ? NewFiles.rename(beside, to: place) : outcome
    }

    /// Refuses what something stands in, before anything is written.
    private static func check(_ path: String, _ place: String, in parent: String) throws(NewFolderFailure) {
        // A link counts as something that stands there, wherever it leads.
        switch (try? FolderEntry(place))?.kind {
        case .folder?:
            let isCurrent = FilePath.resolved(place) == FilePath.resolved(".")
            guard let names = FileContent.names(in: place) else { throw .notPermitted(path: path) }
            if !names.isEmpty { throw .notEmpty(path: path) }
            if isCurrent { throw .isCurrent(path: path) }
        case .some: throw .notAFolder(path: path)
        case nil: guard FolderEntry.isFolder(parent) else { throw .noParent(path: path) }
        }
    }

    private static func failure(_ outcome: Int32, _ path: String) -> NewFolderFailure {
        switch Int(outcome) {
        case RB_MAKE_DENIED, RB_MAKE_READ_ONLY: .notPermitted(path: path)
        case RB_MAKE_FULL: .diskFull(path: path)
        case RB_MAKE_TAKEN: .notEmpty(path: path)
        default: .other(path: path)
        }
    }
}
