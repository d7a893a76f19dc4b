import Canvas

/// The style sheet of a report: the colours of the pages of snapshots, letters for reading, tables that become lists
/// where there is no room for columns.
enum ReportStyle {
    /// The rules, for both schemes of colours where they differ.
    static func sheet(light: Theme, dark: Theme) -> String {
        (HTMLColours.rules(light: light, dark: dark) + [page, tables] + HTMLColours.roles + [phone, print])
            .joined(separator: "\n")
    }

    private static let page = """
        *{box-sizing:border-box}
        html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
        body{margin:0 auto;padding:1.5rem;max-width:70rem;background:var(--ground);color:var(--text);\
        font:16px/1.45 system-ui,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",Arial,sans-serif;\
        font-variant-emoji:text;overflow-wrap:break-word}
        h1{font-size:1.5rem;line-height:1.25;margin:0 0 .5rem}
        h2{font-size:1.2rem;margin:2rem 0 .75rem;padding-top:.75rem;border-top:1px solid var(--border)}
        h3{font-size:1.05rem;margin:1.25rem 0 .4rem}
        h4{font-size:1rem;font-weight:600;margin:1rem 0 .3rem;color:var(--dim)}
        p,ul{margin:.5rem 0;max-width:45rem}
        ul,ol{padding-left:1.4rem}
        li{margin:.2rem 0}
        dl{margin:.3rem 0 1rem}
        dl div{display:grid;grid-template-columns:10rem 1fr;gap:0 1rem;padding:.1rem 0}
        dt{color:var(--dim)}
        dd{margin:0}
        a{color:var(--accent)}
        sup{font-size:.7em;line-height:0}
        sup+sup::before{content:", "}
        small{font-size:.85em;color:var(--dim)}
        ol{font-size:.85rem}
        ol li{overflow-wrap:anywhere}
        footer{margin-top:2rem;padding-top:.75rem;border-top:1px solid var(--border);color:var(--dim);\
        font-size:.85rem}
        footer p{max-width:none;overflow-wrap:anywhere}
        """

    private static let tables = """
        table{width:100%;border-collapse:collapse;font-size:.95rem;font-variant-numeric:tabular-nums}
        th,td{padding:.3rem .6rem .3rem 0;text-align:left;vertical-align:top;border-bottom:1px solid var(--border)}
        thead th{color:var(--dim);font-weight:normal;vertical-align:bottom}
        tbody th{font-weight:normal}
        .group th{font-weight:600;padding-top:.8rem}
        .figure{text-align:right}
        .figure+td,.figure+th{padding-left:.8rem}
        time{white-space:nowrap}
        td small{display:block}
        """

    /// A row below the other, each cell behind the name of its column.
    private static let phone = """
        @media screen and (max-width:700px){
        body{padding:1rem}
        dl div{grid-template-columns:7rem 1fr}
        .wide,.wide thead,.wide tbody,.wide tr,.wide th,.wide td{display:block}
        .wide thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
        .wide tr{padding:.4rem 0;border-bottom:1px solid var(--border)}
        .wide tbody th,.wide tbody td{border:0;padding:.1rem 0;text-align:left}
        .wide tbody th{font-weight:600}
        .wide .group{border:0;padding-bottom:0}
        .wide .group th{color:var(--dim);padding-top:.4rem}
        .wide tbody td{display:grid;grid-template-columns:8.5rem 1fr;gap:0 .75rem}
        .wide td::before{content:attr(data-name);color:var(--dim)}
        .wide td small{display:inline}
        }
        """

    private static let print = """
        @media print{
        \(HTMLColours.onPaper)
        @page{size:A4;margin:15mm}
        html{font-size:9.5pt}
        body{padding:0;max-width:none;font-size:9.5pt}
        h1,h2,h3,h4,.group{break-after:avoid}
        h2{margin-top:1.2rem}
        thead{display:table-header-group}
        tr,li,dl{break-inside:avoid}
        table{font-size:8.5pt}
        p,ul{max-width:none}
        a{color:inherit;text-decoration:none}
        .bad,.warn{font-weight:bold}
        }
        """
}
