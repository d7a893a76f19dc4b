import Canvas

/// The colours of pages by role: those of one theme, and of another where the reader prefers a dark ground.
enum HTMLColours {
    /// The rules that name the colours, for both schemes where they differ.
    static func rules(light: Theme, dark: Theme) -> [String] {
        let rules = [":root{\(variables(light))}"]
        return dark == light
            ? rules : rules + ["@media (prefers-color-scheme:dark){:root{\(variables(dark))}}"]
    }

    /// The rules of the classes of roles.
    static let roles = Role.allCases.filter { $0 != .text }.map {
        ".\($0.className){color:var(--\($0.className))}"
    }

    /// On paper everything is black; what is bad or needs watching is told by its mark and by weight.
    static let onPaper = """
        :root{--ground:#fff;--text:#000;--dim:#444;--border:#444;--accent:#000;--good:#000;--warn:#000;\
        --bad:#000;--selection:#ddd}
        """

    private static func variables(_ theme: Theme) -> String {
        let roles = Role.allCases.map { "--\($0.className):\(theme.colour(of: $0, on: .surface).hex)" }
        return
            ([
                "--ground:\(theme.colour(of: .surface).hex)",
                "--selection:\(theme.colour(of: .selection).hex)",
            ]
            + roles).joined(separator: ";")
    }
}
