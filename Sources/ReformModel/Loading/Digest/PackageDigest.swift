/// The digest that names the state of a package: SHA-256 over every file that was read, in the order of
/// the bytes of its name. Of each file: the name, a zero byte, the count of its bytes in decimal, a zero
/// byte, the bytes as they stand in the file.
enum PackageDigest {
    /// The digest in lower-case hexadecimal.
    static func hexadecimal(of files: [String: [UInt8]]) -> String {
        var hash = SHA256()
        for name in files.keys.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
            guard let bytes = files[name] else { continue }
            hash.update(Array(name.utf8) + [0] + Array(String(bytes.count).utf8) + [0])
            hash.update(bytes)
        }
        return hash.finish()
    }
}
