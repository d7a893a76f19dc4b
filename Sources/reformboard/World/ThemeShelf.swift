import Canvas
import FoundationEssentials
import Notation
import Themes

/// The themes at hand: those of the program, and one from a file when the command line names it.
struct ThemeShelf {
    /// The names, in the order in which `T` goes through them.
    let names: [String]
    /// The name of the theme to begin with.
    let first: String
    private let themes: [String: Theme]

    /// Reads the themes.
    ///
    /// - Throws: `Stop` with one line when the named theme is not there or is no colour scheme.
    init(named wanted: String?, language: Language) throws {
        var names: [String] = []
        var themes: [String: Theme] = [:]
        for (name, json) in BuiltInThemes.all {
            guard let scheme = try? JSONDecoder().decode(ColourScheme.self, from: Data(json)) else {
                continue
            }
            names.append(name)
            themes[name] = Theme(scheme)
        }
        if let wanted, themes[wanted] == nil {
            themes[wanted] = try ThemeShelf.read(wanted, names: names, language: language)
            names.append(wanted)
        }
        self.names = names
        self.themes = themes
        first = wanted ?? names.first ?? ""
    }

    /// The palette of a theme for a terminal of so many colours.
    func palette(_ name: String, depth: ColourDepth) -> Palette {
        themes[name]?.palette(depth: depth) ?? .none
    }

    private static func read(_ path: String, names: [String], language: Language) throws -> Theme {
        guard let data = try? Data(contentsOf: URL(filePath: path)) else {
            let list = names.joined(separator: ", ")
            throw Stop.cannotUseTheme(
                Phrase(
                    vi: "không có giao diện hay tệp \(path); có sẵn: \(list)",
                    en: "there is no theme or file \(path); built in: \(list)"), language)
        }
        guard let scheme = try? JSONDecoder().decode(ColourScheme.self, from: data) else {
            throw Stop.cannotUseTheme(
                Phrase(
                    vi:
                        "\(path) không phải bảng màu Windows Terminal (JSON có name, background, foreground và 16 màu)",
                    en:
                        "\(path) is no Windows Terminal colour scheme (JSON with name, background, foreground and 16 colours)"
                ), language)
        }
        return Theme(scheme)
    }
}
