/// A value of the settings file, with the bytes that it stands at.
struct SettingValue {
    /// What it is.
    indirect enum Content {
        case text(String)
        case number(Double)
        case flag(Bool)
        case nothing
        case list([SettingValue])
        case object([SettingMember])
    }

    let content: Content
    let range: Range<Int>
}

/// A name in an object, and its value.
struct SettingMember {
    let name: String
    let nameRange: Range<Int>
    let value: SettingValue
}
