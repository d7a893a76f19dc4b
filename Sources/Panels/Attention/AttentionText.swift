import Assessment

struct AttentionText {
    let item: ItemID? = nil
    let name = ""
    let figure = ""
    let reason = ""
    let status: StatusText
    init(_ item: AttentionItem, in context: PanelContext) {
        status = StatusText(band: item.band, words: "", in: context)
    }
}
