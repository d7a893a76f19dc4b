extension SettingsProblem {
    /// The name of the kind, a different one for each.
    var code: ProblemCode {
        switch self {
        case .notReadable: .settingsNotReadable
        case .notAnObject: .settingsNotAnObject
        case .unknownSetting: .unknownSetting
        case .repeatedSetting: .repeatedSetting
        case .wrongKind: .settingOfWrongKind
        case .unknownValue: .unknownSettingValue
        case .outOfBounds: .settingOutOfBounds
        case .unknownAction: .unknownAction
        case .unknownKey: .unknownKey
        case .keyTwice: .keyTwice
        case .noWayOut: .noWayOut
        case .unreadableTheme: .unreadableTheme
        }
    }
}

extension ProblemCode {
    /// The codes of what is wrong in the reader's settings, and not in a package.
    public static let ofSettings: Set<ProblemCode> = [
        .settingsNotReadable, .settingsNotAnObject, .unknownSetting, .repeatedSetting, .settingOfWrongKind,
        .unknownSettingValue, .settingOutOfBounds, .unknownAction, .unknownKey, .keyTwice, .noWayOut,
        .unreadableTheme,
    ]
}
