internal import Diagnostics
public import LoadInvariants
internal import Notation

/// What must hold of every load.
public enum LoadVerdict {
    /// Ends the program when a finding does not stand where it says, or when what is printed could act on a
    /// terminal or is not JSON.
    ///
    /// - Parameter files: the files of the package.
    public static func judge(_ outcome: LoadOutcome, _ files: [String: [UInt8]]) {
        if let fault = PlaceFault.first(in: outcome.findings, of: files) { fatalError(fault) }
        let rendered = RenderedFindings(outcome)
        if let scalar = rendered.hostileScalar { fatalError("a hostile scalar: \(scalar)") }
        for json in rendered.json {
            do throws(JSONFault) {
                _ = try JSONTree(Array(json.utf8), depth: 16)
            } catch {
                fatalError("no JSON from byte \(error.offset) on: \(json.debugDescription)")
            }
        }
    }
}
