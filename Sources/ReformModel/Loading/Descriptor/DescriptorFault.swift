internal import Diagnostics
internal import Notation

/// What is wrong with one value of a descriptor.
struct DescriptorFault: Sendable {
    /// Where it is wrong.
    enum Spot: Sendable, Equatable {
        case value(JSONNode)
        /// A byte of what is no JSON.
        case byte(Int, of: [UInt8])
    }

    let spot: Spot
    let problem: Problem
    let severity: Severity
    /// The file of its own that a schema or dialect stands in; nil for `datapackage.json`.
    let file: String?

    init(_ node: JSONNode, _ problem: Problem, _ severity: Severity, file: String? = nil) {
        self.init(.value(node), problem, severity, file: file)
    }

    init(_ spot: Spot, _ problem: Problem, _ severity: Severity, file: String? = nil) {
        self.spot = spot
        self.problem = problem
        self.severity = severity
        self.file = file
    }
}

/// Gathers the faults of one file while it is read: a wrong value must not stop the others.
final class DescriptorFaults {
    /// The file; nil for `datapackage.json`.
    let file: String?
    /// The faults so far.
    private(set) var all: [DescriptorFault] = []

    init(file: String? = nil) {
        self.file = file
    }

    func add(_ node: JSONNode, _ problem: Problem, _ severity: Severity = .error) {
        all.append(DescriptorFault(node, problem, severity, file: file))
    }

    /// Forgets those that came after so many: of a part of the file that is nothing to the program.
    func keepFirst(_ count: Int) { all.removeSubrange(count...) }
}
