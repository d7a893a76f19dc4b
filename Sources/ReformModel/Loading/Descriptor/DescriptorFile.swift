internal import Diagnostics
internal import Notation

/// The descriptor of a package with its bytes, so that what is wrong in it can be placed.
struct DescriptorFile {
    let name: String
    let bytes: [UInt8]
    let descriptor: Descriptor
    let faults: [DescriptorFault]
    /// The files that hold schemas and dialects, by their paths.
    let referenced: [String: [UInt8]]

    /// Reads the descriptor of a package; nil when it has none.
    ///
    /// - Throws: `LoadFailure` when there is one that cannot be read.
    init?(of package: OpenPackage) throws(LoadFailure) {
        name = OpenPackage.descriptorName
        guard package.names.contains(name) else { return nil }
        let tree = try DescriptorFile.tree(of: package)
        let faults = DescriptorFaults()
        guard let object = LenientObject(tree.root, faults) else {
            throw .descriptorNotObject(path: DescriptorFile.shown(name, in: package))
        }
        var descriptor = Descriptor(object)
        var files = ReferencedFiles(in: package)
        files.resolve(&descriptor.resources)
        self.faults = faults.all + files.faults + ReferenceFaults(resources: descriptor.resources).all
        (bytes, self.descriptor, referenced) = (tree.bytes, descriptor, files.bytes)
    }

    /// The finding for a fault, placed at its value.
    func finding(_ fault: DescriptorFault) -> Finding {
        let (place, excerpt) =
            switch fault.spot {
            case .value(let node): locate(node, in: fault.file ?? name)
            case .byte(let offset, let bytes):
                DescriptorFile.locate(offset, of: bytes, in: fault.file ?? name)
            }
        return Finding(severity: fault.severity, place: place, problem: fault.problem, excerpt: excerpt)
    }

    private func locate(_ node: JSONNode, in file: String) -> (Place, Excerpt) {
        let range = node.range
        // An object or array is named by its first character: its end is lines away.
        let isScalar = node.kind != .object && node.kind != .array
        let position = TextPosition(bytes: node.tree.bytes)
        return position.locate(
            file: file, line: position.line(of: range.lowerBound), from: range.lowerBound,
            to: isScalar ? range.upperBound : range.lowerBound + 1, pointer: node.pointer)
    }

    /// The place of a byte of what is no JSON, and perhaps no UTF-8 either.
    private static func locate(_ offset: Int, of bytes: [UInt8], in file: String) -> (Place, Excerpt) {
        let position = TextPosition(bytes: ValidText(bytes).bytes)
        return position.locate(file: file, line: position.line(of: offset), from: offset, to: offset + 1)
    }

    /// The day that the package speaks for; a text that is no day is reported.
    func asOf(_ findings: FindingList) -> Day? {
        guard let asOf = descriptor.asOf else { return nil }
        let text = asOf.text
        if let day = Day(iso: text) { return day }
        findings.add {
            let problem = CellProblem.notDay(
                text: text, format: DayFormat.iso.description,
                reading: DayFormat.anyDay(Array(text.utf8)[...])?.day.description, otherFormat: nil)
            return finding(DescriptorFault(asOf.node, .cell(problem), .error))
        }
        return nil
    }

    private static func tree(of package: OpenPackage) throws(LoadFailure) -> JSONTree {
        let bytes: [UInt8]
        do throws(FileProblem) {
            bytes = try package.read(OpenPackage.descriptorName, limit: LoadLimits.descriptorBytes)
        } catch {
            throw failure(error, in: package)
        }
        do throws(JSONFault) {
            return try JSONTree(bytes, depth: LoadLimits.descriptorDepth)
        } catch {
            let (place, excerpt) = locate(
                error.offset, of: bytes, in: shown(OpenPackage.descriptorName, in: package))
            throw .descriptorSyntax(place: place, excerpt: excerpt)
        }
    }

    private static func failure(_ problem: FileProblem, in package: OpenPackage) -> LoadFailure {
        let path = shown(OpenPackage.descriptorName, in: package)
        switch problem {
        case .tooLarge(_, let count, let limit):
            return .descriptorTooLarge(path: path, bytes: count, limit: limit)
        case .pathRefused(_, let reason): return .descriptorRefused(path: path, reason: reason)
        case .missing, .unreadable, .notUTF8, .otherEncoding, .changedWhileRead:
            return .permissionDenied(path: path)
        }
    }

    private static func shown(_ name: String, in package: OpenPackage) -> String {
        let folder = package.shownPath
        return folder.hasSuffix(name) ? folder : folder + (folder.hasSuffix("/") ? "" : "/") + name
    }
}
