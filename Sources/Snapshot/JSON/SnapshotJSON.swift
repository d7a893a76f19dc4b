/// x
public enum SnapshotJSON {
    /// x
    public static func render(_ sheet: SnapshotSheet) -> String { "" }
}
