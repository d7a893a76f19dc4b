import Assessment
import Canvas
import Notation
import ReformModel

/// One document: what it is, what it replaces and what replaces it, and what rests on it.
struct DocumentPage {
    private let document: Document
    private let context: PanelContext
    private let width: Int

    init(_ document: Document, in context: PanelContext, width: Int) {
        self.document = document
        self.context = context
        self.width = width
    }

    /// The lines of the page.
    var lines: [PanelLine] {
        var page = PageWriter(width: width, glyphs: context.glyphs)
        page.heading(document.id)
        page.fact(context.say(.title), context.say(document.title))
        page.fact(context.say(.kind), context.say(document.kind))
        page.fact(context.say(.issuer), context.say(document.issuer))
        page.fact(context.say(.issued), document.issued.map(context.day) ?? "")
        page.fact(context.say(.effective), document.effective.map(context.day) ?? "")
        page.fact(context.say(.status), context.say(document.status))
        page.fact(context.say(.source), document.source, style: .dim)
        page.fact(context.say(.row), RowText.text(document.place, in: context.standing.programme))
        list(.replaces, document.replaces.map { ItemID.document($0) }, in: &page)
        list(.replacedBy, successors.map { ItemID.document($0.id) }, in: &page)
        list(.uses, DocumentUses(context.standing).items(of: document.id), in: &page)
        return page.lines
    }

    /// What replaces it, of the documents issued by the day.
    private var successors: [Document] {
        context.standing.programme.documents.filter { other in
            other.replaces.contains(document.id) && other.issued.map { $0 <= context.standing.day } ?? true
        }
    }

    private func list(_ heading: Phrase, _ items: [ItemID], in page: inout PageWriter) {
        guard !items.isEmpty else { return }
        page.heading("\(context.say(heading)) (\(context.number(items.count)))")
        for item in items {
            if case .document(let id) = item {
                page.fact(id, title(of: id), item: item)
            } else {
                let name = ItemPage.title(of: item, in: context)
                page.line(.text(name, indent: 1, item: item, mark: context.glyphs.ellipsis))
            }
        }
    }

    private func title(of id: String) -> String {
        let other = context.standing.programme.documents.first { $0.id == id }
        return other.map { context.say($0.title) } ?? context.say(.notGiven)
    }
}

extension Phrase {
    fileprivate static let title = Phrase(vi: "trích yếu", en: "about")
    fileprivate static let kind = Phrase(vi: "loại", en: "kind")
    fileprivate static let issuer = Phrase(vi: "ban hành bởi", en: "issued by")
    fileprivate static let issued = Phrase(vi: "ngày ban hành", en: "issued")
    fileprivate static let effective = Phrase(vi: "có hiệu lực từ", en: "in force from")
    fileprivate static let status = Phrase(vi: "hiệu lực", en: "status")
    fileprivate static let source = Phrase(vi: "nguồn", en: "source")
    fileprivate static let row = Phrase(vi: "dòng", en: "row")
    fileprivate static let replaces = Phrase(vi: "Thay thế", en: "Replaces")
    fileprivate static let replacedBy = Phrase(vi: "Bị thay thế bởi", en: "Replaced by")
    fileprivate static let notGiven = Phrase(vi: "không có trong documents.csv", en: "not in documents.csv")
    fileprivate static let uses = Phrase(vi: "Căn cứ của", en: "What rests on it")
}
