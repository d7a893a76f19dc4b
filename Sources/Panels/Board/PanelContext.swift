public import Assessment
public import Canvas
public import Notation
public import ReformModel

/// What every panel draws from: the programme on a day, the reader's language, and the characters at hand. Each line
/// keeps it, so that it is one object and not a copy of all this.
public final class PanelContext: Sendable {
    /// The programme as it stood on the day.
    public let standing: Standing
    /// Who reads.
    public let reader: Reader
    /// The characters that drawings are made of.
    public let glyphs: GlyphSet
    /// How many findings there are in the files.
    public let findingCount: Int
    /// The findings; may be fewer than there are, or none where only their number matters.
    public let findings: FindingList
    /// Which days the timeline shows.
    public let timeline: TimelineView
    /// Which items lists show, and in what order.
    public let list: ListView
    /// What is marked as changed.
    public let changed: Set<ItemID>
    /// The lines that were made of all this already; nil where they are made once.
    let memo: LineMemo?

    /// Makes a context.
    public convenience init(
        standing: Standing, language: Language, days: Reader.DayForm? = nil,
        numbers: Reader.NumberForm? = nil, glyphs: GlyphSet = .unicode, findingCount: Int? = nil,
        findings: FindingList = .none, timeline: TimelineView = .whole, list: ListView = .all,
        changed: Set<ItemID> = [], memo: LineMemo? = nil
    ) {
        self.init(
            standing, Reader(language, days: days, numbers: numbers), glyphs, findingCount ?? findings.count,
            findings, timeline, list, changed, memo)
    }

    private init(
        _ standing: Standing, _ reader: Reader, _ glyphs: GlyphSet, _ findingCount: Int,
        _ findings: FindingList,
        _ timeline: TimelineView, _ list: ListView, _ changed: Set<ItemID>, _ memo: LineMemo?
    ) {
        self.standing = standing
        self.reader = reader
        self.glyphs = glyphs
        self.findingCount = findingCount
        self.findings = findings
        self.timeline = timeline
        self.list = list
        self.changed = changed
        self.memo = memo
    }

    /// The same without its memory.
    var forgetful: PanelContext {
        PanelContext(standing, reader, glyphs, findingCount, findings, timeline, list, changed, nil)
    }

    /// The reader's language.
    public var language: Language { reader.language }

    /// A phrase in the reader's language.
    public func say(_ phrase: Phrase) -> String { phrase[language] }

    /// A text of the package in the reader's language.
    public func say(_ text: LocalText) -> String { text.text(in: language) }

    /// A number in the reader's notation.
    public func number(_ value: Double, decimals: Int? = nil, signed: Bool = false) -> String {
        NumberText.write(value, decimals: decimals, for: reader, signed: signed)
    }

    /// A whole number in the reader's notation.
    public func number(_ value: Int, signed: Bool = false) -> String {
        NumberText.write(value, for: reader, signed: signed)
    }

    /// A day in the reader's notation.
    public func day(_ day: Day) -> String { DayText.write(day, for: reader) }

    /// A number of days in words: `1 day`, `5 days`, `5 ngày`.
    public func days(_ count: Int) -> String { DayCount.words(count, for: reader) }
}
