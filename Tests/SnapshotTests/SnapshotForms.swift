import Assessment
import Canvas
import Foundation
import Notation
import Panels
import ReformModel
import Snapshot
import TestSupport
import Themes

/// The themes of the program, as tests need them.
enum BuiltIn {
    static func theme(_ name: String) throws -> Theme {
        let json = BuiltInThemes.all.first { $0.name == name }?.json ?? []
        return Theme(try ColourScheme(json: json))
    }
}

/// A form of a snapshot, as tests make them one like another.
enum AnyForm: CaseIterable {
    case text, markdown, ansi, html, svg, json

    func render(_ sheet: SnapshotSheet, width: Int = 80) throws -> String {
        let dark = try BuiltIn.theme("ha-long-night")
        return switch self {
        case .text: TextSnapshot.render(sheet, width: width)
        case .markdown: MarkdownSnapshot.render(sheet, width: width)
        case .ansi: AnsiSnapshot.render(sheet, width: width, theme: dark)
        case .html:
            HTMLSnapshot.render(sheet, width: width, light: try BuiltIn.theme("ha-long-day"), dark: dark)
        case .svg: SVGSnapshot.render(sheet, width: width, theme: dark)
        case .json: SnapshotJSON.render(sheet)
        }
    }
}

/// What a snapshot can show of a context, each once, with the changes of a season in front of some.
func sheets(_ context: PanelContext) -> [SnapshotSheet] {
    let earlier = Standing(of: context.standing.programme, on: context.standing.day - 80)
    let difference = Difference(from: earlier, to: context.standing)
    let programme = context.standing.programme
    let items: [ItemID?] = [
        programme.indicators.first.map { .indicator($0.id) },
        programme.milestones.first.map { .milestone($0.id) }, programme.units.last.map { .unit($0.id) },
        programme.documents.first.map { .document($0.id) },
    ]
    return [
        SnapshotSheet(.board, context), SnapshotSheet(.board, context, since: difference),
        SnapshotSheet(.page(.legalBasis), context), SnapshotSheet(.page(.findings), context),
        SnapshotSheet(.page(.changes), context, since: difference),
        SnapshotSheet(.items(items.compactMap(\.self)), context, since: difference),
    ] + PanelID.allCases.map { SnapshotSheet(.panel($0), context) }
}
