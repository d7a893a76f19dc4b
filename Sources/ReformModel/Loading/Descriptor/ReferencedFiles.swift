internal import Diagnostics
internal import FoundationEssentials

/// The schemas and dialects that a descriptor keeps in files of their own.
struct ReferencedFiles {
    /// The bytes of the files that were read, by their paths.
    private(set) var bytes: [String: [UInt8]] = [:]
    private(set) var faults: [DescriptorFault] = []
    private let package: OpenPackage

    init(in package: OpenPackage) {
        self.package = package
    }

    /// Puts the schemas and dialects in their places. What cannot be read is a fault, and its table is read
    /// without it.
    mutating func resolve(_ resources: inout [Resource]) {
        for index in resources.indices where TableName(rawValue: resources[index].name) != nil {
            let pointer = resources[index].pointer
            if let path = resources[index].dialectPath,
                let description = read(path, at: pointer + ["dialect"], as: DialectDescription.self)
            {
                resources[index].dialect = description.dialect
                if !description.isReadable { resources[index].path = nil }
            }
            if let path = resources[index].schemaPath {
                resources[index].schema = read(path, at: pointer + ["schema"], as: TableSchema.self)
            }
        }
    }

    private mutating func read<Value: Decodable>(
        _ path: String, at pointer: [String], as type: Value.Type
    ) -> Value? {
        let isFirst = bytes[path] == nil
        let content: [UInt8]
        do throws(FileProblem) {
            if let known = bytes[path] {
                content = known
            } else {
                content = try package.read(path, limit: LoadLimits.descriptorBytes)
            }
        } catch {
            faults.append(DescriptorFault(path: pointer, problem: .file(error), severity: .error))
            return nil
        }
        bytes[path] = content
        let noted = DescriptorFaults(file: path)
        if let offset = JSONScanner.syntaxFault(in: content) {
            if isFirst { note(path, offset) }
            return nil
        }
        guard let value = try? JSONDecoder.noting(noted).decode(type, from: Data(content)) else {
            if isFirst { note(path, 0) }
            return nil
        }
        // A schema of two tables has its faults once.
        if isFirst { faults += noted.all }
        return value
    }

    private mutating func note(_ path: String, _ offset: Int) {
        faults.append(
            DescriptorFault(
                path: [], problem: .descriptor(.notADescriptor(path: path)), severity: .error, file: path,
                offset: offset))
    }
}

extension JSONScanner {
    /// The byte from which on the text is not JSON, or not UTF-8.
    static func syntaxFault(in bytes: [UInt8]) -> Int? {
        let text = ValidText(bytes)
        return [text.repairs.first?.offset, fault(in: text.bytes)].compactMap { $0 }.min()
    }
}
