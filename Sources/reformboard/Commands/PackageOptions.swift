import CommandGrammar
import Notation

/// What the commands have in common that read a package: the folder, the language, the characters, the day.
struct PackageOptions {
    var folder: String?
    let language: Language?
    let ascii: Bool
    let day: Day?

    /// What a command takes for them, without the day.
    static var ofFolder: [Parameter] { [.folder, .language, .ascii] }
    /// What a command takes for them.
    static var parameters: [Parameter] { ofFolder + [.day] }

    init(_ given: GivenWords) {
        folder = given.text(.folder)
        language = given.choice(.language)
        ascii = given.has(.ascii)
        day = given.day(.day)
    }
}
