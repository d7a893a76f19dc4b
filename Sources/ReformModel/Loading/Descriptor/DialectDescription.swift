internal import Diagnostics

/// A Table Dialect, in the descriptor or in a file of its own; also the CSV Dialect of version 1.
struct DialectDescription {
    private static let properties = PropertyNames(
        [
            "$schema", "title", "description", "name", "header", "headerRows", "headerJoin", "commentRows",
            "commentChar", "delimiter", "lineTerminator", "quoteChar", "doubleQuote", "escapeChar",
            "nullSequence", "skipInitialSpace", "caseSensitiveHeader", "csvddfVersion", "csv",
        ] + propertiesOfOthers)
    /// What is for spreadsheets, JSON and databases.
    private static let propertiesOfOthers = [
        "property", "itemType", "itemKeys", "sheetNumber", "sheetName", "table",
    ]

    private(set) var dialect = TextDialect()
    /// Whether rows end as the program reads them.
    private(set) var isReadable = true

    init(_ object: LenientObject) {
        // The public tool writes the properties of a format into an object of its own.
        if let inner = object.object("csv") { self = DialectDescription(inner) }
        readRows(object)
        readCells(object)
        for name in DialectDescription.propertiesOfOthers where object.has(name) {
            object.note(name, .notForText(property: name), .note)
        }
        object.noteNearMisses(DialectDescription.properties)
    }

    private mutating func readRows(_ object: LenientObject) {
        if let header = object.boolean("header") { dialect.hasHeader = header }
        if let rows = object.rowNumbers("headerRows") { dialect.headerRows = rows }
        if let join = object.string("headerJoin") { dialect.headerJoin = join }
        if let rows = object.rowNumbers("commentRows") { dialect.commentRows = rows }
        if let comment = object.character("commentChar") { dialect.comment = comment }
        if let end = object.string("lineTerminator"), !["\r\n", "\n", "\r"].contains(end) {
            isReadable = false
            object.note("lineTerminator", .unknownLineEnd(text: end))
        }
    }

    private mutating func readCells(_ object: LenientObject) {
        if let delimiter = object.character("delimiter") { dialect.delimiter = delimiter }
        if let quote = object.character("quoteChar") { dialect.quote = quote }
        if let doubles = object.boolean("doubleQuote") { dialect.doublesQuote = doubles }
        if let null = object.string("nullSequence") { dialect.nullText = null }
        if let skips = object.boolean("skipInitialSpace") { dialect.skipsInitialSpace = skips }
        readEscape(object)
        noteSameCharacters(object)
    }

    private func noteSameCharacters(_ object: LenientObject) {
        let signs = [
            ("delimiter", dialect.delimiter), ("quoteChar", dialect.quote), ("escapeChar", dialect.escape),
            ("commentChar", dialect.comment),
        ].filter { $0.1 != nil }
        for (index, (name, sign)) in signs.enumerated() {
            guard let other = signs[..<index].first(where: { $0.1 == sign })?.0 else { continue }
            // The quote may be the default: then the other is the one that is written.
            let (written, second) = object.has(name) ? (name, other) : (other, name)
            guard object.has(written) else { continue }
            object.note(written, .sameCharacter(property: written, other: second))
        }
    }

    /// The standard has quotes or an escape character, and not both.
    private mutating func readEscape(_ object: LenientObject) {
        guard let escape = object.character("escapeChar") else { return }
        if object.has("quoteChar") {
            object.note(
                "escapeChar", .exclusive(property: "escapeChar", other: "quoteChar"), .warning)
        } else {
            dialect.escape = escape
            // Who says how quotes stand in quoted texts has quoted texts.
            if !object.has("doubleQuote") { dialect.quote = nil }
        }
    }
}
