/// Which fonts a drawing asks for, in style sheets. Nothing is loaded: a font that is not there is passed over.
enum DrawingFonts {
    /// Frames, blocks, dots and marks, from one font where it is there: taken from several they do not meet.
    static let rule = """
        @font-face{font-family:drawn;src:local("DejaVu Sans Mono"),local("Menlo"),local("Cascadia Mono");\
        unicode-range:U+2190-28FF}
        """

    /// The fonts of letters. DejaVu Sans Mono comes last of those that are named: it sets the second mark of
    /// Vietnamese letters (ế, ố) beside them, where it runs into the next.
    static let family = """
        drawn,ui-monospace,Menlo,Consolas,"Noto Sans Mono","Liberation Mono","DejaVu Sans Mono",monospace
        """
}
