public import Notation

/// A legal document that the programme rests on.
public struct Document: Sendable, Hashable, Identifiable {
    /// Its number, such as `45-CT/TW`; the key of the row.
    public let id: String
    /// Its kind, such as Directive; may be empty.
    public let kind: LocalText
    /// Who issued it; may be empty.
    public let issuer: LocalText
    /// The day it was issued, or nil when not given.
    public let issued: Day?
    /// The day it took effect, or nil when not given.
    public let effective: Day?
    /// What it is called.
    public let title: LocalText
    /// The numbers of the documents that it replaces.
    public let replaces: [String]
    /// Whether it is in force, as written; may be empty.
    public let status: LocalText
    /// Where that was published; may be empty.
    public let source: String
    /// The row it came from.
    public let place: RowPlace

    /// Makes a document from the cells of its row.
    public init(
        id: String, kind: LocalText, issuer: LocalText, issued: Day?, effective: Day?, title: LocalText,
        replaces: [String], status: LocalText, source: String, place: RowPlace
    ) {
        self.id = id
        self.kind = kind
        self.issuer = issuer
        self.issued = issued
        self.effective = effective
        self.title = title
        self.replaces = replaces
        self.status = status
        self.source = source
        self.place = place
    }
}
