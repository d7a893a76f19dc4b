internal import Diagnostics
internal import Synchronization

/// What is wrong with one value of a descriptor, by the keys that lead to it.
struct DescriptorFault: Sendable {
    let path: [String]
    let problem: Problem
    let severity: Severity
    /// The file of its own that a schema or dialect stands in; nil for `datapackage.json`.
    var file: String?
    /// The byte at which the file is wrong, where there are no keys to lead to it.
    var offset: Int?
}

/// Gathers the faults of one file while it is decoded: a wrong value must not stop the others.
final class DescriptorFaults: Sendable {
    /// The file; nil for `datapackage.json`.
    let file: String?
    private let faults = Mutex<[DescriptorFault]>([])

    init(file: String? = nil) {
        self.file = file
    }

    /// Where the decoder carries it.
    static let key = {
        guard let key = CodingUserInfoKey(rawValue: "faults") else { preconditionFailure("no such key") }
        return key
    }()

    func add(_ path: [String], _ problem: Problem, _ severity: Severity = .error) {
        faults.withLock {
            $0.append(DescriptorFault(path: path, problem: problem, severity: severity, file: file))
        }
    }

    /// How many there are so far.
    var count: Int { faults.withLock { $0.count } }

    /// Forgets those that came after so many: of a part of the file that is nothing to the program.
    func keepFirst(_ count: Int) {
        faults.withLock { $0.removeSubrange(count...) }
    }

    var all: [DescriptorFault] { faults.withLock { $0 } }
}
