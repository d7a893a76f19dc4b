import Synchronization

/// The digest of a programme's files: known, or worked out when it is first asked for, where the files cannot
/// change meanwhile.
enum ProgrammeDigest: Sendable {
    case known(String)
    case later(LaterDigest)

    /// The digest in lower-case hexadecimal.
    var text: String {
        switch self {
        case .known(let text): text
        case .later(let digest): digest.text
        }
    }
}

/// The digest of files that the program carries: a board shows it in a snapshot alone, and need not wait for it.
final class LaterDigest: Sendable {
    private let files: [String: PackageFile]
    private let known = Mutex<String?>(nil)

    init(of files: [String: PackageFile]) { self.files = files }

    var text: String {
        known.withLock { known in
            let text = known ?? PackageDigest.hexadecimal(of: files) ?? ""
            known = text
            return text
        }
    }
}
