import CStreams
import ReformModel

/// Tells when the files of a package change while the board is open.
@MainActor
final class FolderWatch {
    /// What can be waited for.
    let descriptor: Int32
    private var folders: Set<String> = []

    /// Watches the folders of a package; nil where it has none, or where watching is not to be had.
    init?(_ files: PackageFiles) {
        guard case .folder(let path) = files else { return nil }
        descriptor = rb_watch_open()
        guard descriptor >= 0 else { return nil }
        add(path)
    }

    /// Watches the folders that the tables of a programme stand in, too. A folder that was replaced is watched
    /// anew.
    func follow(_ programme: Programme, in files: PackageFiles) {
        guard case .folder(let path) = files else { return }
        folders.removeAll()
        add(path)
        for file in programme.files.values {
            guard let end = file.lastIndex(of: "/") else { continue }
            add(path + "/" + file[..<end])
        }
    }

    /// Whether something has changed since this was asked last.
    func hasChanged() -> Bool { rb_watch_changed(descriptor) }

    /// Watches no longer.
    func close() { rb_watch_close(descriptor) }

    private func add(_ folder: String) {
        guard folders.insert(folder).inserted else { return }
        for byte in folder.utf8 { rb_watch_byte(byte) }
        _ = rb_watch_folder(descriptor)
    }
}
