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
    private enum State {
        /// What is to be read; let go of when it was.
        case files([String: PackageFile])
        case known(String)
    }

    private let state: Mutex<State>

    init(of files: [String: PackageFile]) { state = Mutex(.files(files)) }

    /// The digest; empty where it was given up.
    var text: String { workOut { true } }

    /// Works it out. Who asks for it meanwhile waits.
    ///
    /// - Parameter goOn: asked before each piece; false gives up.
    @discardableResult
    func workOut(while goOn: () -> Bool) -> String {
        state.withLock { state in
            switch state {
            case .known(let text): return text
            case .files(let files):
                let text = PackageDigest.hexadecimal(of: files, while: goOn) ?? ""
                state = .known(text)
                return text
            }
        }
    }
}
