internal import Diagnostics
internal import Notation

/// What a `datapackage.json` says, as far as the program uses it. Other properties are left alone.
struct Descriptor {
    /// The properties of the standard, those of its earlier versions and recipes among them, and ours.
    private static let properties = PropertyNames([
        "$schema", "profile", "name", "id", "licenses", "license", "title", "description", "homepage",
        "image", "version", "created", "keywords", "contributors", "sources", "resources", "languages",
        "reform",
    ])

    let name: String?
    let title: LocalText?
    let summary: LocalText?
    /// The languages that the program speaks, of those that are listed.
    let languages: [Language]
    /// The day the package speaks for, as written.
    let asOf: PlacedText?
    var resources: [Resource]

    init(_ object: LenientObject) {
        object.noteUnknownProfile(of: "package")
        name = object.string("name")
        title = object.localText("title")
        summary = object.localText("description")
        languages = (object.strings("languages") ?? []).compactMap { Language(localeName: $0.text) }
        asOf = object.object("reform").flatMap { ReformProperty($0).asOf }
        object.checkCreated()
        resources = object.objects("resources").map(Resource.init)
        if !object.has("resources") {
            object.note(.missingProperty(name: "resources"))
        } else if object.isEmptyArray("resources") {
            object.note("resources", .emptyArray(property: "resources"))
        }
        object.noteNearMisses(Descriptor.properties)
    }
}

/// The `reform` property: our own part of the descriptor.
private struct ReformProperty {
    private static let properties = PropertyNames(["version", "asOf"])
    private static let version = "1"

    let asOf: PlacedText?

    init(_ object: LenientObject) {
        asOf = object.placed("asOf")
        if let version = object.scalar("version"), version != ReformProperty.version {
            object.note(
                "version", .unknownVersion(version: version, known: ReformProperty.version), .warning)
        }
        object.noteUnknown(ReformProperty.properties) { name in
            .unknownReformProperty(
                name: name, known: ReformProperty.properties.all,
                suggestion: NearMiss.nearest(to: name, in: ReformProperty.properties.all))
        }
    }
}

extension LenientObject {
    /// A text with its translations in `name@en`.
    func localText(_ name: String) -> LocalText? {
        let translations = Language.allCases.map {
            (language: $0, text: string("\(name)@\($0.rawValue)"))
        }
        guard let text = string(name) ?? translations.lazy.compactMap(\.text).first else { return nil }
        return LocalText(text) { language in translations.first { $0.language == language }?.text ?? "" }
    }

    /// A property that must be one character of ASCII.
    func character(_ name: String) -> UInt8? {
        guard let text = string(name) else { return nil }
        let bytes = Array(text.utf8)
        if bytes.count == 1, bytes[0] < 0x80, !RowScanner.isLineEnd(bytes[0]) { return bytes[0] }
        note(name, .notOneCharacter(property: name, text: text))
        return nil
    }

    /// Notes a `$schema`, or in its place the `profile` of version 1, that is none of the standard's.
    func noteUnknownProfile(of thing: String) {
        let property = has("$schema") ? "$schema" : "profile"
        guard let name = string(property) else { return }
        let published = ["//datapackage.org/profiles/", "//specs.frictionlessdata.io/schemas/"]
        let named = ["data-\(thing)", "tabular-data-\(thing)", "fiscal-data-\(thing)"]
        let address = name.utf8.firstIndex(of: UInt8(ascii: ":")).map { name[$0...].dropFirst() } ?? ""
        guard !named.contains(name), !published.contains(where: address.hasPrefix) else { return }
        note(property, .unknownProfile(name: name), .note)
    }

    /// Notes a `created` that is no moment of RFC 3339.
    fileprivate func checkCreated() {
        guard let created = placed("created") else { return }
        let bytes = Array(created.text.uppercased().utf8)
        let hasZone =
            bytes.last == UInt8(ascii: "Z") || bytes.dropFirst(19).contains { "+-".utf8.contains($0) }
        if hasZone, MomentFormat.dayAndTime.parse(bytes.span) != nil { return }
        faults.add(
            created.node, .cell(.notDateTime(text: created.text, format: "YYYY-MM-DDThh:mm:ssZ")), .warning)
    }
}
