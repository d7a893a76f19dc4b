internal import Diagnostics
internal import FoundationEssentials
internal import Notation

/// What a `datapackage.json` says, as far as the program uses it. Other properties are left alone.
struct Descriptor: Decodable {
    let name: String?
    let title: LocalText?
    let summary: LocalText?
    /// The languages that the program speaks, of those that are listed.
    let languages: [Language]
    /// The day the package speaks for, as written.
    let asOf: String?
    let resources: [Resource]

    init(from decoder: any Decoder) throws {
        let object = try LenientObject(from: decoder)
        name = object.string("name")
        title = object.localText("title")
        summary = object.localText("description")
        languages = (object.strings("languages") ?? []).compactMap { Language(localeName: $0) }
        asOf = object.object("reform", of: ReformProperty.self)?.asOf
        resources = object.array("resources", of: .object, Resource.self).map(\.value)
        if !object.has("resources") { object.note([], .missingProperty(name: "resources")) }
    }

    /// The `reform` property: our own part of the descriptor.
    private struct ReformProperty: Decodable {
        let asOf: String?

        init(from decoder: any Decoder) throws {
            asOf = try LenientObject(from: decoder).string("asOf")
        }
    }

    /// Reads a descriptor. What is wrong in it comes back beside it.
    ///
    /// - Throws: `DecodingError` when it is not a JSON object.
    static func read(_ bytes: [UInt8]) throws -> (descriptor: Descriptor, faults: [DescriptorFault]) {
        let faults = DescriptorFaults()
        let decoder = JSONDecoder()
        decoder.userInfo[DescriptorFaults.key] = faults
        let descriptor = try decoder.decode(Descriptor.self, from: Data(bytes))
        return (descriptor, faults.all)
    }
}

extension LenientObject {
    /// A text with its translations in `name@en`.
    func localText(_ name: String) -> LocalText? {
        let translations = Language.allCases.compactMap { language in
            string("\(name)@\(language.rawValue)").map { (language, $0) }
        }
        let base = string(name)
        guard base != nil || !translations.isEmpty else { return nil }
        return LocalText(
            base ?? translations.first?.1 ?? "", translations: Dictionary(uniqueKeysWithValues: translations))
    }

    /// A property that must be one character of ASCII.
    func character(_ name: String) -> UInt8? {
        guard let text = string(name) else { return nil }
        let bytes = Array(text.utf8)
        if bytes.count == 1, bytes[0] < 0x80, !RowScanner.isLineEnd(bytes[0]) { return bytes[0] }
        note(path + [name], .notOneCharacter(property: name, text: text))
        return nil
    }
}
