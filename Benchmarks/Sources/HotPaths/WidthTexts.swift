/// One text in the kinds of writing that its width may have to be found of.
enum WidthTexts {
    static let ascii = "Restructuring of the apparatus, quarter 3: 54 of 171 communes"
    static let composed = "Sắp xếp bộ máy, quý 3: 54 trên 171 xã, phường đã kiện toàn cấp ủy"
    /// The same with each mark a scalar of its own, as some editors save it.
    static let decomposed = """
        Sa\u{306}\u{301}p xe\u{302}\u{301}p bo\u{323}\u{302} ma\u{301}y, quy\u{301} 3: 54 tre\u{302}n 171 \
        xa\u{303}, phu\u{31B}o\u{31B}\u{300}ng đa\u{303} kie\u{323}\u{302}n toa\u{300}n ca\u{302}\u{301}p u\u{309}y
        """
    /// Wide letters, and emoji of one scalar and of several.
    static let wide = "改革の進み具合 54 / 171 🏛️ 👩🏽‍💻 🇻🇳 ✅ 行政改革"
}
