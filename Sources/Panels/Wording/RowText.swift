import ReformModel

/// Where a row stands, as a person would look for it.
enum RowText {
    /// `observations.csv:14`.
    static func text(_ place: RowPlace, in programme: Programme) -> String {
        "\(programme.files[place.table] ?? place.table.rawValue + ".csv"):\(place.line)"
    }
}
