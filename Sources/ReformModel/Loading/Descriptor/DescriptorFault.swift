internal import Diagnostics
internal import Synchronization

/// What is wrong with one value of the descriptor, by the keys that lead to it.
struct DescriptorFault: Sendable {
    let path: [String]
    let problem: Problem
    let severity: Severity
}

/// Gathers the faults of one descriptor while it is decoded: a wrong value must not stop the others.
final class DescriptorFaults: Sendable {
    private let faults = Mutex<[DescriptorFault]>([])

    /// Where the decoder carries it.
    static let key = {
        guard let key = CodingUserInfoKey(rawValue: "faults") else { preconditionFailure("no such key") }
        return key
    }()

    func add(_ path: [String], _ problem: DescriptorProblem, _ severity: Severity = .error) {
        faults.withLock {
            $0.append(DescriptorFault(path: path, problem: .descriptor(problem), severity: severity))
        }
    }

    var all: [DescriptorFault] { faults.withLock { $0 } }
}
