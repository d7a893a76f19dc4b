internal import Diagnostics
internal import Notation

/// Whether a resource is delimited text in UTF-8, by what the descriptor says of it. What it is instead is
/// noted.
struct ResourceFormat {
    private(set) var isReadable = true

    init(_ object: LenientObject, name: String, path: String) {
        if let type = object.string("type"), type != "table" {
            let problem = DescriptorProblem.unknownWord(
                property: "type", text: type, allowed: ["table"],
                suggestion: NearMiss.nearest(to: type, in: ["table"]))
            object.note("type", problem, .warning)
        }
        checkCompression(object, name: name, path: path)
        if isReadable { checkFormat(object, path: path) }
        if isReadable { checkEncoding(object) }
    }

    private mutating func checkCompression(_ object: LenientObject, name: String, path: String) {
        if let format = object.string("compression"), !["", "no", "none"].contains(format.lowercased()) {
            refuse(object, "compression", .compressed(name: name, format: format))
        } else if let ending = ResourceFormat.ending(of: path), ResourceFormat.archives.contains(ending) {
            refuse(object, "path", .compressed(name: name, format: ending))
        }
    }

    private mutating func checkFormat(_ object: LenientObject, path: String) {
        if let format = object.string("format") {
            if !ResourceFormat.isKnown(format: format) {
                refuse(object, "format", .unknownFileFormat(property: "format", text: format))
            }
        } else if let ending = ResourceFormat.ending(of: path), ResourceFormat.otherEndings.contains(ending) {
            refuse(object, "path", .unknownFileFormat(property: "path", text: path))
        }
        guard isReadable, let type = object.string("mediatype") else { return }
        if !ResourceFormat.isKnown(mediaType: type) {
            refuse(object, "mediatype", .unknownFileFormat(property: "mediatype", text: type))
        }
    }

    private static func isKnown(format: String) -> Bool {
        // As nearly all write it, without a look at other ways.
        if formats.contains(format) { return true }
        let plain = format.lowercased()
        return formats.contains(plain.hasPrefix(".") ? String(plain.dropFirst()) : plain)
    }

    private static func isKnown(mediaType type: String) -> Bool {
        if mediaTypes.contains(type) { return true }
        return mediaTypes.contains(type.lowercased().prefix { $0 != ";" }.filter { $0 != " " })
    }

    private mutating func checkEncoding(_ object: LenientObject) {
        if let encoding = object.string("encoding") {
            check(encoding, object, "encoding")
        } else if let name = object.string("mediatype").flatMap(ResourceFormat.charset) {
            check(name, object, "mediatype")
        }
    }

    /// The character set that a media type names (RFC 2045, section 5.1).
    private static func charset(of type: String) -> String? {
        for parameter in type.split(separator: ";") {
            let plain = parameter.filter { $0 != "\"" && $0 != " " }
            if plain.lowercased().hasPrefix(charsetSign) { return String(plain.dropFirst(charsetSign.count)) }
        }
        return nil
    }
    private static let charsetSign = "charset="

    private mutating func check(_ encoding: String, _ object: LenientObject, _ property: String) {
        if ResourceFormat.encodings.contains(encoding.lowercased()) { return }
        refuse(object, property, .unknownEncoding(name: encoding))
    }

    private mutating func refuse(_ object: LenientObject, _ property: String, _ problem: DescriptorProblem) {
        isReadable = false
        object.note(property, problem)
    }

    private static func ending(of path: String) -> String? {
        path.lastIndex(of: ".").map { path[path.index(after: $0)...].lowercased() }
    }

    private static let formats = ["csv", "tsv", "tab", "txt", "text"]
    private static let mediaTypes = [
        "text/csv", "text/tab-separated-values", "text/plain", "text/comma-separated-values",
        "application/csv",
    ]
    private static let archives = ["gz", "gzip", "zip", "bz2", "xz", "zst", "7z", "tar"]
    private static let otherEndings = [
        "json", "ndjson", "jsonl", "xls", "xlsx", "ods", "parquet", "sqlite", "db", "xml", "yaml", "html",
        "pdf",
    ]
    /// UTF-8 and ASCII, which is a part of it, by the names of the WHATWG Encoding Standard and of IANA.
    private static let encodings = [
        "utf-8", "utf8", "utf-8-sig", "utf-8-bom", "csutf8", "unicode-1-1-utf-8", "unicode11utf8",
        "unicode20utf8", "x-unicode20utf8", "us-ascii", "ascii", "ansi_x3.4-1968", "iso646-us", "csascii",
    ]
}
