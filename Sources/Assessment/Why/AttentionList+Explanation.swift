extension Standing {
    /// Why an item stands in its place of the list of what needs a decision; nil where it is not on it.
    func attentionExplanation(of subject: AttentionItem.Subject) -> Explanation? {
        guard let offset = attention.firstIndex(where: { $0.subject == subject }) else { return nil }
        let item = attention[offset]
        return Explanation(
            .attentionOrder(item.reason),
            inputs: [
                .init("", .consequence, .count(item.consequence + 1)), .init("", .band, .band(item.band)),
                .init("", .urgency, .days(item.urgency)), .init("", .listLength, .count(attention.count)),
            ],
            results: [.init("", .place, .count(offset + 1))])
    }
}
