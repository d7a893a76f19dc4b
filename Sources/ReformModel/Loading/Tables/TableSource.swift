internal import Diagnostics
internal import Notation

/// A table that the package has, before its file is read.
struct TableSource {
    let table: TableName
    let path: String
    /// Where in the descriptor the path stands; nil without a descriptor.
    var pathNode: JSONNode?
    let dialect: TextDialect
    let schema: TableSchema?

    /// The tables that the descriptor names; what cannot be read is reported.
    static func list(_ file: DescriptorFile, _ findings: FindingList) -> [TableSource] {
        var sources: [TableSource] = []
        for resource in file.descriptor.resources where !resource.name.isEmpty {
            func report(_ key: String, _ severity: Severity, _ problem: Problem) {
                findings.add {
                    file.finding(DescriptorFault(resource.node.nearest(to: [key]), problem, severity))
                }
            }
            guard let table = TableName(rawValue: resource.name) else {
                report("name", .note, .table(.unknown(resource.name)))
                continue
            }
            if sources.contains(where: { $0.table == table }) {
                report("name", .warning, .descriptor(.repeatedResource(name: resource.name)))
                continue
            }
            // Where there is no path the descriptor has the finding.
            guard let path = resource.path else { continue }
            sources.append(
                TableSource(
                    table: table, path: path, pathNode: resource.pathNode, dialect: resource.dialect,
                    schema: resource.schema))
        }
        return sources
    }

    /// The tables of a folder without a descriptor, by the names of its files.
    static func list(_ package: OpenPackage, _ findings: FindingList) -> [TableSource] {
        var sources: [TableSource] = []
        for name in package.names {
            let lowered = name.lowercased()
            guard lowered.hasSuffix(".csv") || lowered.hasSuffix(".tsv") else { continue }
            let stem = String(lowered.dropLast(4))
            if let table = TableName(rawValue: stem), !sources.contains(where: { $0.table == table }) {
                sources.append(TableSource(table: table, path: name, dialect: TextDialect(), schema: nil))
            } else {
                findings.add {
                    Finding(severity: .note, place: Place(file: name), problem: .table(.unknown(stem)))
                }
            }
        }
        return sources
    }
}

extension TableProblem {
    /// A table of that name is not in the profile; with the name that was probably meant.
    fileprivate static func unknown(_ name: String) -> TableProblem {
        .unknownTable(
            name: name, suggestion: NearMiss.nearest(to: name, in: TableName.allCases.map(\.rawValue)))
    }
}
