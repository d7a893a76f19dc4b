import Diagnostics
import Notation
import Testing

@testable import ReformModel

/// The properties of a package as the standard has them, and as it has not.
@Suite("Properties of a package that are not as the standard has them")
struct PackageFindingTests {
    private let table = #""resources": [{ "name": "units", "path": "units.csv" }]"#

    private func lines(_ properties: String, in language: Language = .english) throws -> [String] {
        let example = Example(descriptor: "{ \(properties), \(table) }", english: [], vietnamese: [])
        return try example.lines(in: language)
    }

    @Test(
        "The profiles of the standard are known, in all versions",
        arguments: [
            #""$schema": "https://datapackage.org/profiles/2.0/datapackage.json""#,
            #""$schema": "https://datapackage.org/profiles/1.0/datapackage.json""#,
            #""profile": "tabular-data-package""#, #""profile": "data-package""#,
            #""profile": "https://specs.frictionlessdata.io/schemas/data-package.json""#,
        ])
    func knownProfiles(property: String) throws {
        #expect(try lines(property) == [])
    }

    @Test("Another profile is a note, and the package is read")
    func unknownProfile() throws {
        let property = #""$schema": "https://example.org/p.json""#
        #expect(
            try lines(property) == [
                #"/$schema note: profile "https://example.org/p.json" is not known; the package is read as a Data Package"#
            ])
        #expect(
            try lines(property, in: .vietnamese) == [
                #"/$schema lưu ý: không biết bộ quy tắc "https://example.org/p.json"; gói được đọc theo chuẩn Data Package"#
            ])
    }

    @Test("Our own part of the descriptor has a version and a day, and nothing else")
    func reform() throws {
        #expect(try lines(#""reform": { "version": "1", "asOf": "2025-09-20" }"#) == [])
        #expect(try lines(#""reform": { "version": 1 }"#) == [])
        let property = #""reform": { "version": "2", "asof": "2025-01-01", "colour": 1 }"#
        #expect(
            try lines(property) == [
                #"/reform/version warning: version "2" of "reform" is not known; it is read as "1"; set "version": "1""#,
                #"/reform/asof warning: "reform" has no property "asof"; did you mean "asOf"?"#,
                #"/reform/colour warning: "reform" has no property "colour"; it has only: version, asOf"#,
            ])
        #expect(
            try lines(property, in: .vietnamese) == [
                #"/reform/version cảnh báo: không biết phiên bản "2" của "reform"; đọc như phiên bản "1"; ghi "version": "1""#,
                #"/reform/asof cảnh báo: "reform" không có thuộc tính "asof"; có phải ý bạn là "asOf"?"#,
                #"/reform/colour cảnh báo: "reform" không có thuộc tính "colour"; "reform" chỉ có: version, asOf"#,
            ])
    }

    @Test(
        "The day of making is a moment of RFC 3339",
        arguments: [
            ("1985-04-12T23:20:50.52Z", true), ("2025-09-20T08:00:00+07:00", true), ("2025-09-20", false),
            ("2025-09-20T08:00:00", false), ("20/09/2025", false),
        ])
    func created(text: String, isRight: Bool) throws {
        let line =
            "/created warning: \"\(text)\" is not a day and time in the form YYYY-MM-DDThh:mm:ssZ;"
            + " write it as YYYY-MM-DDThh:mm:ssZ, such as 2025-09-20T15:00:00Z"
        #expect(try lines("\"created\": \"\(text)\"") == (isRight ? [] : [line]))
    }

    @Test("A name nearly right is told, one of one's own is not")
    func nearMisses() throws {
        #expect(
            try lines(
                #""titel": "x", "nmae": "y", "date": 1, "dc:titel": "x", "titel@en": "x", "temporal": {}"#)
                == [
                    #"/titel warning: the standard has no property "titel", so it does nothing; did you mean "title"?"#,
                    #"/nmae warning: the standard has no property "nmae", so it does nothing; did you mean "name"?"#,
                ])
        #expect(
            try lines(#""titel": "x""#, in: .vietnamese) == [
                #"/titel cảnh báo: chuẩn không có thuộc tính "titel", nên nó không có tác dụng; có phải ý bạn là "title"?"#
            ])
    }

    @Test("A package without resources cannot be shown, and says why")
    func empty() throws {
        for (text, line) in [
            (
                #"{ "resources": [] }"#,
                #"/resources error: "resources" is empty; put one element at least into it"#
            ),
            (#"{ "name": "x" }"#, #" error: "resources" is missing"#),
        ] {
            let failure = #expect(throws: LoadFailure.self) {
                try SmallPackage.load(["datapackage.json": text])
            }
            guard case .noTable(_, let findings)? = failure else {
                Issue.record("not a package without tables")
                continue
            }
            #expect(findings.map { Example.line($0, in: .english) } == [line])
        }
    }

    @Test("What others keep in the package is theirs: only that it is not read is noted")
    func othersTables() throws {
        let descriptor = """
            { "resources": [
              { "name": "units", "path": "units.csv" },
              { "name": "map", "path": "map.pdf", "format": "pdf", "schema": { "fields": [{ "type": "x" }] } }
            ] }
            """
        let example = Example(descriptor: descriptor, english: [], vietnamese: [])
        #expect(
            try example.lines(in: .english) == [
                #"/resources/1/name note: "map" is not a table of ReformBoard, so it is not read"#
            ])
    }
}
