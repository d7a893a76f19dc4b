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
/// and where none does, whoever asks first. Who asks while a thread is at it works with it: that thread gives way to
/// others, and may be long in coming to its end.
final class LaterDigest: Sendable {
    private struct State: ~Copyable {
        /// What is read so far; nil when it is known.
        var digest: PackageDigest?
        var known: String?
    }

    private let state: Mutex<State>

    init(of files: [String: PackageFile]) { state = Mutex(State(digest: PackageDigest(of: files))) }

    /// The digest; empty where it was given up.
    var text: String { workOut { true } }

    /// Works it out.
    ///
    /// - Parameter goOn: asked before each piece; false gives up.
    @discardableResult
    func workOut(while goOn: () -> Bool) -> String {
        while true {
            if let known = state.withLock({ LaterDigest.readOn(&$0, while: goOn) }) { return known }
        }
    }

    /// Reads a piece more; the digest when it is known.
    private static func readOn(_ state: inout State, while goOn: () -> Bool) -> String? {
        if let known = state.known { return known }
        let isGivenUp = !goOn()
        if !isGivenUp, state.digest?.readOn() == true { return nil }
        // The files are let go of.
        let text = state.digest.take()?.finish() ?? ""
        state.known = isGivenUp ? "" : text
        return state.known
    }
}
