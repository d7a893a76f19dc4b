import Assessment
import Notation
import Panels
import ReformModel
import Snapshot
import TestSupport
import Testing

@Suite("What a snapshot shows")
struct SnapshotSheetTests {
    private let context = Sample.context(.english)
    private var difference: Difference {
        Difference(from: Standing(of: Sample.programme, on: Sample.day - 7), to: context.standing)
    }

    @Test("Changes come first, below the header, and the board stays as it is", arguments: [30, 80, 120])
    func since(width: Int) throws {
        let board = TextSnapshot.board(context, width: width)
        let both = TextSnapshot.render(SnapshotSheet(.board, context, since: difference), width: width)
        let header = try #require(board.firstIndex(of: "\n"))
        let rest = String(board[header...])
        #expect(both.hasPrefix(board[...header]) && both.hasSuffix(rest))
        let between = both.dropFirst(board[...header].count).dropLast(rest.count)
        #expect(between.contains("6 Changes") && between.contains("Moved later"))
    }

    @Test("The page of changes has them once", arguments: AnyForm.allCases)
    func changes(form: AnyForm) throws {
        let sheet = SnapshotSheet(.page(.changes), context, since: difference)
        let text = try form.render(sheet)
        #expect(text.contains("6 Changes"))
        #expect(text.matches(of: /Moved later/).count == (form == .html ? 4 : form == .text ? 2 : 2))
    }

    @Test("An item of each kind, with the lines of its page", arguments: ["grdp-growth", "decentralisation"])
    func item(id: String) throws {
        let items = context.items(named: id)
        #expect(!items.isEmpty)
        let text = TextSnapshot.render(SnapshotSheet(.items(items), context))
        for item in items {
            #expect(text.contains("─ \(ItemPage.title(of: item, in: context)) ─"))
        }
        #expect(text.contains("Why this status"))
        #expect(context.items(named: "nothing").isEmpty)
    }

    @Test("The header and the footer tell the same in every form", arguments: AnyForm.allCases)
    func ends(form: AnyForm) throws {
        let text = try form.render(SnapshotSheet(.panel(.attention), context), width: 100)
        #expect(text.contains("Quảng Ninh · Streamlining the apparatus 2025"))
        #expect(text.contains(Sample.programme.digest.prefix(12)))
        #expect(text.contains("2025-09-20"))
        let count = context.standing.illustrativeCount
        #expect(
            text.contains(form == .json ? "\"illustrative\": \(count)" : "illustrative figures: \(count)"))
        #expect(text.contains(form == .json ? "\"findings\": 0" : "Findings in files: 0"))
    }

    @Test("Every row of a table and every fact is in the drawing", arguments: Language.allCases)
    func words(language: Language) throws {
        let context = Sample.context(language)
        for panel in PanelID.allCases {
            let drawn = TextSnapshot.panel(panel, context, width: 400)
            for line in Panel.named(panel).lines(context, PanelRoom(width: 398, extent: .full)) {
                guard case .row(let cells) = line.content else { continue }
                for cell in cells {
                    for word in cell.text.split(separator: " ") {
                        #expect(drawn.contains(word), "\(panel): \(word)")
                    }
                }
            }
        }
    }
}
