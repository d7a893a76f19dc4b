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
        do {
            bytes = try package.read(name, limit: LoadLimits.descriptorBytes)
        } catch {
            throw DescriptorFile.failure(error, in: package)
        }
        if let failure = DescriptorFile.syntaxFailure(bytes, in: package) { throw failure }
        do {
            var (descriptor, faults) = try Descriptor.read(bytes)
            var files = ReferencedFiles(in: package)
            files.resolve(&descriptor.resources)
            faults += files.faults + ReferenceFaults(resources: descriptor.resources).all
            (self.descriptor, self.faults, referenced) = (descriptor, faults, files.bytes)
        } catch {
            throw .descriptorNotObject(path: DescriptorFile.shown(name, in: package))
        }
    }

    /// The finding for a fault, placed at its value or at the nearest one around it.
    func finding(_ fault: DescriptorFault) -> Finding {
        let file = fault.file ?? name
        let bytes = fault.file.flatMap { referenced[$0] } ?? self.bytes
        if let offset = fault.offset { return finding(fault, file: file, bytes, offset) }
        let pointer = "/" + fault.path.map(DescriptorFile.escaped).joined(separator: "/")
        let shownPointer = fault.path.isEmpty ? "" : pointer
        guard let range = JSONScanner.range(of: fault.path, in: bytes) else {
            return Finding(
                severity: fault.severity, place: Place(file: file, pointer: shownPointer),
                problem: fault.problem)
        }
        // An object or array is named by its first character: its end is lines away.
        let isScalar =
            bytes[range.lowerBound] != UInt8(ascii: "{") && bytes[range.lowerBound] != UInt8(ascii: "[")
        let position = TextPosition(bytes: bytes)
        let (place, excerpt) = position.locate(
            file: file, line: position.line(of: range.lowerBound), from: range.lowerBound,
            to: isScalar ? range.upperBound : range.lowerBound + 1, pointer: shownPointer)
        return Finding(severity: fault.severity, place: place, problem: fault.problem, excerpt: excerpt)
    }

    private func finding(_ fault: DescriptorFault, file: String, _ raw: [UInt8], _ offset: Int) -> Finding {
        let position = TextPosition(bytes: ValidText(raw).bytes)
        let (place, excerpt) = position.locate(
            file: file, line: position.line(of: offset), from: offset, to: offset + 1)
        return Finding(severity: fault.severity, place: place, problem: fault.problem, excerpt: excerpt)
    }

    /// The day that the package speaks for; a text that is no day is reported.
    func asOf(_ findings: FindingList) -> Day? {
        guard let text = descriptor.asOf else { return nil }
        if let day = Day(iso: text) { return day }
        findings.add {
            let problem = CellProblem.notDay(
                text: text, format: DayFormat.iso.description,
                reading: DayFormat.anyDay(Array(text.utf8)[...])?.day.description, otherFormat: nil)
            return finding(
                DescriptorFault(path: ["reform", "asOf"], problem: .cell(problem), severity: .error))
        }
        return nil
    }

    /// RFC 6901, section 3.
    private static func escaped(_ key: String) -> String {
        key.split(separator: "~", omittingEmptySubsequences: false).joined(separator: "~0")
            .split(separator: "/", omittingEmptySubsequences: false).joined(separator: "~1")
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

    /// The place where the bytes stop being JSON. `JSONDecoder` does not look at what it is not asked for,
    /// and lets through what other readers of the package will refuse.
    private static func syntaxFailure(_ bytes: [UInt8], in package: OpenPackage) -> LoadFailure? {
        guard let fault = JSONScanner.syntaxFault(in: bytes) else { return nil }
        let position = TextPosition(bytes: ValidText(bytes).bytes)
        let (place, excerpt) = position.locate(
            file: shown(OpenPackage.descriptorName, in: package), line: position.line(of: fault), from: fault,
            to: fault + 1)
        return .descriptorSyntax(place: place, excerpt: excerpt)
    }

    private static func shown(_ name: String, in package: OpenPackage) -> String {
        let folder = package.shownPath
        return folder.hasSuffix(name) ? folder : folder + (folder.hasSuffix("/") ? "" : "/") + name
    }
}
