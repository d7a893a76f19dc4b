import Canvas
import FoundationEssentials
import Testing

@Suite("Colour schemes")
struct ColourSchemeTests {
    private let colours = [
        "background": "#000000", "foreground": "#FFFFFF", "red": "#F00", "green": "#00FF00",
        "yellow": "#FFFF00", "blue": "#0000FF", "cyan": "#00FFFF", "name": "Plain", "unknown": "kept out",
    ]

    private func scheme(_ change: (inout [String: String]) -> Void) throws -> ColourScheme {
        var changed = colours
        change(&changed)
        return try ColourScheme(json: Array(JSONEncoder().encode(changed)))
    }

    @Test("A scheme may lack a selection, and may have what the program does not know")
    func read() throws {
        let scheme = try self.scheme { _ in }
        #expect(scheme.name == "Plain" && scheme.selectionBackground == nil && scheme.isDark)
        #expect(scheme.red == RGB(255, 0, 0))
        let light = try self.scheme { ($0["background"], $0["foreground"]) = ("#FFFFFF", "#000000") }
        #expect(!light.isDark)
    }

    @Test(
        "A colour that is none fails at its place",
        arguments: [
            "background", "foreground", "red", "green", "yellow", "blue", "cyan", "selectionBackground",
        ])
    func badColour(key: String) throws {
        #expect(throws: ColourScheme.Fault.unfit(key)) { try scheme { $0[key] = "#12345" } }
    }

    @Test("A colour that is missing fails by its name", arguments: ["background", "cyan", "name"])
    func missing(key: String) throws {
        #expect(throws: ColourScheme.Fault.missing(key)) { try scheme { $0[key] = nil } }
    }

    @Test("What is no object of JSON fails as such")
    func noObject() {
        #expect(throws: ColourScheme.Fault.notAnObject) { try ColourScheme(json: Array("[]".utf8)) }
        #expect(throws: ColourScheme.Fault.notJSON(offset: 2)) { try ColourScheme(json: Array("{ ,}".utf8)) }
    }
}
