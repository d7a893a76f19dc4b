import Configuration
import Diagnostics
import Files
import Notation

/// The reader's settings, where the machine keeps them.
struct ConfigurationFile {
    /// Where they are: `$XDG_CONFIG_HOME/reformboard/config.json`, or in `~/.config`.
    let path: String
    /// Whether there is such a file.
    let exists: Bool
    /// What they say.
    let configuration: Configuration
    /// What is wrong with them.
    let findings: [Finding]

    /// No settings, for what must be the same on every machine.
    static let none = ConfigurationFile(
        path: "", exists: false, configuration: Configuration(), findings: [])

    /// Reads the settings; where there are none, everything is as it comes.
    static func read(themes: [String]) -> ConfigurationFile {
        let path = ConfigurationFile.path
        guard FolderEntry.exists(path) else {
            return ConfigurationFile(path: path, exists: false, configuration: Configuration(), findings: [])
        }
        guard let bytes = bytes(at: path) else {
            let finding = Finding(
                severity: .error, place: Place(file: path), problem: .file(.unreadable(path: path)))
            return ConfigurationFile(
                path: path, exists: true, configuration: Configuration(), findings: [finding])
        }
        let reader = ConfigurationReader(bytes, file: path, themes: themes)
        return ConfigurationFile(
            path: path, exists: true, configuration: reader.configuration, findings: reader.findings)
    }

    /// What a path in the settings means: from their own folder on, `~` for the reader's.
    func resolved(_ name: String) -> String {
        if name.hasPrefix("~/") { return ConfigurationFile.home + name.dropFirst() }
        if name.hasPrefix("/") { return name }
        let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
        return folder.joined(separator: "/") + "/" + name
    }

    private static var path: String {
        let given = EnvironmentVariable.settingsHome.value ?? ""
        // A relative path there means nothing, says the XDG base directory specification.
        let folder = given.hasPrefix("/") ? given : home + "/.config"
        return folder + "/reformboard/config.json"
    }

    private static var home: String { EnvironmentVariable.home.value ?? "" }

    /// The bytes of a regular file that is not too long.
    private static func bytes(at path: String) -> [UInt8]? {
        guard let entry = try? FolderEntry(path, following: true), entry.kind == .file else { return nil }
        return FileContent.bytes(of: path, limit: Configuration.byteLimit)
    }
}
