import Notation
import Testing

@testable import ReformModel

extension LenientObject {
    /// An object of a descriptor by its JSON.
    init(json: String) throws {
        let text = try JSONText(Array(json.utf8), depth: LoadLimits.descriptorDepth)
        self = try #require(LenientObject(text.root, DescriptorFaults()))
    }
}
