import Canvas
import Testing

@Suite("Funnels")
struct FunnelBarTests {
    private func line(_ share: Double, _ before: Double, glyphs: GlyphSet = .unicode) -> String {
        Grid(10) { grid, all in
            FunnelBar(share: share, before: before).draw(in: all, on: &grid, glyphs: glyphs)
        }.line(0)
    }

    @Test(
        "What came this far, and what waits at the step before",
        arguments: [
            (1.0, 1.0, "██████████"), (0.5, 1, "█████░░░░░"), (0.25, 0.5, "██▌░░"), (0, 0.4, "░░░░"),
            (0, 0, ""), (2, 3, "██████████"), (0.5, 0.25, "█████"), (.nan, .nan, ""),
        ])
    func bars(share: Double, before: Double, text: String) {
        #expect(line(share, before) == text)
    }

    @Test("In ASCII")
    func ascii() { #expect(line(0.5, 0.8, glyphs: .ascii) == "#####---") }
}
