import Notation
import Testing

@testable import ReformModel

extension LenientObject {
    /// An object of a descriptor by its JSON.
    init(json: String) throws {
        let tree = try JSONTree(Array(json.utf8), depth: LoadLimits.descriptorDepth)
        self = try #require(LenientObject(tree.root, DescriptorFaults()))
    }
}
