import CStreams
import Files
import Notation

/// Files that the program writes: beside, then renamed, so that an old file is replaced whole or not at all.
enum OutputFile {
    /// Why a file is not written.
    enum Failure: Error {
        case notPermitted
        case noFolder
        case diskFull
        case other
    }

    /// Writes text to a path. A new file has the rights of the old one; a pipe or a device is written into.
    static func write(_ text: String, to path: String) throws(Failure) {
        let outcome = GivenBytes.send(Array(path.utf8) + [0] + Array(text.utf8)) { rb_replace() }
        switch Int(outcome) {
        case 0: return
        case rb_append_denied: throw .notPermitted
        case rb_append_gone: throw .noFolder
        case rb_append_full: throw .diskFull
        default: throw .other
        }
    }

    /// Writes what a command made to the file it was asked for, or else to standard output.
    ///
    /// - Throws: the exit code, once the reader is told, when it does not arrive.
    static func deliver(_ text: String, to path: String?, _ language: Language) throws {
        guard let path else { return try StandardStreams.write(text, language) }
        do throws(Failure) {
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
    static func sentence(_ path: String, _ failure: Failure, instead: Phrase) -> Phrase {
        switch failure {
        case .notPermitted:
            return Phrase(
                vi: "không có quyền ghi \(path); \(instead[.vietnamese])",
                en: "no permission to write \(path); \(instead[.english])")
        case .diskFull:
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
