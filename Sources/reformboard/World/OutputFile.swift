import FoundationEssentials
import Notation

/// Files that the program writes: beside, then renamed, so that an old file is replaced whole or not at all.
enum OutputFile {
    /// Writes text to a path.
    static func write(_ text: String, to path: String) throws {
        try Data(text.utf8).write(to: URL(filePath: path), options: .atomic)
    }

    /// A name in the current folder that no file has yet: `stem.txt`, `stem-2.txt`, …
    static func freeName(stem: String) -> String {
        let manager = FileManager.default
        var name = stem + ".txt"
        var number = 2
        while manager.fileExists(atPath: name) {
            name = "\(stem)-\(number).txt"
            number += 1
        }
        return name
    }

    /// The sentence for a file that cannot be written.
    static func sentence(_ path: String, _ error: any Error) -> Phrase {
        let code = (error as? CocoaError)?.code
        switch code {
        case .fileWriteNoPermission?:
            return Phrase(
                vi: "không có quyền ghi \(path); chọn thư mục khác bằng --output",
                en: "no permission to write \(path); choose another place with --output")
        case .fileWriteOutOfSpace?:
            return Phrase(
                vi: "hết chỗ trên đĩa khi ghi \(path); tệp cũ còn nguyên",
                en: "the disk is full while writing \(path); an old file is untouched")
        case .fileNoSuchFile?, .fileReadNoSuchFile?:
            return Phrase(
                vi: "không có thư mục để ghi \(path); tạo thư mục trước",
                en: "there is no folder to write \(path) in; make it first")
        default:
            return Phrase(
                vi: "không ghi được \(path); chọn chỗ khác bằng --output",
                en: "cannot write \(path); choose another place with --output")
        }
    }
}
