internal import Diagnostics
internal import Notation

/// Foreign keys that name a resource or a field which is not there. Known only when all schemas are.
struct ReferenceFaults {
    let resources: [Resource]

    /// The faults, in the order of the resources; those of a schema that serves two of them, once.
    var all: [DescriptorFault] {
        var faults: [DescriptorFault] = []
        for resource in resources where TableName(rawValue: resource.name) != nil {
            for key in resource.schema?.foreignKeys ?? [] {
                for fault in self.faults(of: key, in: resource)
                where fault.file == nil || !faults.contains(where: { $0.spot == fault.spot }) {
                    faults.append(fault)
                }
            }
        }
        return faults
    }

    private func faults(of key: ForeignKey, in resource: Resource) -> [DescriptorFault] {
        let other = key.resource.isEmpty ? resource : resources.first { $0.name == key.resource }
        guard let other else {
            let suggestion = NearMiss.nearest(to: key.resource, in: resources.map(\.name))
            let node = key.node.nearest(to: ["reference", "resource"])
            return [fault(key, node, .unknownResource(name: key.resource, suggestion: suggestion))]
        }
        // The cells of another's table are not read.
        let isRead = TableName(rawValue: other.name) != nil
        guard let names = fieldNames(of: other) else { return isRead ? [] : [unchecked(key)] }
        let unknown = zip(key.referenced, key.referencedNodes).filter { !names.contains($0.0) }.map {
            name, node in
            let suggestion = NearMiss.nearest(to: name, in: names)
            return fault(key, node, .unknownField(name: name, suggestion: suggestion))
        }
        return unknown.isEmpty && key.isWhole && !isRead ? [unchecked(key)] : unknown
    }

    private func unchecked(_ key: ForeignKey) -> DescriptorFault {
        DescriptorFault(
            key.node, .descriptor(.notSupported(property: "foreignKeys")), .note, file: key.file)
    }

    /// The fields of a resource, by its schema or else by the profile; nil when nobody says.
    private func fieldNames(of resource: Resource) -> [String]? {
        if let schema = resource.schema, !schema.fields.isEmpty { return schema.fields.map(\.name) }
        return TableName(rawValue: resource.name).map { Profile.table($0).columns.map(\.name) }
    }

    private func fault(_ key: ForeignKey, _ node: JSONNode, _ problem: DescriptorProblem) -> DescriptorFault {
        DescriptorFault(node, .descriptor(problem), .warning, file: key.file)
    }
}
