/// The digest that names the state of a package: SHA-256 over every file that was read, in the order of
/// the bytes of its name. Of each file: the name, a zero byte, the count of its bytes in decimal, a zero
/// byte, the bytes as they stand in the file.
struct PackageDigest: ~Copyable {
    private static let pieceBytes = 256 << 10

    private var hash = SHA256()
    /// What is not read to its end yet, the next file last.
    private var files: [(name: String, file: PackageFile)]
    /// How much of the next file is read.
    private var offset = 0
    private var piece: [UInt8] = []

    /// Begins with nothing read.
    init(of files: [String: PackageFile]) {
        self.files = files.map { (name: $0, file: $1) }
            .sorted { $1.name.utf8.lexicographicallyPrecedes($0.name.utf8) }
    }

    /// Reads a piece; false when nothing is left.
    mutating func readOn() -> Bool {
        guard let (name, file) = files.last else { return false }
        if offset == 0 { hash.update(Array(name.utf8) + [0] + Array(String(file.size).utf8) + [0]) }
        file.read(at: offset, count: PackageDigest.pieceBytes, into: &piece)
        hash.update(piece)
        offset += piece.count
        if piece.isEmpty || offset >= file.size {
            files.removeLast()
            offset = 0
        }
        return true
    }

    /// The digest of what was read, in lower-case hexadecimal.
    consuming func finish() -> String { hash.finish() }

    /// The digest of files in lower-case hexadecimal.
    static func hexadecimal(of files: [String: PackageFile]) -> String {
        var digest = PackageDigest(of: files)
        while digest.readOn() {}
        return digest.finish()
    }
}
