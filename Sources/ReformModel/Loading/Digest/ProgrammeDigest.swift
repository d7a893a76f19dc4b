internal import Synchronization

/// The digest of a programme's files: known, or waited for by whoever asks for it.
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

/// The digest of files, which only a snapshot shows and a reload compares: a thread of its own may work it out meanwhile,
/// and where none does, whoever asks first.
final class LaterDigest: Sendable {
    private let files: [String: PackageFile]
    private let isCancelled: (@Sendable () -> Bool)?
    private let known = Mutex<String?>(nil)

    init(of files: [String: PackageFile], isCancelled: (@Sendable () -> Bool)?) {
        self.files = files
        self.isCancelled = isCancelled
    }

    /// The digest; empty where it was given up.
    var text: String {
        known.withLock { known in
            let text = known ?? PackageDigest.hexadecimal(of: files) { isCancelled?() != true } ?? ""
            known = text
            return text
        }
    }

    /// Works it out. Who asks for it meanwhile waits.
    func workOut() { _ = text }
}
