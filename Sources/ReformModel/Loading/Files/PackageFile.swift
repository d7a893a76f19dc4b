/// A file of a package, open for reading: on the disk, or carried by the program.
struct PackageFile: Sendable {
    /// The path by which the package names it.
    let path: String
    private let content: Content

    private enum Content: Sendable {
        case memory([UInt8])
        case disk(OpenFile)
    }

    /// A file whose bytes are at hand.
    init(_ path: String, bytes: [UInt8]) {
        self.path = path
        content = .memory(bytes)
    }

    /// A file on the disk.
    init(_ path: String, _ file: OpenFile) {
        self.path = path
        content = .disk(file)
    }

    /// Its bytes, as counted when it was opened.
    var size: Int {
        switch content {
        case .memory(let bytes): bytes.count
        case .disk(let file): file.size
        }
    }

    /// Whether its bytes are at hand, and never change.
    var isCarried: Bool {
        if case .memory = content { true } else { false }
    }

    /// Whether it was written to since it was opened.
    var hasChanged: Bool {
        switch content {
        case .memory: false
        case .disk(let file): file.hasChanged
        }
    }

    /// Reads some bytes in place of what the buffer held; never more than the file had when it was opened,
    /// and fewer where it was cut short since.
    func read(at offset: Int, count: Int, into buffer: inout [UInt8]) {
        let end = min(size, offset + count)
        switch content {
        case .memory(let bytes) where offset == 0 && end == bytes.count:
            buffer = bytes
        case .memory(let bytes):
            buffer.removeAll(keepingCapacity: true)
            if offset < end { buffer.append(bytes.span, offset, end) }
        case .disk(let file):
            file.read(at: offset, count: max(0, end - offset), into: &buffer)
        }
    }

    /// All its bytes.
    func whole() -> [UInt8] {
        var bytes: [UInt8] = []
        read(at: 0, count: size, into: &bytes)
        return bytes
    }
}
