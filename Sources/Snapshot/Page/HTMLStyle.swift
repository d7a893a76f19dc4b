import Canvas

/// The style sheet of a page: colours by role, and letters as large as the columns of a drawing allow.
struct HTMLStyle {
    private let width: Int
    private let narrow: Int

    init(width: Int, narrow: Int) {
        self.width = width
        self.narrow = narrow
    }

    /// The rules, for both schemes of colours where they differ.
    func sheet(light: Theme, dark: Theme) -> String {
        var rules = HTMLColours.rules(light: light, dark: dark)
        rules += [DrawingFonts.rule, page, drawing, roles]
        if width > narrow { rules.append(phone) }
        return (rules + [print]).joined(separator: "\n")
    }

    private let page = """
        *{box-sizing:border-box}
        html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
        body{margin:0 auto;padding:1rem;width:fit-content;max-width:100%;background:var(--ground);\
        color:var(--text);font-family:\(DrawingFonts.family);font-size:15px;line-height:1.4}
        h1{font-size:1.2rem;margin:0}
        header ul{list-style:none;margin:.2rem 0 0;padding:0;color:var(--dim)}
        header li{display:inline}
        header li+li::before{content:" · "}
        h2{font-size:1rem;margin:1.6rem 0 .5rem;padding-top:.5rem;border-top:1px solid var(--border);\
        display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 2ch}
        h2 span{font-weight:normal}
        footer{margin-top:1.6rem;padding-top:.5rem;border-top:1px solid var(--border);color:var(--dim)}
        footer p{margin:0;overflow-wrap:anywhere}
        """

    /// A letter of a fixed pitch is about six tenths as wide as it is high.
    private var drawing: String {
        """
        .drawing{line-height:1.15;overflow:auto hidden;padding-bottom:.3em;font-variant-ligatures:none;font-variant-emoji:text;\
        font-size:clamp(9px,calc((100vw - 3rem)/\(letters(width))),15px)}
        .drawing div,.drawing h3{white-space:pre;min-height:1.15em;margin:0;font-size:inherit;font-weight:inherit}
        .drawing i{display:inline-block;font-style:normal;vertical-align:top;height:1.15em}
        .drawing i[aria-hidden]{overflow:hidden}
        .drawing .block{background:currentColor}
        """
    }

    private var roles: String {
        (HTMLColours.roles + [
            ".strong{font-weight:bold}", ".underlined{text-decoration:underline}",
            ".selected{background:var(--selection)}",
        ]).joined(separator: "\n")
    }

    /// As many columns on any phone, as large as they fit.
    private var phone: String {
        """
        .narrow{display:none}
        @media (max-width:700px){
        body{padding:.75rem}
        .wide{display:none}
        .narrow{display:block;font-size:clamp(9px,calc((100vw - 1.75rem)/\(letters(narrow))),18px)}
        }
        """
    }

    /// On paper everything is black; what is bad or needs watching is told by its mark and by weight. The letters
    /// are as large as the columns allow on a sheet of A4, down to what can still be read.
    private var print: String {
        let fits = width <= 140
        let shown = fits || width <= narrow ? "wide" : "narrow"
        let hidden = shown == "wide" ? "narrow" : "wide"
        let columns = shown == "wide" ? width : narrow
        return """
            @media print{
            \(HTMLColours.onPaper)
            @page{margin:15mm}
            body{padding:0;font-size:10pt;width:auto}
            section{break-inside:avoid}
            h2,h3{break-after:avoid}
            .drawing,.drawing.\(shown){display:block;overflow:visible;\
            font-size:min(10pt,calc(180mm/\(letters(columns))))}
            .drawing.\(hidden){display:none}
            .bad,.warn{font-weight:bold}
            }
            """
    }

    /// How many times its own height a drawing of so many columns is wide, with a little to spare.
    private func letters(_ columns: Int) -> String {
        let thousandths = columns * 610
        let rest = String(thousandths % 1000)
        return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - rest.count) + rest
    }
}
