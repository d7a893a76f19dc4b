import CStreams
import Diagnostics
import FoundationEssentials

/// Folders that the program makes: beside, then renamed, so that one is there whole or not at all.
enum NewFolder {
    /// Writes files into a folder that is not there yet, or is empty.
    ///
    /// - Parameter files: the bytes of the files, by their names.
    static func write(_ files: [String: [UInt8]], to path: String) throws(NewFolderFailure) {
        let manager = FileManager.default
        let place = URL(filePath: path).standardizedFileURL
        let parent = place.deletingLastPathComponent()
        try check(path, place, in: parent)
        let beside = parent.appending(
            path: ".\(place.lastPathComponent).\(ProcessInfo.processInfo.processIdentifier)")
        do {
            try manager.createDirectory(at: beside, withIntermediateDirectories: false)
            for (name, bytes) in files.sorted(by: { $0.key < $1.key }) {
                try Data(bytes).write(to: beside.appending(path: name))
            }
            if manager.fileExists(atPath: place.path) { makeWay(place.path) }
            try manager.moveItem(at: beside, to: place)
        } catch {
            try? manager.removeItem(at: beside)
            throw failure(error, path)
        }
    }

    /// Refuses what something stands in, before anything is written.
    private static func check(_ path: String, _ place: URL, in parent: URL) throws(NewFolderFailure) {
        let manager = FileManager.default
        // A link counts as something that stands there, wherever it leads.
        let kind = try? manager.attributesOfItem(atPath: place.path)[.type] as? FileAttributeType
        switch kind {
        case .typeDirectory?:
            let isCurrent =
                place.resolvingSymlinksInPath().path
                == URL(filePath: manager.currentDirectoryPath).resolvingSymlinksInPath().path
            guard let names = try? manager.contentsOfDirectory(atPath: place.path) else {
                throw .notPermitted(path: path)
            }
            if !names.isEmpty { throw .notEmpty(path: path) }
            if isCurrent { throw .isCurrent(path: path) }
        case .some: throw .notAFolder(path: path)
        case nil:
            var isFolder = false
            guard manager.fileExists(atPath: parent.path, isDirectory: &isFolder), isFolder else {
                throw .noParent(path: path)
            }
        }
    }

    /// An empty folder of that name makes way; one in which something was put meanwhile stays, and stops the
    /// renaming.
    private static func makeWay(_ path: String) {
        for byte in path.utf8 { rb_folder_byte(byte) }
        _ = rb_folder_remove_empty()
    }

    private static func failure(_ error: any Error, _ path: String) -> NewFolderFailure {
        switch (error as? CocoaError)?.code {
        case .fileWriteNoPermission?, .fileWriteVolumeReadOnly?: .notPermitted(path: path)
        case .fileWriteOutOfSpace?: .diskFull(path: path)
        case .fileWriteFileExists?: .notEmpty(path: path)
        default: .other(path: path)
        }
    }
}
