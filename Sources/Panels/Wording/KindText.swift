public import Notation
public import ReformModel

/// The words for kinds, tiers and levels; what a package names beyond the known ones is shown as written.
public enum KindText {
    /// A kind of territorial unit, as a heading over many.
    public static func kind(_ name: String, in language: Language) -> String {
        guard let kind = UnitKind(rawValue: name) else { return name }
        let words = words(for: kind)
        return language == .vietnamese ? words.vietnamese : words.many
    }

    /// What one unit of a kind is called.
    static func one(_ name: String, in language: Language) -> String {
        guard let kind = UnitKind(rawValue: name) else { return name }
        let words = words(for: kind)
        return language == .vietnamese ? words.vietnamese : words.one
    }

    /// The words for a kind; Vietnamese has one form for one and for many.
    private static func words(for kind: UnitKind) -> (vietnamese: String, one: String, many: String) {
        switch kind {
        case .commune: ("xã", "commune", "communes")
        case .ward: ("phường", "ward", "wards")
        case .township: ("thị trấn", "township", "townships")
        case .specialZone: ("đặc khu", "special zone", "special zones")
        case .city: ("thành phố", "city", "cities")
        case .town: ("thị xã", "town", "towns")
        case .district: ("huyện", "district", "districts")
        case .province: ("tỉnh", "province", "provinces")
        }
    }

    /// A tier of administration.
    public static func tier(_ tier: UnitKind.Tier?, in language: Language) -> String {
        let phrase =
            switch tier {
            case .commune: Phrase(vi: "Đơn vị cấp xã", en: "Commune-level units")
            case .district: Phrase(vi: "Đơn vị cấp huyện", en: "District-level units")
            case .province: Phrase(vi: "Đơn vị cấp tỉnh", en: "Provincial units")
            case nil: Phrase(vi: "Đơn vị khác", en: "Other units")
            }
        return phrase[language]
    }

    /// A part of the political system.
    static func bloc(_ bloc: Unit.Bloc, in language: Language) -> String {
        let phrase =
            switch bloc {
            case .party: Phrase(vi: "Đảng", en: "Party")
            case .government: Phrase(vi: "chính quyền", en: "government")
            case .front: Phrase(vi: "Mặt trận, đoàn thể", en: "Front, mass organisations")
            case .publicService: Phrase(vi: "sự nghiệp công lập", en: "public service")
            case .territorial: Phrase(vi: "đơn vị hành chính", en: "territorial")
            }
        return phrase[language]
    }

    /// A level of congresses and elections.
    public static func level(_ name: String, in language: Language) -> String {
        guard let level = Level(rawValue: name) else { return name }
        let phrase =
            switch level {
            case .cell: Phrase(vi: "chi bộ", en: "cells")
            case .grassroots: Phrase(vi: "cơ sở", en: "grassroots")
            case .commune: Phrase(vi: "cấp xã", en: "commune")
            case .district: Phrase(vi: "cấp huyện", en: "district")
            case .province: Phrase(vi: "cấp tỉnh", en: "province")
            case .central: Phrase(vi: "trực thuộc TW", en: "centrally run")
            case .national: Phrase(vi: "toàn quốc", en: "national")
            case .election: Phrase(vi: "bầu cử", en: "election")
            }
        return phrase[language]
    }

    /// A category of staff; nil is all together.
    public static func category(_ category: Staffing.Category?, in language: Language) -> String {
        let phrase =
            switch category {
            case .cadre: Phrase(vi: "cán bộ", en: "cadres")
            case .civilServant: Phrase(vi: "công chức", en: "civil servants")
            case .publicEmployee: Phrase(vi: "viên chức", en: "public employees")
            case .contract: Phrase(vi: "hợp đồng", en: "contract")
            case .partTime: Phrase(vi: "không chuyên trách", en: "part-time")
            case nil: Phrase(vi: "tổng", en: "total")
            }
        return phrase[language]
    }

    /// How much of a unit went over.
    static func extent(_ extent: Succession.Extent, in language: Language) -> String {
        let phrase =
            switch extent {
            case .whole: Phrase(vi: "toàn bộ", en: "whole")
            case .part: Phrase(vi: "một phần", en: "part")
            case .partAreaOnly: Phrase(vi: "một phần diện tích", en: "part of the area")
            case .partAreaAllPopulation:
                Phrase(vi: "một phần diện tích, toàn bộ dân số", en: "part of the area, all inhabitants")
            case .renamed: Phrase(vi: "đổi tên", en: "renamed")
            case .unchanged: Phrase(vi: "giữ nguyên", en: "unchanged")
            }
        return phrase[language]
    }
}
