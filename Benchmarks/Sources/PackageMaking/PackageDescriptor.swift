/// The `datapackage.json` of a made-up package, with a schema for every table.
struct PackageDescriptor {
    private let plan: PackagePlan

    init(_ plan: PackagePlan) { self.plan = plan }

    /// The text of the file.
    var text: String {
        """
        {
          "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
          "name": "made-up",
          "title": "Số liệu dựng để đo tốc độ, không có thật",
          "title@en": "Made-up figures to measure speed with",
          "languages": ["vi", "en"],
          "reform": {"version": "1", "asOf": "2025-12-31"},
          "resources": [
        \(resources.map(\.text).joined(separator: ",\n"))
          ]
        }

        """
    }

    private var resources: [TableDescription] {
        TableDescription.always + (plan.milestones > 0 ? TableDescription.milestones : [])
            + (plan.units > 0 ? TableDescription.units : [])
    }
}
