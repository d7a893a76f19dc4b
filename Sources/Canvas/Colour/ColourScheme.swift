internal import Notation

/// A colour scheme as Windows Terminal publishes them: a name, two grounds and sixteen colours.
///
/// Hundreds exist and work as they are: the roles of the board are derived from them by `Theme`.
public struct ColourScheme: Sendable, Hashable {
    /// What the scheme is called.
    public let name: String
    /// The ground that text stands on.
    public let background: RGB
    /// Ordinary text.
    public let foreground: RGB
    /// The ground of selected text, where the scheme has one.
    public let selectionBackground: RGB?
    /// Red, for what is bad.
    public let red: RGB
    /// Green, for what is good.
    public let green: RGB
    /// Yellow, for what needs watching.
    public let yellow: RGB
    /// Blue.
    public let blue: RGB
    /// Cyan.
    public let cyan: RGB

    /// Whether the scheme has a dark ground.
    public var isDark: Bool { background.luminance < foreground.luminance }
}

extension ColourScheme {
    /// Why some bytes are no scheme.
    public enum Fault: Error, Sendable, Hashable {
        case notJSON(offset: Int)
        case notAnObject
        case missing(String)
        /// The value of a name is none that it may have.
        case unfit(String)
    }

    /// Reads a scheme. What else stands in it is left alone.
    ///
    /// - Throws: why it is none.
    public init(json: [UInt8]) throws(Fault) {
        let node = try ColourScheme.node(json)
        guard let name = try node.value("name").string else { throw .unfit("name") }
        self.name = name
        background = try node.colour("background")
        foreground = try node.colour("foreground")
        let selection = node.member("selectionBackground")
        let hasSelection = selection.map { !$0.isNull } ?? false
        selectionBackground = hasSelection ? try node.colour("selectionBackground") : nil
        red = try node.colour("red")
        green = try node.colour("green")
        yellow = try node.colour("yellow")
        blue = try node.colour("blue")
        cyan = try node.colour("cyan")
    }

    private static func node(_ json: [UInt8]) throws(Fault) -> JSONNode {
        do throws(JSONFault) {
            let node = try JSONTree(json, depth: 16).root
            if node.kind == .object { return node }
        } catch {
            throw .notJSON(offset: error.offset)
        }
        throw .notAnObject
    }
}

extension JSONNode {
    fileprivate func value(_ name: String) throws(ColourScheme.Fault) -> JSONNode {
        guard let value = member(name) else { throw .missing(name) }
        return value
    }

    /// A colour written `#RRGGBB`.
    fileprivate func colour(_ name: String) throws(ColourScheme.Fault) -> RGB {
        guard let colour = try value(name).string.flatMap(RGB.init(hex:)) else { throw .unfit(name) }
        return colour
    }
}
