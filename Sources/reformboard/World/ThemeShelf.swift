import Canvas
import Configuration
import Diagnostics
import Files
import Notation
import Themes

/// The themes at hand: those of the program, and those from files that the command line or the settings name.
struct ThemeShelf {
    /// The names of the themes of the program.
    static let builtIn = BuiltInThemes.all.map(\.name)

    /// The names, in the order in which `T` goes through them.
    private(set) var names = ThemeShelf.builtIn
    /// The theme to begin with on a dark ground.
    private(set) var dark = "ha-long-night"
    /// The theme to begin with on a light ground.
    private(set) var light = "ha-long-day"
    /// What is wrong with those that the settings name.
    private(set) var findings: [Finding] = []
    /// Those from files. Those of the program are read when they are used, for a start needs one of them.
    private var fromFiles: [String: Theme] = [:]

    /// Gathers the themes.
    ///
    /// - Parameter wanted: the name or path that the command line has; nil for none.
    /// - Throws: `Stop` with one line when that is not there or is no colour scheme.
    init(named wanted: String?, settings: ConfigurationFile, language: Language) throws {
        if let wanted {
            if !names.contains(wanted) {
                add(wanted, try ThemeShelf.read(wanted, names: names, language: language))
            }
            (dark, light) = (wanted, wanted)
        } else {
            dark = chosen(settings.configuration.darkTheme, in: settings) ?? dark
            light = chosen(settings.configuration.lightTheme, in: settings) ?? light
        }
    }

    /// Whether it depends on the ground which theme is used.
    var dependsOnGround: Bool { dark != light }

    /// The theme to begin with.
    func first(on ground: TerminalGround) -> String { ground == .light ? light : dark }

    /// The palette of a theme for a terminal of so many colours.
    func palette(_ name: String, depth: ColourDepth) -> Palette {
        theme(name)?.palette(depth: depth) ?? .none
    }

    private mutating func add(_ name: String, _ theme: Theme) {
        names.append(name)
        fromFiles[name] = theme
    }

    private func theme(_ name: String) -> Theme? {
        if let theme = fromFiles[name] { return theme }
        let json = BuiltInThemes.all.first { $0.name == name }?.json
        return json.flatMap { try? ColourScheme(json: $0) }.map(Theme.init)
    }

    /// A theme that the settings name, read where it is a file; nil where it cannot be.
    private mutating func chosen(_ name: String?, in settings: ConfigurationFile) -> String? {
        guard let name else { return nil }
        if names.contains(name) { return name }
        guard let json = ThemeShelf.bytes(of: settings.resolved(name)),
            let scheme = try? ColourScheme(json: json)
        else {
            findings.append(ConfigurationReader.unreadableTheme(name, in: settings.path))
            return nil
        }
        add(name, Theme(scheme))
        return name
    }

    /// A theme.
    ///
    /// - Throws: `Stop` with one line when it is not there.
    func theme(_ name: String, language: Language) throws -> Theme {
        guard let theme = self.theme(name) else {
            throw Stop.cannotUseTheme(ThemeShelf.unknown(name, names: names), language)
        }
        return theme
    }

    /// The bytes of a scheme: some hundreds, so that more than a megabyte are none of one.
    private static func bytes(of path: String) -> [UInt8]? { FileContent.bytes(of: path, limit: 1 << 20) }

    private static func unknown(_ name: String, names: [String]) -> Phrase {
        let list = names.joined(separator: ", ")
        return Phrase(
            vi: "không có giao diện hay tệp \(name); có sẵn: \(list)",
            en: "there is no theme or file \(name); built in: \(list)")
    }

    private static func read(_ path: String, names: [String], language: Language) throws -> Theme {
        guard let json = bytes(of: path) else {
            throw Stop.cannotUseTheme(unknown(path, names: names), language)
        }
        guard let scheme = try? ColourScheme(json: json) else {
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
