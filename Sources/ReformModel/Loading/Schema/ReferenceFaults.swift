internal import Diagnostics

/// Foreign keys that name a resource or a field which is not there. Known only when all schemas are.
struct ReferenceFaults {
    let resources: [Resource]

    /// The faults, in the order of the resources.
    var all: [DescriptorFault] {
        resources.filter { TableName(rawValue: $0.name) != nil }.flatMap { resource in
            (resource.schema?.foreignKeys ?? []).flatMap { faults(of: $0, in: resource) }
        }
    }

    private func faults(of key: ForeignKey, in resource: Resource) -> [DescriptorFault] {
        let other = key.resource.isEmpty ? resource : resources.first { $0.name == key.resource }
        guard let other else {
            let suggestion = NearMiss.nearest(to: key.resource, in: resources.map(\.name))
            return [fault(key, ["resource"], .unknownResource(name: key.resource, suggestion: suggestion))]
        }
        guard let names = fieldNames(of: other) else { return [] }
        return key.referenced.enumerated().filter { !names.contains($1) }.map { index, name in
            let suggestion = NearMiss.nearest(to: name, in: names)
            return fault(key, ["fields", String(index)], .unknownField(name: name, suggestion: suggestion))
        }
    }

    /// The fields of a resource, by its schema or else by the profile; nil when nobody says.
    private func fieldNames(of resource: Resource) -> [String]? {
        if let schema = resource.schema, !schema.fields.isEmpty { return schema.fields.map(\.name) }
        return TableName(rawValue: resource.name).map { Profile.table($0).columns.map(\.name) }
    }

    private func fault(_ key: ForeignKey, _ path: [String], _ problem: DescriptorProblem) -> DescriptorFault {
        DescriptorFault(
            path: key.pointer + ["reference"] + path, problem: .descriptor(problem), severity: .warning,
            file: key.file)
    }
}
