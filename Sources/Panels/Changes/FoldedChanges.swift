import Assessment
import Canvas
import Notation
import ReformModel

/// What is told in a few lines however much of it there is: tables of one side, likely renamings of keys,
/// wordings, and the counts.
struct FoldedChanges {
    /// How many wordings of one kind are shown; more are counted alone.
    static let wordingsUpTo = 3
    /// How many suggestions are shown; more are counted alone.
    static let matchesUpTo = 20

    private let difference: Difference
    private let rows: ChangedRows
    private let context: PanelContext

    init(_ difference: Difference, rows: ChangedRows, in context: PanelContext) {
        self.difference = difference
        self.rows = rows
        self.context = context
    }

    /// Tables that one side alone has.
    var tables: [ChangeBlock] {
        difference.tables.map { table in
            let rows = context.number(table.rows)
            let side =
                table.isInLater
                ? Phrase(vi: "chỉ bên sau có, \(rows) dòng", en: "in the later alone, \(rows) rows")
                : Phrase(vi: "chỉ bên trước có, \(rows) dòng", en: "in the earlier alone, \(rows) rows")
            let reason =
                table.reason == .absent
                ? "" : ", " + context.say(Phrase(vi: "bên kia không đọc được", en: "unreadable in the other"))
            return ChangeBlock(
                title: table.table.rawValue, rows: [.init(label: "", text: context.say(side) + reason)])
        }
    }

    /// Rows that are probably the same under another key.
    var matches: [ChangeBlock] {
        let shown = difference.matches.prefix(FoldedChanges.matchesUpTo).map { match in
            ChangeBlock(
                title: context.say(match.title),
                rows: [
                    .init(
                        label: match.to.table.rawValue,
                        text: "\(match.from.key) \(context.glyphs.arrow) \(match.to.key)")
                ])
        }
        let further = difference.matches.count - shown.count
        return further > 0 ? shown + [more(further)] : shown
    }

    /// Wordings, by table and field: each of a few, else their number.
    var texts: [ChangeBlock] {
        // They come ordered by table and field.
        var groups: [ArraySlice<TextChange>] = []
        for index in difference.texts.indices {
            let text = difference.texts[index]
            if let last = groups.last?.first, last.field == text.field,
                last.subject.table == text.subject.table
            {
                groups[groups.count - 1] = difference.texts[groups[groups.count - 1].startIndex...index]
            } else {
                groups.append(difference.texts[index...index])
            }
        }
        return groups.flatMap(blocks)
    }

    private func blocks(_ group: ArraySlice<TextChange>) -> [ChangeBlock] {
        guard group.count > FoldedChanges.wordingsUpTo else {
            return group.map { text in
                ChangeBlock(
                    title: text.subject.key,
                    rows: [
                        .init(
                            label: context.say(text.field.phrase),
                            text: [text.from, text.to].map { $0.isEmpty ? "–" : context.say($0) }
                                .joined(separator: " \(context.glyphs.arrow) "))
                    ])
            }
        }
        return group.first.map { text in
            [
                ChangeBlock(
                    title: text.subject.table.rawValue,
                    rows: [
                        .init(label: context.say(text.field.phrase), text: context.number(group.count))
                    ])
            ]
        } ?? []
    }

    /// The counts, by section.
    var counts: [(phrase: Phrase, count: Int)] {
        var bySection: [ChangeSection: Int] = [:]
        for item in difference.items { bySection[ChangeSection(item.consequence), default: 0] += 1 }
        var counts = ChangeSection.allCases.compactMap { section in
            bySection[section].map { (phrase: section.phrase, count: $0) }
        }
        let gone = difference.units.tiers.reduce(0) { $0 + $1.gone.count }
        let new = difference.units.tiers.reduce(0) { $0 + $1.new.count }
        if gone > 0 { counts.append((Phrase(vi: "Đơn vị không còn", en: "Units gone"), gone)) }
        if new > 0 { counts.append((Phrase(vi: "Đơn vị mới", en: "Units new"), new)) }
        if !difference.texts.isEmpty { counts.append((.wordings, difference.texts.count)) }
        if difference.quietReports > 0 { counts.append((.quietReports, difference.quietReports)) }
        return counts
    }

    private func more(_ count: Int) -> ChangeBlock {
        let number = context.number(count)
        return ChangeBlock(
            title: context.say(Phrase(vi: "và \(number) cặp nữa", en: "and \(number) more")), rows: [])
    }
}

extension Phrase {
    fileprivate static let wordings = Phrase(vi: "Cách ghi", en: "Wordings")
    fileprivate static let quietReports = Phrase(
        vi: "Báo cáo không đổi gì", en: "Reports that change nothing")
}
