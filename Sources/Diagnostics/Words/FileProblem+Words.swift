import Notation

extension FileProblem {
    /// What is wrong.
    var sentence: Phrase {
        switch self {
        case .pathRefused(let path, let reason):
            Phrase(
                vi: "không đọc đường dẫn \(quoted(path)): \(reason.words[.vietnamese])",
                en: "path \(quoted(path)) is not followed: \(reason.words[.english])")
        case .missing(let path, _):
            Phrase(
                vi: "không có tệp \(quoted(path)) trong thư mục",
                en: "there is no file \(quoted(path)) in the folder")
        case .unreadable(let path):
            Phrase(
                vi: "không có quyền đọc tệp \(quoted(path))", en: "file \(quoted(path)) may not be read")
        case .tooLarge(let path, let count, let limit):
            Phrase(
                vi: "tệp \(quoted(path)) dài \(bytes(count)), quá giới hạn \(bytes(limit))",
                en: "file \(quoted(path)) has \(bytes(count)), more than \(bytes(limit))")
        case .notUTF8(let byte):
            Phrase(
                vi: "byte 0x\(hexadecimal(byte)) không phải là UTF-8, hiển thị là U+FFFD",
                en: "byte 0x\(hexadecimal(byte)) is not UTF-8 and is shown as U+FFFD")
        case .otherEncoding(let name):
            Phrase(vi: "tệp dùng bảng mã \(name)", en: "the file is encoded in \(name)")
        case .changedWhileRead:
            Phrase(
                vi: "tệp bị ghi trong khi đang đọc; số liệu có thể lẫn cả cũ và mới",
                en: "the file was written to while it was read; old and new may be mixed")
        }
    }

    /// What would be right.
    var remedy: Phrase? {
        switch self {
        case .pathRefused:
            Phrase(
                vi: "ghi đường dẫn tương đối của một tệp nằm trong thư mục của gói",
                en: "write the relative path of a file inside the package's folder")
        case .missing(let path, let suggestion):
            (suggestion ?? FileProblem.withSlashes(path)).map(didYouMean)
                ?? Phrase(
                    vi: "thêm tệp, hoặc bỏ nó khỏi datapackage.json",
                    en: "add the file, or take it out of datapackage.json")
        case .unreadable:
            Phrase(
                vi: "cấp quyền đọc tệp (chmod u+r)", en: "give yourself the right to read it (chmod u+r)")
        case .tooLarge:
            Phrase(vi: "chia dữ liệu thành gói nhỏ hơn", en: "divide the data into smaller packages")
        case .notUTF8: Phrase(vi: "lưu lại tệp dưới dạng UTF-8", en: "save the file as UTF-8")
        case .otherEncoding:
            Phrase(vi: "lưu lại tệp dưới dạng CSV, UTF-8", en: "save the file as CSV in UTF-8")
        case .changedWhileRead:
            Phrase(vi: "đọc lại khi tệp đã ghi xong", en: "read it again when it is written")
        }
    }

    /// A path of another system as it is written here, or nil when it is none, or begins with a drive.
    private static func withSlashes(_ path: String) -> String? {
        guard path.contains("\\"), !path.contains(":") else { return nil }
        return String(path.map { $0 == "\\" ? "/" : $0 })
    }

    private func hexadecimal(_ byte: UInt8) -> String {
        let digits = String(byte, radix: 16, uppercase: true)
        return digits.utf8.count == 1 ? "0" + digits : digits
    }
}

extension FileProblem.Refusal {
    /// Why the path is refused.
    var words: Phrase {
        switch self {
        case .empty: Phrase(vi: "đường dẫn trống", en: "it is empty")
        case .absolute: Phrase(vi: "đường dẫn tuyệt đối", en: "it is absolute")
        case .climbs: Phrase(vi: "có \"..\"", en: "it has \"..\" in it")
        case .url: Phrase(vi: "là URL", en: "it is a URL")
        case .leavesFolder:
            Phrase(
                vi: "liên kết tượng trưng dẫn ra ngoài thư mục",
                en: "it leads out of the folder through a symbolic link")
        case .notRegular: Phrase(vi: "không phải là tệp thông thường", en: "it is not a regular file")
        }
    }
}
