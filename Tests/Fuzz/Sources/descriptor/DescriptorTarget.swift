internal import Fuzzing
internal import LoadInvariants

@testable internal import ReformModel

/// Tries any bytes as the `datapackage.json` of a package of three small tables, beside a schema and a
/// dialect in files of their own.
@main
enum DescriptorTarget {
    static func main() { Fuzzer.run(attempt) }

    private static func attempt(_ bytes: [UInt8]) {
        if let fault = JSONTreeFault.first(in: bytes, depth: LoadLimits.descriptorDepth) { fatalError(fault) }
        var files = tables
        files["datapackage.json"] = bytes
        let options = LoadOptions(threads: 1)
        LoadVerdict.judge(LoadOutcome(.builtIn(name: "fuzz", files: files), options), files)
    }

    private static let tables: [String: [UInt8]] = [
        "units.csv": """
        id,title,title@en,kind,bloc,parent,founded,dissolved,population
        tinh,Tỉnh,Province,tỉnh,government,,1963-10-30,,1429841
        cam-pha,Cẩm Phả,Cam Pha,thành phố,government,tinh,2012-02-21,2025-07-01,
        "mong ""duong\""",Mông Dương,,phường,,cam-pha,,2025-06-31,x

        """,
        "indicators.csv": """
        id;title;unit;direction
        grdp;Tăng trưởng;%;up
        grdp;"Thu
        ngân sách";tỷ;sideways

        """,
        "observations.csv": """
        indicator,date,reporter,value,status,source
        grdp,2025-06-30,tinh,"11,03",final,so-tai-chinh
        grdp,30/06/2025,tinh,12.5,estimate,
        pci,2025-07-01,,,fnal,b;c

        """,
        "schema.json": #"{ "fields": [ { "name": "value", "type": "number", "decimalChar": "," } ] }"#,
        "dialect.json": #"{ "delimiter": ";", "quoteChar": "'" }"#,
    ].mapValues { Array($0.utf8) }
}
