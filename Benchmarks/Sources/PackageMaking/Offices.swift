/// Who reports in a made-up programme, and what they name as their source. Kinds of offices that every
/// province has; nothing here is a figure of a real one.
enum Offices {
    /// Those who report, some by an id, some by their name.
    static let reporters = [
        "so-tc", "so-nv", "Cục Thuế", "Thống kê", "VP UBND", "Sở Y tế", "so-gd-dt", "Kho bạc", "BTC", "ubkt",
        "KH&CN", "mttq",
    ].map(TableWriter.encoded)

    /// Sources without the signs that CSV must quote.
    static let plainSources = [
        "BC tháng", "BC quý", "118/BC", "TB 45", "Sổ thu", "dữ liệu", "giao ban", "TTr 9", "phụ lục",
    ].map(TableWriter.encoded)

    /// Sources that must be quoted: with commas, with quotes in them.
    static let quotedSources = [
        "BC 6 tháng, PL 2", "Họp \"kín\"", "CV 72, mục \"Chi\"",
    ].map(TableWriter.encoded)

    /// What is measured; a number is set after it.
    static let measures = [
        ("Thu ngân sách nội địa", "Domestic budget revenue"),
        ("Giải ngân vốn đầu tư công", "Public investment disbursed"),
        ("Hồ sơ giải quyết đúng hạn", "Files settled in time"),
        ("Dịch vụ công trực tuyến", "Online public services"),
        ("Biên chế tinh giản", "Posts streamlined"),
        ("Chênh lệch thu, chi", "Balance of revenue, spending"),
        ("Chi trả chế độ, chính sách", "Entitlements paid"),
        ("Hài lòng của người dân", "Satisfaction of the people"),
    ]

    /// What is to be done; a number is set after it.
    static let tasks = [
        ("Đại hội chi bộ", "Cell congress"),
        ("Sắp xếp phòng, ban", "Merging of divisions, boards"),
        ("Kiện toàn cấp ủy", "Strengthening of the party committee"),
        ("Bàn giao hồ sơ, tài sản", "Handing over of files, assets"),
        ("Đề án vị trí việc làm", "Scheme of job positions"),
        ("Trung tâm phục vụ hành chính công", "Public service centre"),
    ]
}
