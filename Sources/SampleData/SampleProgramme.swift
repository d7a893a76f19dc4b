internal import CSampleData

/// The programme that the program carries with it: Quảng Ninh's of 2025. Opened when no other is named.
public enum SampleProgramme {
    /// The name of the folder that the files stand in, in the repository.
    public static let name = "quang-ninh-2025"

    /// The bytes of its files, by name.
    public static func files() -> [String: [UInt8]] {
        (0..<rb_sample_file_count).reduce(into: [:]) { files, file in
            files[fileName(file)] = bytes(of: file)
        }
    }

    private static func bytes(of file: Int) -> [UInt8] {
        // At each start of the program: copied as one, and not byte by byte.
        unsafe [UInt8](UnsafeBufferPointer(start: rb_sample_bytes(file), count: rb_sample_count(file)))
    }

    private static func fileName(_ file: Int) -> String {
        var name: [UInt8] = []
        while case let byte = rb_sample_name_byte(file, name.count), byte != 0 { name.append(byte) }
        return String(decoding: name, as: UTF8.self)
    }
}
