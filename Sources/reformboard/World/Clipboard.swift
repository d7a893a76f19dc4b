/// The clipboard of the terminal, wherever that is: over SSH it is the one of the user's own machine.
enum Clipboard {
    /// The longest text that terminals take, as bytes of base 64.
    private static let limit = 74_994

    /// What makes a terminal take a text (OSC 52); within tmux also in the wrapping that passes it on. Nil for
    /// a text that is too long.
    static func sequence(for text: String) -> [UInt8]? {
        let coded = Base64.coded(Array(text.utf8))
        guard coded.count <= limit else { return nil }
        let plain = "\u{1B}]52;c;\(String(decoding: coded, as: UTF8.self))\u{07}"
        let isInTmux = EnvironmentVariable.tmux.value.map { !$0.isEmpty } ?? false
        let wrapped = isInTmux ? "\u{1B}Ptmux;\u{1B}\(plain)\u{1B}\\" : ""
        return Array((plain + wrapped).utf8)
    }
}
