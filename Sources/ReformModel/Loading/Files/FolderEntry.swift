internal import FoundationEssentials

/// What the file system says of a path, without following a symbolic link at its end.
enum FolderEntry {
    /// The kind of entry, or nil when there is none, or it may not be seen.
    static func kind(_ path: String) -> FileAttributeType? {
        attributes(path)?[.type] as? FileAttributeType
    }

    /// The size in bytes; 0 when it is not known.
    static func size(_ path: String) -> Int {
        switch attributes(path)?[.size] {
        case let size as Int: size
        case let size as UInt64: Int(clamping: size)
        case let size as Int64: Int(clamping: size)
        default: 0
        }
    }

    /// Whether a path cannot be seen because a folder above it is closed to us.
    static func isHidden(_ path: String) -> Bool {
        do {
            _ = try FileManager.default.attributesOfItem(atPath: path)
            return false
        } catch let error as CocoaError {
            return error.code == .fileReadNoPermission
        } catch {
            return false
        }
    }

    private static func attributes(_ path: String) -> [FileAttributeKey: Any]? {
        try? FileManager.default.attributesOfItem(atPath: path)
    }
}
