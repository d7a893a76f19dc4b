import Notation

extension HotPath {
    /// How wide a text is.
    static let texts = [
        width("ASCII", WidthTexts.ascii), width("Vietnamese", WidthTexts.composed),
        width("Vietnamese, decomposed", WidthTexts.decomposed), width("wide and emoji", WidthTexts.wide),
    ]

    private static func width(_ kind: String, _ text: String) -> HotPath {
        HotPath("the width of a text, \(kind)", times: 1000) { { keep(TextWidth.columns(of: text)) } }
    }
}
