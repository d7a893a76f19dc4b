import Canvas

/// How the curve of a program is drawn: told apart without colour by its marks. Dotted is the guide alone.
struct GrowthLook {
    let pattern: LineChart.Pattern
    let mark: Character
    let role: Role

    init(program: String) {
        switch program {
        case "check": (pattern, mark, role) = (.solid, "●", .accent)
        case "snapshot": (pattern, mark, role) = (.dashed, "○", .warn)
        default: (pattern, mark, role) = (.solid, "◆", .good)
        }
    }
}
