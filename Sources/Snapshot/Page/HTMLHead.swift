import Canvas
import Notation

/// The head of a page: what it is called, how it looks, and that it loads and runs nothing.
struct HTMLHead {
    /// What it is called.
    let title: String
    /// The language of its words.
    let language: Language
    /// The colours.
    let light: Theme
    /// The colours where the reader prefers a dark ground.
    let dark: Theme
    /// Its style sheet.
    let style: String

    /// From the type of the document to the end of the head.
    var text: String {
        let schemes = light == dark ? (light.isDark ? "dark" : "light") : "light dark"
        return """
            <!DOCTYPE html>
            <html lang="\(language.rawValue)">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="\(schemes)">
            <meta http-equiv="Content-Security-Policy" content="\(HTMLHead.policy)">
            <title>\(MarkupText.escaped(title))</title>
            <style>
            \(style)
            </style>
            </head>
            """
    }

    /// Should a text of the files ever come out as markup, it loads and runs nothing.
    private static let policy =
        ["script", "img", "font", "connect", "object", "frame", "media"].map { "\($0)-src 'none'" }
        .joined(separator: ";") + ";form-action 'none';base-uri 'none'"
}
