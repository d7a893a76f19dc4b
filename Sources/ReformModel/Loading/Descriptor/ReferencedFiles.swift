internal import Diagnostics
internal import Notation

/// The schemas and dialects that a descriptor keeps in files of their own.
struct ReferencedFiles {
    /// The bytes of the files that were read, by their paths.
    private(set) var bytes: [String: [UInt8]] = [:]
    private(set) var faults: [DescriptorFault] = []
    private let package: OpenPackage
    /// Those of the files that are JSON.
    private var trees: [String: JSONTree] = [:]

    init(in package: OpenPackage) {
        self.package = package
    }

    /// Puts the schemas and dialects in their places. What cannot be read is a fault, and its table is read
    /// without it.
    mutating func resolve(_ resources: inout [Resource]) {
        for index in resources.indices where TableName(rawValue: resources[index].name) != nil {
            let node = resources[index].node
            if let path = resources[index].dialectPath,
                let description = read(path, at: node.nearest(to: ["dialect"]), DialectDescription.init)
            {
                resources[index].dialect = description.dialect
                if !description.isReadable { resources[index].path = nil }
            }
            if let path = resources[index].schemaPath {
                resources[index].schema = read(path, at: node.nearest(to: ["schema"]), TableSchema.init)
            }
        }
    }

    private mutating func read<Value>(
        _ path: String, at node: JSONNode, _ make: (LenientObject) -> Value
    ) -> Value? {
        // A schema of two tables has its faults once.
        let isFirst = bytes[path] == nil
        guard let tree = tree(path, at: node) else { return nil }
        let noted = DescriptorFaults(file: path)
        guard let object = LenientObject(tree.root, noted) else {
            if isFirst { note(path, .byte(0, of: tree.bytes)) }
            return nil
        }
        let value = make(object)
        if isFirst { faults += noted.all }
        return value
    }

    private mutating func tree(_ path: String, at node: JSONNode) -> JSONTree? {
        if bytes[path] != nil { return trees[path] }
        let content: [UInt8]
        do throws(FileProblem) {
            content = try package.read(path, limit: LoadLimits.descriptorBytes)
        } catch {
            faults.append(DescriptorFault(node, .file(error), .error))
            return nil
        }
        bytes[path] = content
        do throws(JSONFault) {
            trees[path] = try JSONTree(content, depth: LoadLimits.descriptorDepth)
        } catch {
            note(path, .byte(error.offset, of: content))
        }
        return trees[path]
    }

    private mutating func note(_ path: String, _ spot: DescriptorFault.Spot) {
        faults.append(
            DescriptorFault(spot, .descriptor(.notADescriptor(path: path)), .error, file: path))
    }
}
