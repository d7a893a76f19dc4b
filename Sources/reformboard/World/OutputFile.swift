import FoundationEssentials
import Notation

/// Files that the program writes: beside, then renamed, so that an old file is replaced whole or not at all.
enum OutputFile {
    /// Writes text to a path. The rights of an old file are those of the new one.
    static func write(_ text: String, to path: String) throws {
        let manager = FileManager.default
        let rights = (try? manager.attributesOfItem(atPath: path))?[.posixPermissions]
        try Data(text.utf8).write(to: URL(filePath: path), options: .atomic)
        if let rights { try manager.setAttributes([.posixPermissions: rights], ofItemAtPath: path) }
    }

    /// Writes what a command made to the file it was asked for, or else to standard output.
    ///
    /// - Throws: the exit code, once the reader is told, when it does not arrive.
    static func deliver(_ text: String, to path: String?, _ language: Language) throws {
        guard let path else { return try StandardStreams.write(text, language) }
        do {
            try write(text, to: path)
        } catch {
            throw Stop.cannotWrite(path, error, language)
        }
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

    /// A text as part of a file name. The name of a package comes from its files: it must not lead to
    /// another folder, hide the file, or be longer than a file system takes.
    static func stem(of text: String) -> String {
        var stem = String(
            CleanText.line(text).map { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "." ? $0 : "-" })
        while stem.utf8.count > 120 { stem.removeLast() }
        let kept = String(stem.drop { $0 == "." || $0 == "-" })
        return kept.isEmpty ? "reformboard" : kept
    }

    /// The sentence for a file that cannot be written.
    static func sentence(_ path: String, _ error: any Error, instead: Phrase) -> Phrase {
        let code = (error as? CocoaError)?.code
        switch code {
        case .fileWriteNoPermission?:
            return Phrase(
                vi: "không có quyền ghi \(path); \(instead[.vietnamese])",
                en: "no permission to write \(path); \(instead[.english])")
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
                vi: "không ghi được \(path); \(instead[.vietnamese])",
                en: "cannot write \(path); \(instead[.english])")
        }
    }
}

extension Phrase {
    /// What to do on a command line when a file cannot be written.
    static let otherOutput = Phrase(
        vi: "chọn chỗ khác bằng --output", en: "choose another place with --output")
    /// What to do on the board, which writes into the current folder.
    static let otherFolder = Phrase(
        vi: "mở bảng từ một thư mục khác", en: "open the board from another folder")
}
