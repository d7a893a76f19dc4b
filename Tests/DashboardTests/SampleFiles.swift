import SampleData

/// The files of the sample, as an editor shows them.
enum SampleFiles {
    /// The lines of a file. No field of the sample has a line break in it.
    static func lines(of file: String) -> [String] {
        let bytes = SampleProgramme.files()[file] ?? []
        return String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
            .map(String.init)
    }
}
