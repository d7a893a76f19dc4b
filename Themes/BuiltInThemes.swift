/// The bytes of the colour schemes that the program carries with it, so that an installed binary needs
/// no file beside it. To add one: put the file here, name it in `Package.swift`, and add its row below.
public enum BuiltInThemes {
    /// The JSON text of each scheme, by the name that `--theme` takes; the dark default first.
    public static let all: [(name: String, json: [UInt8])] = [
        ("ha-long-night", PackageResources.ha_long_night_json),
        ("ha-long-day", PackageResources.ha_long_day_json),
        ("yen-tu", PackageResources.yen_tu_json),
        ("bach-dang", PackageResources.bach_dang_json),
        ("coal", PackageResources.coal_json),
        ("tra-co", PackageResources.tra_co_json),
        ("lotus", PackageResources.lotus_json),
        ("lighthouse", PackageResources.lighthouse_json),
    ]
}
