internal import Notation

/// The tables and columns of the Reform Data Package profile: the one list that the loader, the
/// documentation and the `schema` command are made from.
enum Profile {
    /// What a cell of a column holds.
    enum Kind: Sendable, Equatable {
        /// A text without a language: an id, a number of a document, a name of a source.
        case text
        /// A text that may have translations in `name@en`.
        case localText
        /// A number, with or without decimals.
        case number
        /// A whole number.
        case integer
        /// A day; the edge is the day that a cell with only a month or a year stands for.
        case day(DayFormat.Edge)
        /// One of some words; a finding when it is another.
        case choice([String])
        /// Texts with `;` between them, such as the keys of other rows.
        case list
        /// Texts with `;` between them that may have translations in `name@en`.
        case localList

        /// Whether a column may have twins in other languages.
        var isTranslatable: Bool { self == .localText || self == .localList }
    }

    /// A column.
    struct Column: Sendable {
        let name: String
        let kind: Kind
        /// Whether a row without it is left out.
        let isRequired: Bool
        /// The table whose key the cells name, or nil.
        let references: TableName?

        init(_ name: String, _ kind: Kind, required: Bool = false, references: TableName? = nil) {
            self.name = name
            self.kind = kind
            isRequired = required
            self.references = references
        }
    }

    /// A table.
    struct Table: Sendable {
        let name: TableName
        /// The columns that name a row together; none of two rows may be alike in all of them.
        let key: [String]
        let columns: [Column]
    }

    /// The table of a name.
    static func table(_ name: TableName) -> Table {
        switch name {
        case .documents: documents
        case .workstreams: workstreams
        case .units: units
        case .successions: successions
        case .staffing: staffing
        case .indicators: indicators
        case .targets: targets
        case .observations: observations
        case .milestones: milestones
        case .reports: reports
        }
    }

    private static func words<Choice: CaseIterable & RawRepresentable<String>>(of type: Choice.Type) -> Kind {
        .choice(type.allCases.map(\.rawValue))
    }

    private static let documents = Table(
        name: .documents, key: ["number"],
        columns: [
            Column("number", .text, required: true),
            Column("kind", .localText),
            Column("issuer", .localText),
            Column("issued", .day(.first)),
            Column("effective", .day(.first)),
            Column("title", .localText, required: true),
            // Not a reference: what is replaced is often older than the programme.
            Column("replaces", .list),
            Column("status", .localText),
            Column("source", .text),
        ])

    private static let workstreams = Table(
        name: .workstreams, key: ["id"],
        columns: [
            Column("id", .text, required: true),
            Column("panel", words(of: Workstream.Panel.self)),
            Column("title", .localText, required: true),
            Column("lead", .localText),
            Column("document", .text, references: .documents),
            Column("order", .integer),
        ])

    private static let units = Table(
        name: .units, key: ["id"],
        columns: [
            Column("id", .text, required: true),
            Column("title", .localText, required: true),
            Column("kind", .text),
            Column("bloc", words(of: Unit.Bloc.self)),
            Column("parent", .text, references: .units),
            Column("founded", .day(.first)),
            Column("dissolved", .day(.first)),
            Column("population", .integer),
            Column("area_km2", .number),
        ])

    private static let successions = Table(
        name: .successions, key: ["predecessor", "successor"],
        columns: [
            Column("predecessor", .text, required: true, references: .units),
            Column("successor", .text, required: true, references: .units),
            Column("date", .day(.first)),
            Column("extent", words(of: Succession.Extent.self)),
            Column("document", .text, references: .documents),
            Column("note", .localText),
        ])

    private static let staffing = Table(
        name: .staffing, key: ["unit", "date", "category"],
        columns: [
            Column("unit", .text, required: true, references: .units),
            Column("date", .day(.last), required: true),
            Column("category", words(of: Staffing.Category.self)),
            Column("quota", .number),
            Column("present", .number),
            Column("reported", .day(.last)),
            Column("status", words(of: Certainty.self)),
            Column("source", .text),
        ])

    private static let indicators = Table(
        name: .indicators, key: ["id"],
        columns: [
            Column("id", .text, required: true),
            Column("workstream", .text, references: .workstreams),
            Column("title", .localText, required: true),
            Column("unit", .localText),
            Column("direction", words(of: Indicator.Direction.self)),
            Column("baseline", .number),
            Column("baseline_date", .day(.last)),
            Column("group", .text),
            Column("step", .integer),
            Column("limit", .number),
            Column("decimals", .integer),
            Column("accumulates", words(of: Indicator.Accumulation.self)),
            Column("document", .text, references: .documents),
        ])

    private static let targets = Table(
        name: .targets, key: ["indicator", "due", "decided"],
        columns: [
            Column("indicator", .text, required: true, references: .indicators),
            Column("due", .day(.last), required: true),
            Column("decided", .day(.first)),
            Column("value", .number, required: true),
            Column("document", .text, references: .documents),
            Column("note", .localText),
            Column("status", words(of: Certainty.self)),
        ])

    private static let observations = Table(
        name: .observations, key: ["indicator", "date", "reporter"],
        columns: [
            Column("indicator", .text, required: true, references: .indicators),
            Column("date", .day(.last), required: true),
            Column("reporter", .text),
            Column("value", .number, required: true),
            Column("reported", .day(.last)),
            Column("status", words(of: Certainty.self)),
            Column("source", .text),
        ])

    private static let milestones = Table(
        name: .milestones, key: ["id"],
        columns: [
            Column("id", .text, required: true),
            Column("workstream", .text, references: .workstreams),
            Column("level", .text),
            Column("title", .localText, required: true),
            Column("baseline_start", .day(.first)),
            Column("baseline_finish", .day(.last)),
            Column("weight", .number),
            Column("owner", .localList),
            Column("depends_on", .list, references: .milestones),
            Column("document", .text, references: .documents),
        ])

    private static let reports = Table(
        name: .reports, key: ["milestone", "reported", "reporter"],
        columns: [
            Column("milestone", .text, required: true, references: .milestones),
            Column("reported", .day(.last), required: true),
            Column("reporter", .text),
            Column("state", words(of: Report.State.self)),
            Column("percent", .number),
            Column("forecast", .day(.last)),
            Column("finished", .day(.last)),
            Column("rating", words(of: Report.Rating.self)),
            Column("evidence", words(of: Report.Evidence.self)),
            Column("note", .localText),
            Column("source", .text),
            Column("status", words(of: Certainty.self)),
        ])
}
