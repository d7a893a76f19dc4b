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

/// The line of a row of the sample, as an editor counts.
func line(of start: String, in file: String) -> Int? {
    SampleFiles.lines(of: file).firstIndex { $0.hasPrefix(start) }.map { $0 + 1 }
}
