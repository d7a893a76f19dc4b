/// The checks of rows against rows of other tables.
enum CrossCheck {
    /// What is wrong.
    static func findings(in programme: Programme) -> [RowFinding] { [] }
}
