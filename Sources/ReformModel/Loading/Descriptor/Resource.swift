internal import Diagnostics

/// One resource of a descriptor: a table in a file.
struct Resource: Decodable {
    private static let properties = [
        "$schema", "profile", "name", "path", "url", "data", "type", "title", "description", "format",
        "mediatype", "encoding", "bytes", "hash", "sources", "licenses", "dialect", "schema", "compression",
        "homepage",
    ]

    /// The keys that lead to it.
    let pointer: [String]
    let name: String
    /// The path of its file, or nil when it has none that the program reads.
    var path: String?
    /// The keys that lead to the path.
    let pathPointer: [String]
    var dialect = TextDialect()
    var schema: TableSchema?
    /// The paths of the files that hold the dialect and the schema, where they are not in the descriptor.
    let dialectPath: String?
    let schemaPath: String?

    init(from decoder: any Decoder) throws {
        let object = try LenientObject(from: decoder)
        let before = object.faults?.count ?? 0
        pointer = object.path
        let source = ResourceSource(object)
        let stem = source.paths.first.map(Resource.stem) ?? ""
        name = object.string("name") ?? stem
        path = source.path(object, name: name)
        pathPointer = source.pointer
        if !object.has("name") {
            object.note(pointer, .missingProperty(name: "name"), stem.isEmpty ? .error : .note)
        }
        if let path, !ResourceFormat(object, name: name, path: path).isReadable { self.path = nil }
        if let path, let reason = PackagePath.refusal(of: path) {
            object.faults?.add(source.pointer, .file(.pathRefused(path: path, reason: reason)))
            self.path = nil
        }
        var hasUnreadableRows = false
        switch object.objectOrPath("dialect", of: DialectDescription.self) {
        case .object(let description)?:
            dialect = description.dialect
            hasUnreadableRows = !description.isReadable
            dialectPath = nil
        case .path(let path)?: dialectPath = path
        case nil: dialectPath = nil
        }
        switch object.objectOrPath("schema", of: TableSchema.self) {
        case .object(let schema)?: (self.schema, schemaPath) = (schema, nil)
        case .path(let path)?: schemaPath = path
        case nil: schemaPath = nil
        }
        if hasUnreadableRows { path = nil }
        object.noteUnknownProfile(of: "resource")
        object.noteNearMisses(Resource.properties)
        if name.isEmpty, !object.has("name") {
            // What it is nobody can say: that is enough to say of it.
            object.faults?.keepFirst(before)
            object.note(pointer, .missingProperty(name: "name"))
        } else if !name.isEmpty, TableName(rawValue: name) == nil {
            // Another's table may be anything; that it is not read is noted where the tables are listed.
            object.faults?.keepFirst(before)
        }
    }

    /// The name of a file without its folder and ending.
    static func stem(_ path: String) -> String {
        let file = path.split(separator: "/").last.map(String.init) ?? path
        return file.lastIndex(of: ".").map { String(file[..<$0]) } ?? file
    }
}

/// Where the rows of a resource are: `path`, or the `url` of version 0, or `data` in the descriptor.
private struct ResourceSource {
    let paths: [String]
    /// The keys that lead to the first path.
    let pointer: [String]

    init(_ object: LenientObject) {
        let property = !object.has("path") && object.has("url") ? "url" : "path"
        paths = object.strings(property) ?? []
        pointer = object.pointer(to: property, 0)
    }

    /// The one file, or nil; what there is in place of one is noted.
    func path(_ object: LenientObject, name: String) -> String? {
        if object.has("data") {
            object.note(
                object.path + ["data"], paths.isEmpty ? .inlineData(name: name) : .twoSources(name: name),
                paths.isEmpty ? .error : .warning)
        } else if object.isEmptyArray("path") {
            object.note(object.path + ["path"], .emptyArray(property: "path"))
        } else if paths.isEmpty, !object.has("path") {
            object.note(object.path, .missingProperty(name: "path"))
        }
        if paths.count > 1 { object.note(object.path + ["path"], .unsupportedSource(name: name)) }
        return paths.count == 1 ? paths[0] : nil
    }
}
