import Canvas
import Dashboard
public import Diagnostics
import Notation

/// Reads `config.json`. What is wrong becomes a finding, and counts as not said.
public struct ConfigurationReader {
    /// What the settings say.
    public private(set) var configuration = Configuration()
    /// What is wrong with them.
    public private(set) var findings: [Finding] = []
    private let place: SettingsPlace
    private let themes: [String]

    /// How deep values may be nested; settings need three.
    private static let depthLimit = 16

    /// Reads the bytes of a file.
    ///
    /// - Parameters:
    ///   - file: what it is called in the findings.
    ///   - themes: the names of the themes that there are.
    public init(_ bytes: [UInt8], file: String, themes: [String]) {
        place = SettingsPlace(file: file, bytes: bytes)
        self.themes = themes
        do throws(JSONFault) {
            let value = try JSONTree(bytes, depth: ConfigurationReader.depthLimit, .commented).root
            guard value.kind == .object else {
                note(.notAnObject, value.range)
                return
            }
            for (setting, value) in once(value.members) { read(setting, value) }
        } catch {
            note(.notReadable, error.offset..<(error.offset + 1))
        }
    }

    /// What is wrong with a file that a setting names.
    public static func unreadableTheme(_ path: String, in file: String) -> Finding {
        SettingsPlace(file: file, bytes: []).finding(.unreadableTheme(path: path))
    }

    /// The settings that there are, each the first time that it is said.
    private mutating func once(_ members: JSONMembers) -> [(Setting, JSONNode)] {
        var seen: Set<Setting> = []
        return members.compactMap { member in
            let name = member.name ?? ""
            guard let setting = Setting(rawValue: name) else {
                let nearest = NearMiss.nearest(to: name, in: Setting.allCases.map(\.rawValue))
                note(.unknownSetting(name: name, suggestion: nearest), member.nameNode.range)
                return nil
            }
            if seen.insert(setting).inserted { return (setting, member.value) }
            note(.repeatedSetting(name: name), member.nameNode.range, .warning)
            return nil
        }
    }

    private mutating func read(_ setting: Setting, _ value: JSONNode) {
        // `null` says what leaving it out says.
        if value.isNull { return }
        switch setting {
        case .theme: readTheme(value)
        case .language: configuration.language = choice(setting, value).flatMap(Language.init(rawValue:))
        case .panel:
            let name = choice(setting, value)
            if let chosen = PanelName.all.first(where: { $0.name == name }) {
                configuration.preferences.firstPanel = chosen.panel
            }
        case .days:
            configuration.preferences.days = choice(setting, value).flatMap(Reader.DayForm.init(rawValue:))
        case .numbers:
            configuration.preferences.numbers = choice(setting, value).flatMap(
                Reader.NumberForm.init(rawValue:))
        case .glyphs:
            configuration.glyphs = choice(setting, value).flatMap(GlyphSet.Name.init(rawValue:))
        case .escapeDelay: configuration.escapeDelay = number(setting, value, Configuration.escapeDelays)
        case .mouse: flag(setting, value).map { configuration.preferences.usesMouse = $0 }
        case .synchronised: flag(setting, value).map { configuration.isSynchronised = $0 }
        case .digits:
            guard let chosen = choice(setting, value) else { return }
            keys.countsWithDigits = chosen == "counts"
            configuration.preferences.keys = keys.map
        case .keys:
            guard value.kind == .object else {
                return note(.wrongKind(setting: setting.rawValue, expected: .object), value.range)
            }
            for (problem, range) in keys.read(value.members) { note(problem, range) }
            if !keys.leavesAWayOut() { note(.noWayOut, value.range) }
            configuration.preferences.keys = keys.map
        }
    }

    private var keys = BoundKeys()

    private mutating func readTheme(_ value: JSONNode) {
        if value.kind == .object {
            for member in value.members {
                let name = member.name ?? ""
                switch name {
                case "dark": configuration.darkTheme = theme(member.value)
                case "light": configuration.lightTheme = theme(member.value)
                default:
                    let nearest = NearMiss.nearest(to: name, in: ["dark", "light"])
                    note(
                        .unknownSetting(name: "theme." + name, suggestion: nearest), member.nameNode.range)
                }
            }
        } else if let name = theme(value) {
            configuration.darkTheme = name
            configuration.lightTheme = name
        }
    }

    /// The name of a theme that there is, or a path.
    private mutating func theme(_ value: JSONNode) -> String? {
        guard let name = value.string else {
            note(.wrongKind(setting: Setting.theme.rawValue, expected: .text), value.range)
            return nil
        }
        if themes.contains(name) || name.contains("/") || name.hasSuffix(".json") { return name }
        note(
            .unknownValue(
                setting: Setting.theme.rawValue, value: name, allowed: themes,
                suggestion: NearMiss.nearest(to: name, in: themes)), value.range)
        return nil
    }

    private mutating func choice(_ setting: Setting, _ value: JSONNode) -> String? {
        guard let text = value.string else {
            note(.wrongKind(setting: setting.rawValue, expected: .text), value.range)
            return nil
        }
        if setting.allowed.contains(text) { return text }
        let nearest = NearMiss.nearest(to: text, in: setting.allowed)
        note(
            .unknownValue(
                setting: setting.rawValue, value: text, allowed: setting.allowed, suggestion: nearest),
            value.range)
        return nil
    }

    private mutating func flag(_ setting: Setting, _ value: JSONNode) -> Bool? {
        if let flag = value.boolean { return flag }
        note(.wrongKind(setting: setting.rawValue, expected: .flag), value.range)
        return nil
    }

    private mutating func number(_ setting: Setting, _ value: JSONNode, _ bounds: ClosedRange<Int>)
        -> Int?
    {
        guard let whole = value.wholeNumber else {
            note(.wrongKind(setting: setting.rawValue, expected: .number), value.range)
            return nil
        }
        if bounds.contains(whole) { return whole }
        note(
            .outOfBounds(setting: setting.rawValue, least: bounds.lowerBound, most: bounds.upperBound),
            value.range)
        return nil
    }

    private mutating func note(_ problem: SettingsProblem, _ range: Range<Int>, _ severity: Severity = .error)
    {
        findings.append(place.finding(problem, at: range, severity))
    }
}
