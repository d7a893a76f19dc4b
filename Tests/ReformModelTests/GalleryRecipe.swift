import Diagnostics
import ReformModel

/// How to make a broken package that cannot stand in git: links out of it, pipes, closed and huge files.
enum GalleryRecipe: Sendable {
    /// Made in a copy of the entry; gives the path to open.
    case made(@Sendable (GalleryFolder) throws -> String)
    /// A file that may not be read, the folder itself when the name is empty. Root may read everything: it
    /// is given what others would be told, so that the words at least are compared.
    case closed(String, seenByRoot: GalleryEntry.Outcome)
    /// What no package that stands still says, or none of a size for tests: only the words are compared.
    case told(GalleryEntry.Outcome)

    /// The recipes, by the name of their entry.
    static let all: [String: GalleryRecipe] = [
        "cancelled": .told(GalleryEntry.Outcome(findings: [], failure: .cancelled)),
        "cell-too-long": changed {
            let long = String(repeating: "Sắp xếp, tinh gọn. ", count: 4000)
            try $0.write("documents.csv", "number,title,kind\n60-NQ/TW,\"\(long)\",nghị quyết\n")
        },
        "descriptor-refused": changed { try $0.makeFolder("datapackage.json") },
        "descriptor-refused-link": changed {
            try $0.write("../datapackage.json", "{}")
            try $0.link("datapackage.json", to: "../datapackage.json")
        },
        "descriptor-refused-pipe": changed { try $0.makePipe("datapackage.json") },
        "descriptor-too-large": changed {
            try $0.makeLarge("datapackage.json", bytes: LoadLimits.descriptorBytes + 1)
        },
        "file-changed": found(.warning, Place(file: "observations.csv"), .file(.changedWhileRead)),
        "file-missing-dangling-link": changed { try $0.link("units.csv", to: "unit-list.csv") },
        "file-too-large": changed { try $0.makeLarge("units.csv", bytes: LoadLimits.fileBytes + 1) },
        "file-unreadable": .closed(
            "units.csv",
            seenByRoot: GalleryEntry.Outcome(findings: [
                Finding(
                    severity: .error, place: Place(file: "units.csv"),
                    problem: .file(.unreadable(path: "units.csv")))
            ])),
        "folder-missing": .made { $0.path + "-2025" },
        "not-a-folder": .made { $0.path + "/units.csv" },
        "path-refused-folder": changed { try $0.makeFolder("units.csv") },
        "path-refused-link": changed {
            try $0.write("../units.csv", "id,title\n")
            try $0.link("units.csv", to: "../units.csv")
        },
        "path-refused-linked-folder": changed {
            try $0.write("../units.csv", "id,title\n")
            try $0.link("data", to: "..")
        },
        "path-refused-pipe": changed { try $0.makePipe("units.csv") },
        "permission-denied": .closed("", seenByRoot: denied(GalleryEntry.shownName)),
        "permission-denied-descriptor": .closed(
            "datapackage.json", seenByRoot: denied(GalleryEntry.shownName + "/datapackage.json")),
        "too-many-columns": changed {
            // As spreadsheets save them where something was deleted on the right.
            let empty = String(repeating: ",", count: 518)
            try $0.write("documents.csv", "number,title\(empty)\n60-NQ/TW,Nghị quyết\(empty)\n")
        },
        "too-many-rows": found(
            .error, Place(file: "observations.csv", line: LoadLimits.rows + 2, column: 1),
            .table(.tooManyRows(limit: LoadLimits.rows)),
            Excerpt(line: "grdp-growth,2025-06-30,11.03", length: 28)),
    ]

    /// Something is changed in the copy, which is opened then.
    private static func changed(
        _ change: @escaping @Sendable (GalleryFolder) throws -> Void
    ) -> GalleryRecipe {
        .made { folder in
            try change(folder)
            return folder.path
        }
    }

    /// One finding, as if it had been made.
    private static func found(
        _ severity: Severity, _ place: Place, _ problem: Problem, _ excerpt: Excerpt? = nil
    ) -> GalleryRecipe {
        let finding = Finding(severity: severity, place: place, problem: problem, excerpt: excerpt)
        return .told(GalleryEntry.Outcome(findings: [finding], failure: nil))
    }

    private static func denied(_ path: String) -> GalleryEntry.Outcome {
        GalleryEntry.Outcome(findings: [], failure: .permissionDenied(path: path))
    }
}
