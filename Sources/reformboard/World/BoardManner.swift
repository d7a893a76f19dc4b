import Canvas
import Configuration
import Dashboard
import Diagnostics
import NcursesTerminal
import Notation

/// How a reader wants the board: the settings, the themes, and what the command line says beside them.
struct BoardManner {
    /// What the settings say.
    private(set) var configuration: Configuration
    /// The themes at hand.
    let themes: ThemeShelf
    /// What is wrong with the settings.
    let findings: [Finding]
    /// The folder of the settings, which a reader knows.
    private let folder: String
    /// Whether the command line asks for ASCII.
    let asksForASCII: Bool

    /// Gathers it.
    ///
    /// - Throws: `Stop` when the theme of the command line is none.
    init(theme: String?, ascii: Bool, settings: ConfigurationFile, language: Language) throws {
        configuration = settings.configuration
        themes = try ThemeShelf(named: theme, settings: settings, language: language)
        findings = settings.findings + themes.findings
        folder = String(
            settings.path.prefix(through: settings.path.lastIndex(of: "/") ?? settings.path.startIndex))
        asksForASCII = ascii
    }

    /// The same for who hears the board: digits choose from the lists that are read out.
    var spoken: BoardManner {
        var spoken = self
        var preferences = configuration.preferences
        preferences.keys = preferences.keys.countingWithDigits
        preferences.isSpoken = true
        spoken.configuration.use(preferences)
        return spoken
    }

    /// On what ground the terminal writes, as far as its environment tells before it is asked.
    var ground: TerminalGround { Surroundings.ground ?? .dark }

    /// The theme for a ground; nil where it is in use, or the reader has chosen another one meanwhile.
    func theme(on ground: TerminalGround, insteadOf used: String) -> String? {
        guard themes.dependsOnGround, used == themes.first(on: self.ground) else { return nil }
        let wanted = themes.first(on: ground)
        return wanted == used ? nil : wanted
    }

    /// The characters to draw with.
    func glyphs(speaksUTF8: Bool) -> GlyphSet {
        if asksForASCII || !speaksUTF8 { return .ascii }
        return configuration.glyphs.map(GlyphSet.named) ?? .unicode
    }

    /// What the terminal is opened with.
    @MainActor var terminalOptions: NcursesTerminal.Options {
        NcursesTerminal.Options(
            escapeDelay: configuration.escapeDelay ?? 25, synchronises: configuration.isSynchronised)
    }

    /// One line on what is wrong with the settings; nil where nothing is.
    func complaint(in language: Language) -> String? {
        guard let first = findings.first else { return nil }
        let line = FindingText.parts(first, in: language, columns: 80).headline
        let name = line.hasPrefix(folder) ? String(line.dropFirst(folder.count)) : line
        let more =
            findings.count > 1
            ? Phrase(vi: " (và \(findings.count - 1) lỗi nữa)", en: " (and \(findings.count - 1) more)")[
                language]
            : ""
        return name + more + "   reformboard config --check"
    }
}
