/// The digest that names the state of a package: SHA-256 over every file that was read, in the order of
/// the bytes of its name. Of each file: the name, a zero byte, the count of its bytes in decimal, a zero
/// byte, the bytes as they stand in the file.
enum PackageDigest {
    private static let pieceBytes = 256 << 10

    /// The digest in lower-case hexadecimal; nil when it was given up.
    ///
    /// - Parameter goOn: asked before each piece; false gives up.
    static func hexadecimal(of files: [String: PackageFile], while goOn: () -> Bool = { true }) -> String? {
        var hash = SHA256()
        var piece: [UInt8] = []
        for name in files.keys.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
            guard let file = files[name] else { continue }
            hash.update(Array(name.utf8) + [0] + Array(String(file.size).utf8) + [0])
            var offset = 0
            while offset < file.size {
                guard goOn() else { return nil }
                file.read(at: offset, count: pieceBytes, into: &piece)
                if piece.isEmpty { break }
                hash.update(piece)
                offset += piece.count
            }
        }
        return hash.finish()
    }
}
