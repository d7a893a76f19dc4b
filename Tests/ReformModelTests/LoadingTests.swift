import Diagnostics
import Notation
import ReformModel
import Testing

@Suite("Loading a package")
struct LoadingTests {
    @Test("Every table becomes its entities, with translations, lists and defaults")
    func wholePackage() throws {
        let loaded = try SmallPackage.load([
            "documents.csv":
                "number,title,title@en,replaces,issued\n1/NQ,Nghị quyết,Resolution,0/NQ; 00/NQ,2025-01-02\n",
            "workstreams.csv": "id,panel,title,order,document\nw,congress,Đại hội,2,1/NQ\n",
            "units.csv": "id,title,kind,bloc,parent,founded,population,area_km2\n"
                + "p,Tỉnh,province,territorial,,2025-07-01,1300000,6208.4\nc,Xã,commune,,p,,,\n",
            "successions.csv": "predecessor,successor,extent\np,c,\n",
            "staffing.csv":
                "unit,date,category,quota,present,status\nc,2025-06-30,civil_servant,40,38.5,estimate\n",
            "indicators.csv":
                "id,workstream,title,direction,baseline,accumulates\ng,w,Tăng trưởng,,8.0,year\n",
            "targets.csv": "indicator,due,decided,value\ng,2025-12-31,,14\ng,2025-12-31,2025-08-01,14.5\n",
            "observations.csv": "indicator,date,reporter,value,reported,status\n"
                + "g,2025-06-30,a,11.03,2025-07-04,illustrative\ng,2025-06-30,b,11,,\n",
            "milestones.csv": "id,workstream,level,title,baseline_finish,owner,depends_on\n"
                + "m1,w,cell,Một,2025-03-31,An;Bình,\nm2,w,odd,Hai,,,m1\n",
            "reports.csv": "milestone,reported,state,percent,forecast,finished,rating,evidence,note,note@en\n"
                + "m1,2025-03-30,done,100,,2025-03-29,green,verified,Xong,Done\n"
                + "m2,2025-03-30,,,2025-09-30,,,,,\n",
        ])
        let programme = loaded.programme
        // The province was founded out of nothing.
        #expect(loaded.findings.map(\.problem.code) == [.foundedWithoutPredecessor])
        #expect(programme.name == "small" && programme.files.count == 10 && programme.digest.count == 64)
        let document = try #require(programme.documents.first)
        #expect(document.title == LocalText("Nghị quyết", translations: [.english: "Resolution"]))
        #expect(document.replaces == ["0/NQ", "00/NQ"] && document.issued?.description == "2025-01-02")
        #expect(programme.workstreams.first?.panel == .congress && programme.workstreams.first?.order == 2)
        let province = try #require(programme.units.first)
        #expect(
            province.population == 1_300_000 && province.areaKm2 == 6208.4 && province.bloc == .territorial)
        #expect(programme.units.last?.parent == "p" && programme.units.last?.bloc == nil)
        #expect(programme.successions.first?.extent == .whole)
        #expect(
            programme.staffing.first?.category == .civilServant && programme.staffing.first?.present == 38.5)
        #expect(programme.staffing.first?.reported.description == "2025-06-30")
        let indicator = try #require(programme.indicators.first)
        #expect(indicator.direction == .increase && indicator.baseline == 8 && indicator.baselineDay == nil)
        #expect(indicator.accumulation == .year)
        #expect(programme.targets.map(\.value) == [14, 14.5] && programme.targets[0].decided == nil)
        #expect(programme.observations.map(\.certainty) == [.illustrative, .final])
        #expect(programme.observations.map(\.reported.description) == ["2025-07-04", "2025-06-30"])
        #expect(programme.observations[1].place == RowPlace(table: .observations, line: 3))
        #expect(
            programme.milestones[0].owners.map(\.base) == ["An", "Bình"]
                && programme.milestones[0].weight == 1)
        #expect(programme.milestones[1].dependsOn == ["m1"] && programme.milestones[1].level == "odd")
        #expect(
            programme.reports[0].evidence == .verified
                && programme.reports[0].note.text(in: .english) == "Done")
        #expect(
            programme.reports[1].state == nil && programme.reports[1].forecast?.description == "2025-09-30")
    }

    @Test("The descriptor's own words: titles, languages, the day, a v1 profile, properties unknown to us")
    func descriptor() throws {
        let loaded = try SmallPackage.load([
            "datapackage.json": """
            \u{FEFF}{ "profile": "tabular-data-package", "name": "qn", "title": "Tỉnh", "title@en": "Province",
              "description@en": "What for", "languages": ["vi", "en", "fr"], "sources": [{"x": null}],
              "reform": { "version": "1", "asOf": "2025-09-20" },
              "resources": [{ "profile": "tabular-data-resource", "path": ["data/units.csv"], "name": "units",
                "encoding": "UTF-8", "dialect": { "delimiter": ";", "lineTerminator": "\\n", "csvddfVersion": 1.2 },
                "schema": { "fields": [{ "name": "id" }, { "name": "title" }], "primaryKey": "id" } }] }
            """,
            "data/units.csv": "id;title\nu;Phường A\n",
        ])
        #expect(loaded.findings.isEmpty)
        let programme = loaded.programme
        #expect(programme.name == "qn" && programme.asOf?.description == "2025-09-20")
        #expect(programme.title == LocalText("Tỉnh", translations: [.english: "Province"]))
        #expect(programme.summary.text(in: .english) == "What for")
        #expect(programme.languages == [.vietnamese, .english])
        #expect(programme.files == [.units: "data/units.csv"])
        #expect(programme.units.map(\.title.base) == ["Phường A"])
    }

    @Test("The package's schema says how cells are written")
    func formats() throws {
        let schema = """
            "dialect": { "delimiter": ";", "commentChar": "#", "header": false },
            "schema": { "missingValues": ["", "-", { "value": "n/a" }], "fields": [
              { "name": "indicator" },
              { "name": "date", "type": "date", "format": "%d/%m/%Y" },
              { "name": "value", "type": "number", "decimalChar": ",", "groupChar": ".", "bareNumber": false },
              { "name": "reported", "type": "yearmonth" } ] }
            """
        let loaded = try SmallPackage.load([
            "datapackage.json": SmallPackage.descriptor("observations", schema),
            "observations.csv": "# a remark\ng;30/06/2025;1.234,5 tỷ;2025-07\ng;1/7/2025;12,5 %;n/a\n",
        ])
        #expect(loaded.findings.isEmpty)
        #expect(loaded.programme.observations.map(\.value) == [1234.5, 12.5])
        #expect(loaded.programme.observations.map(\.day.description) == ["2025-06-30", "2025-07-01"])
        #expect(loaded.programme.observations.map(\.reported.description) == ["2025-07-31", "2025-07-01"])
    }

    @Test("A missing value that the schema does not name is a finding in the field's own format")
    func formatFindings() throws {
        let field = #"{ "name": "date", "type": "date", "format": "%d/%m/%Y" }"#
        #expect(
            try SmallPackage.findings([
                "datapackage.json": SmallPackage.descriptor("observations", field: field),
                "observations.csv": "indicator,date,value\ng,2025-06-30,1\n",
            ]) == [
                """
                observations.csv:2:3: error: "2025-06-30" is not a day in the form %d/%m/%Y
                2 | g,2025-06-30,1
                  |   ^^^^^^^^^^ set "format": "default" for the field, or write 30/06/2025
                """
            ])
    }

    @Test("Foreign keys of the package count beside those of the profile")
    func foreignKeys() throws {
        let schema = """
            "schema": { "fieldsMatch": "partial", "fields": [{ "name": "id" }, { "name": "kind" }], "foreignKeys": [
              { "fields": ["kind"], "reference": { "resource": "", "fields": ["id"] } } ] }
            """
        let loaded = try SmallPackage.load([
            "datapackage.json": SmallPackage.descriptor("units", schema),
            "units.csv": "id,title,kind\na,A,\nb,B,a\nc,C,none\n",
        ])
        #expect(loaded.findings.map(\.place.line) == [4])
    }

    @Test("A broken row costs itself only")
    func brokenRows() throws {
        let loaded = try SmallPackage.load([
            "observations.csv": """
            indicator,date,value,status
            a,2025-01-01,x,final
            a,2025-01-02,2,guess
            ,2025-01-03,3,
            a,2025-01-04,4,
            ,,,
            """
        ])
        #expect(loaded.programme.observations.map(\.value) == [2, 4])
        // A word that is none of ours does not make a figure settled.
        #expect(loaded.programme.observations.map(\.certainty) == [.estimate, .final])
        #expect(loaded.findings.map(\.severity) == [.error, .warning, .error])
    }

    @Test("A text with bytes that are not UTF-8 is a finding in each table that it stands in")
    func encodingOfSeveralTables() throws {
        let title = Array("Ph".utf8) + [0xFF] + Array("ng\n".utf8)
        let names = ["documents", "workstreams", "units"]
        let files = names.map { name in
            (name + ".csv", Array("\(name == "documents" ? "number" : "id"),title\na,".utf8) + title)
        }
        let loaded = try PackageLoader.load(
            .builtIn(name: "small", files: Dictionary(uniqueKeysWithValues: files)))
        let places = loaded.findings.filter { $0.problem == .file(.notUTF8(byte: 0xFF)) }.map(\.place.file)
        #expect(Set(places) == Set(names.map { $0 + ".csv" }))
    }

    @Test("Names are the same with combining characters, also where a text of another table was read before")
    func namesOfSeveralTables() throws {
        let composed = "H\u{E0}"
        let combined = "Ha\u{300}"
        let findings = try SmallPackage.findings([
            "workstreams.csv": "id,title\nw,\(combined)\n",
            "units.csv": "id,title,parent\n\(composed),A,\nb,B,\(combined)\n\(combined),C,\n",
        ])
        #expect(findings.count == 1 && findings[0].contains("units.csv:4:1"), "\(findings)")
    }

    @Test("Bytes that are not UTF-8 are a finding where they stand, and the row stays")
    func encoding() throws {
        let bytes = Array("id,title\nu,Ph".utf8) + [0xFF] + Array("ng\n".utf8)
        let loaded = try PackageLoader.load(.builtIn(name: "small", files: ["units.csv": bytes]))
        #expect(loaded.programme.units.map(\.title.base) == ["Ph\u{FFFD}ng"])
        #expect(
            loaded.findings.map { FindingText.render($0, in: .english) } == [
                """
                units.csv:2:5: warning: byte 0xFF is not UTF-8 and is shown as U+FFFD
                2 | u,Ph\u{FFFD}ng
                  |     ^ save the file as UTF-8
                """
            ])
        let wide: [UInt8] = [0xFF, 0xFE, 0x69, 0, 0x64, 0]
        let both = try PackageLoader.load(
            .builtIn(name: "small", files: ["units.csv": bytes, "targets.csv": wide]))
        #expect(
            both.findings.first?.problem.sentence(in: .english) == "the file is encoded in UTF-16")
    }

    @Test("Findings alike are kept up to a limit and counted beyond it; those of other kinds all stay")
    func limit() throws {
        let more = 7
        let bad = String(repeating: "a,x,1\n", count: LoadLimits.findingsAlike + more)
        let loaded = try SmallPackage.load(
            ["observations.csv": "indicator,date,value\n" + bad + "b,2025-06-30,y\n"])
        #expect(loaded.findings.count { $0.problem.code == .notDay } == LoadLimits.findingsAlike)
        #expect(loaded.findings.count { $0.problem.code == .notNumber } == 1)
        let further = try #require(loaded.further.first)
        #expect(loaded.further.count == 1 && loaded.findingsNotKept == more)
        #expect(further.kind.code == .notDay && further.kind.column == "date" && further.count == more)
        #expect(loaded.count(.error) == LoadLimits.findingsAlike + more + 1)
    }

    @Test("More columns than are read, and a cell longer than is read")
    func tooMuch() throws {
        let names = (0..<LoadLimits.columns).map { "title@x\($0)" }.joined(separator: ",")
        let title = String(repeating: "x", count: LoadLimits.cellBytes + 1)
        let loaded = try SmallPackage.load([
            "units.csv": "id,title,\(names)\nu,\(title)\(String(repeating: ",", count: LoadLimits.columns))\n"
        ])
        #expect(loaded.programme.units.first?.title.base.utf8.count == LoadLimits.cellBytes)
        #expect(
            loaded.findings.map { $0.problem.sentence(in: .english) } == [
                "there are 514 columns, and only 512 are read",
                "the cell has 65537 B, more than 64 KB; the rest is cut",
            ])
    }

    @Test("The digest names the bytes that were read")
    func digest() throws {
        let one = try SmallPackage.load(["units.csv": "id,title\nu,One\n", "other.txt": "1"]).programme.digest
        let same = try SmallPackage.load(["units.csv": "id,title\nu,One\n", "other.txt": "2"]).programme
            .digest
        let other = try SmallPackage.load(["units.csv": "id,title\r\nu,One\n"]).programme.digest
        #expect(one == same && one != other)
    }

    @Test("A table without its key is told from one that is not there")
    func unreadable() throws {
        let loaded = try SmallPackage.load([
            "units.csv": "id,title\nu,One\n", "milestones.csv": "title\nA congress\n",
        ])
        #expect(loaded.programme.unreadable == [.milestones])
        #expect(loaded.programme.files == [.units: "units.csv"])
    }

    @Test("A staffing row with a word that is no category does not pass for the total")
    func category() throws {
        let loaded = try SmallPackage.load([
            "staffing.csv": "unit,date,category,present\nu,2025-01-01,cadres,5\nu,2025-01-01,,7\n"
        ])
        #expect(loaded.programme.staffing.map(\.present) == [7])
        #expect(loaded.findings.count == 1)
    }
}
