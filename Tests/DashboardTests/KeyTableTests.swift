import Canvas
import Dashboard
import Testing

@Suite("The key table")
struct KeyTableTests {
    @Test("No key stands for two actions")
    func unique() {
        var seen: Set<Key> = []
        for key in KeyTable.all.flatMap(\.keys) { #expect(seen.insert(key).inserted, "\(key)") }
    }
}
