internal import Diagnostics

/// One resource of a descriptor: a table in a file.
struct Resource: Decodable {
    /// The keys that lead to it.
    let pointer: [String]
    let name: String
    /// The path of its file, or nil when it has none that the program reads.
    let path: String?
    /// Whether something is given in place of one path.
    let hasOtherSource: Bool
    let encoding: String?
    let dialect: TextDialect
    let schema: TableSchema?

    init(from decoder: any Decoder) throws {
        let object = try LenientObject(from: decoder)
        pointer = object.path
        let paths = object.strings("path") ?? []
        path = paths.count == 1 ? paths[0] : nil
        hasOtherSource = paths.count != 1 && (object.has("path") || object.has("data"))
        name = object.string("name") ?? path.map(Resource.stem) ?? ""
        encoding = object.string("encoding")
        dialect = (object.object("dialect", of: DialectDescription.self))?.dialect ?? TextDialect()
        schema = object.object("schema", of: TableSchema.self)
        if name.isEmpty { object.note(pointer, .missingProperty(name: "name")) }
        if paths.isEmpty, !hasOtherSource { object.note(pointer, .missingProperty(name: "path")) }
    }

    /// The name of a file without its folder and ending.
    static func stem(_ path: String) -> String {
        let file = path.split(separator: "/").last.map(String.init) ?? path
        return file.lastIndex(of: ".").map { String(file[..<$0]) } ?? file
    }
}

/// The `dialect` of a resource.
private struct DialectDescription: Decodable {
    let dialect: TextDialect

    init(from decoder: any Decoder) throws {
        let object = try LenientObject(from: decoder)
        var dialect = TextDialect()
        dialect.delimiter = object.character("delimiter")
        if object.has("quoteChar") { dialect.quote = object.character("quoteChar") ?? dialect.quote }
        if let doubles = object.boolean("doubleQuote") { dialect.doublesQuote = doubles }
        dialect.comment = object.character("commentChar")
        if let skips = object.boolean("skipInitialSpace") { dialect.skipsInitialSpace = skips }
        if let header = object.boolean("header") { dialect.hasHeader = header }
        self.dialect = dialect
    }
}
