import Diagnostics
import Notation
import TestSupport
import Testing

/// Every broken package of the gallery, with all that a person reads about it.
@Suite("The gallery of broken packages")
struct GalleryTests {
    @Test("Everything is said as it was read and found right, in both languages", arguments: GalleryEntry.all)
    func texts(entry: GalleryEntry) throws {
        let outcome = try entry.open()
        #expect(!outcome.codes.isEmpty, "nothing is wrong with it")
        for language in Language.allCases {
            GoldenText.expect(
                outcome.text(in: language), at: entry.expectedFile(language),
                named: "\(entry.name), \(language.rawValue)")
        }
    }

    @Test(
        "Every code has an entry of its name that shows it, and tells about it",
        arguments: ProblemCode.allCases.filter { !ProblemCode.ofSettings.contains($0) })
    func codes(code: ProblemCode) throws {
        let entry = try #require(GalleryEntry.all.first { $0.name == code.rawValue }, "no entry")
        #expect(try entry.open().codes.contains(code))
        #expect(entry.about != nil, "no about.md")
    }

    @Test(
        "An entry is named by a code, or by a code and what is special about it", arguments: GalleryEntry.all)
    func names(entry: GalleryEntry) throws {
        let outcome = try entry.open()
        #expect(
            outcome.codes.contains { entry.name == $0.rawValue || entry.name.hasPrefix($0.rawValue + "-") })
    }

    @Test("No recipe is without an entry")
    func recipes() {
        #expect(
            GalleryRecipe.all.keys.sorted().filter { name in !GalleryEntry.all.contains { $0.name == name } }
                == [])
    }
}
