import Diagnostics
import Notation

@testable import ReformModel

/// Small packages made in code, and what the checks across their tables say.
enum CheckedPackage {
    /// The findings as `units:2:dissolved: warning: unit "a" …`, a cell of a list with its item in brackets.
    static func lines(_ files: [String: String], in language: Language = .english) throws -> [String] {
        CrossCheck.findings(in: try SmallPackage.load(files).programme).map { line($0, in: language) }
    }

    /// The remedies of the findings, in their order.
    static func remedies(_ files: [String: String], in language: Language = .english) throws -> [String] {
        CrossCheck.findings(in: try SmallPackage.load(files).programme).compactMap {
            $0.problem.remedy(in: language)
        }
    }

    /// The built-in programme as it stands in the repository.
    static func sample() throws -> Programme {
        let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4)
        let folder = root.joined(separator: "/") + "/Sources/SampleData/quang-ninh-2025"
        return try PackageLoader.load(.folder(folder)).programme
    }

    /// A finding in one line.
    static func line(_ finding: RowFinding, in language: Language) -> String {
        var cell = finding.column.map { ":\($0)" } ?? ""
        if let item = finding.item { cell += "[\(item)]" }
        let start = "\(finding.place.table):\(finding.place.line)\(cell): "
        return start + "\(finding.severity): " + finding.problem.sentence(in: language)
    }
}
