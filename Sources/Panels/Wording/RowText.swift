public import ReformModel

/// Where a row stands, as a person would look for it.
public enum RowText {
    /// `observations.csv:14`.
    public static func text(_ place: RowPlace, in programme: Programme) -> String {
        "\(programme.files[place.table] ?? place.table.rawValue + ".csv"):\(place.line)"
    }
}
