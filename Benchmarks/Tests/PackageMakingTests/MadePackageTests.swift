import FoundationEssentials
import PackageMaking
import ReformModel
import Testing

@Suite("Made-up packages")
struct MadePackageTests {
    private let plan = PackagePlan(
        observations: 2000, indicators: 50, milestones: 200, reports: 1000, units: 120)

    @Test("Have as many rows as was asked, and nothing wrong in them")
    func clean() throws {
        let package = try written(plan) { try PackageLoader.load(.folder($0)) }
        // Their number alone: as many as there may be would fill the screen.
        let findings = package.findings.count
        #expect(findings == 0)
        #expect(package.programme.observations.count == 2000)
        #expect(package.programme.indicators.count == 50)
        #expect(package.programme.milestones.count == 200)
        #expect(package.programme.reports.count == 1000)
        #expect(package.programme.staffing.count == 120 * 5 * 2)
    }

    @Test("Are the same everywhere, and others by another seed")
    func sameBytes() throws {
        var other = plan
        other.seed = 2
        #expect(try written(plan, checksum) == 0x8A6A_3541_B1BD_4A9D)
        #expect(try written(plan, checksum) != written(other, checksum))
    }

    @Test("Of which more rows are asked than there are keys are refused")
    func faults() {
        #expect(plan.fault == nil)
        #expect(PackagePlan(observations: 100_000, indicators: 2).fault != nil)
        #expect(PackagePlan(reports: 1).fault != nil)
        #expect(PackagePlan(units: -1).fault != nil)
    }

    /// Writes a package, uses it and takes it away again.
    private func written<Result>(_ plan: PackagePlan, _ use: (String) throws -> Result) throws -> Result {
        let folder = FileManager.default.temporaryDirectory.path + "/made-package-\(UUID())"
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try MadePackage(plan, in: folder).write()
        return try use(folder)
    }

    /// FNV-1a over the bytes of all files, by name.
    private func checksum(_ folder: String) throws -> UInt64 {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        return names.reduce(0xCBF2_9CE4_8422_2325) { sum, name in
            (FileManager.default.contents(atPath: "\(folder)/\(name)") ?? Data())
                .reduce(sum) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
        }
    }
}
