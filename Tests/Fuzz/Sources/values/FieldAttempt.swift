internal import Fuzzing
internal import LoadInvariants

@testable internal import ReformModel

/// Reads a column by a field of a schema.
enum FieldAttempt {
    /// A line with the properties of a field in JSON, without braces, and the cells, a line each.
    static func run(_ input: inout FuzzInput) {
        let field = String(decoding: input.line(), as: UTF8.self)
        let descriptor = """
            { "name": "fuzz", "resources": [ { "name": "workstreams", "path": "workstreams.csv", "schema": {
            "fieldsMatch": "partial", "fields": [ { "name": "lead", \(field) } ] } } ] }
            """
        var table = Array("lead,id,title\n".utf8)
        for (number, cell) in input.rest.split(separator: 10).enumerated() {
            table += cell + Array(",id-\(number),x\n".utf8)
        }
        let files = ["datapackage.json": Array(descriptor.utf8), "workstreams.csv": table]
        let options = LoadOptions(threads: 1, wantsDigest: false)
        LoadVerdict.judge(LoadOutcome(.builtIn(name: "fuzz", files: files), options), files)
    }
}
