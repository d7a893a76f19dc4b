/// The rows of the package to begin with: two communes that become one, an indicator, two milestones.
///
/// `YYYY` stands for the year. No text holds a delimiter or a quote.
enum StarterRows {
    static func rows(of table: TableName) -> [[String: String]] {
        switch table {
        case .documents: documents
        case .workstreams: workstreams
        case .units: units
        case .successions: successions
        case .staffing: staffing
        case .indicators: indicators
        case .targets: targets
        case .observations: observations
        case .milestones: milestones
        case .reports: reports
        }
    }

    private static let documents = [
        [
            "number": "01/QĐ-VD", "kind": "Quyết định", "kind@en": "Decision", "issuer": "Cơ quan ví dụ",
            "issuer@en": "Example authority", "issued": "YYYY-01-02", "effective": "YYYY-01-02",
            "title": "Ví dụ: đề án sắp xếp", "title@en": "Example: the reform scheme",
        ]
    ]

    private static let workstreams = [
        [
            "id": "growth", "panel": "breakthroughs", "title": "Ví dụ: tăng trưởng",
            "title@en": "Example: growth", "document": "01/QĐ-VD", "order": "1",
        ],
        [
            "id": "merger", "panel": "restructuring", "title": "Ví dụ: sắp xếp đơn vị",
            "title@en": "Example: merging units", "document": "01/QĐ-VD", "order": "2",
        ],
        [
            "id": "congress", "panel": "congress", "title": "Ví dụ: đại hội", "title@en": "Example: congress",
            "document": "01/QĐ-VD", "order": "3",
        ],
    ]

    private static let units = [
        unit("province", "Ví dụ: tỉnh", "Example: province", kind: "province"),
        unit(
            "commune-a", "Ví dụ: xã A", "Example: commune A", kind: "commune", dissolved: "YYYY-07-01",
            population: "8210", area: "31.5"),
        unit(
            "commune-b", "Ví dụ: xã B", "Example: commune B", kind: "commune", dissolved: "YYYY-07-01",
            population: "6430", area: "24.1"),
        unit(
            "commune-ab", "Ví dụ: xã AB", "Example: commune AB", kind: "commune", founded: "YYYY-07-01",
            population: "14640", area: "55.6"),
    ]

    private static func unit(
        _ id: String, _ title: String, _ english: String, kind: String, founded: String = "",
        dissolved: String = "", population: String = "", area: String = ""
    ) -> [String: String] {
        [
            "id": id, "title": title, "title@en": english, "kind": kind, "bloc": "territorial",
            "parent": kind == "province" ? "" : "province", "founded": founded, "dissolved": dissolved,
            "population": population, "area_km2": area,
        ]
    }

    private static let successions = ["commune-a", "commune-b"].map { predecessor in
        [
            "predecessor": predecessor, "successor": "commune-ab", "date": "YYYY-07-01", "extent": "whole",
            "document": "01/QĐ-VD",
        ]
    }

    private static let staffing = [
        [
            "unit": "province", "date": "YYYY-06-30", "category": "civil_servant", "quota": "100",
            "present": "95", "reported": "YYYY-07-05", "status": "illustrative", "source": "example",
        ]
    ]

    private static let indicators = [
        [
            "id": "digital-services", "workstream": "growth", "title": "Ví dụ: dịch vụ công trực tuyến",
            "title@en": "Example: services online", "unit": "%", "direction": "increase", "baseline": "40",
            "baseline_date": "YYYY-01-01", "limit": "100", "decimals": "1", "document": "01/QĐ-VD",
        ]
    ]

    private static let targets = [
        [
            "indicator": "digital-services", "due": "YYYY-12-31", "decided": "YYYY-01-02", "value": "80",
            "document": "01/QĐ-VD", "status": "illustrative",
        ]
    ]

    private static let observations = [("03-31", "49.5", "04-05"), ("06-30", "61", "07-05")].map {
        date, value, reported in
        [
            "indicator": "digital-services", "date": "YYYY-" + date, "reporter": "example", "value": value,
            "reported": "YYYY-" + reported, "status": "illustrative", "source": "example",
        ]
    }

    private static let milestones = [
        [
            "id": "merger-in-force", "workstream": "merger", "level": "commune",
            "title": "Ví dụ: xã mới hoạt động", "title@en": "Example: the new commune works",
            "baseline_start": "YYYY-03-01", "baseline_finish": "YYYY-07-01", "weight": "1",
            "owner": "Sở ví dụ", "owner@en": "Example department", "document": "01/QĐ-VD",
        ],
        [
            "id": "commune-congress", "workstream": "congress", "level": "commune",
            "title": "Ví dụ: đại hội xã AB", "title@en": "Example: congress of commune AB",
            "baseline_start": "YYYY-07-10", "baseline_finish": "YYYY-07-11", "weight": "1",
            "owner": "Sở ví dụ", "owner@en": "Example department", "depends_on": "merger-in-force",
        ],
    ]

    private static let reports = [
        [
            "milestone": "merger-in-force", "reported": "YYYY-07-02", "reporter": "example", "state": "done",
            "percent": "100", "finished": "YYYY-07-01", "rating": "green", "evidence": "evidenced",
            "status": "illustrative", "source": "example",
        ],
        [
            "milestone": "commune-congress", "reported": "YYYY-07-02", "reporter": "example",
            "state": "planned", "forecast": "YYYY-07-11", "status": "illustrative", "source": "example",
        ],
    ]
}
