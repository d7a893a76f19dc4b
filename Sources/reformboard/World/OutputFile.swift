import CStreams
import Files
import Notation

/// Files that the program writes: beside, then renamed, so that an old file is replaced whole or not at all.
enum OutputFile {
    /// Why a file is not written.
    enum Fault: Error {
        case denied, full, noFolder, other
    }

    /// Writes text to a path. The rights of an old file are those of the new one.
    static func write(_ text: String, to path: String) throws(Fault) {
        switch Int(NewFiles.write(Array(text.utf8), to: path)) {
        case RB_MAKE_DONE: return
        case RB_MAKE_DENIED: throw .denied
        case RB_MAKE_FULL: throw .full
        case RB_MAKE_NO_FOLDER: throw .noFolder
        default: throw .other
        }
    }

    /// Writes what a command made to the file it was asked for, or else to standard output.
    ///
    /// - Throws: the exit code, once the reader is told, when it does not arrive.
    static func deliver(_ text: String, to path: String?, _ language: Language) throws {
        guard let path else { return try StandardStreams.write(text, language) }
        do throws(Fault) {
            try write(text, to: path)
        } catch {
            throw Stop.cannotWrite(path, error, language)
        }
    }

    /// A name in the current folder that no file has yet: `stem.txt`, `stem-2.txt`, …
    static func freeName(stem: String) -> String {
        var name = stem + ".txt"
        var number = 2
        while FolderEntry.exists(name) {
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
    static func sentence(_ path: String, _ fault: Fault, instead: Phrase) -> Phrase {
        switch fault {
        case .denied:
            return Phrase(
                vi: "không có quyền ghi \(path); \(instead[.vietnamese])",
                en: "no permission to write \(path); \(instead[.english])")
        case .full:
            return Phrase(
                vi: "hết chỗ trên đĩa khi ghi \(path); tệp cũ còn nguyên",
                en: "the disk is full while writing \(path); an old file is untouched")
        case .noFolder:
            return Phrase(
                vi: "không có thư mục để ghi \(path); tạo thư mục trước",
                en: "there is no folder to write \(path) in; make it first")
        case .other:
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
