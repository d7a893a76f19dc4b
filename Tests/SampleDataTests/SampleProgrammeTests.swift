import FoundationEssentials
import SampleData
import Testing

@Suite("The programme that the program carries with it")
struct SampleProgrammeTests {
    /// The folder that the bytes are taken from, in the repository that this file stands in.
    private static let folder =
        #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")
        + "/Sources/SampleData/" + SampleProgramme.name

    @Test("The list of files is complete, and names none that is not there")
    func complete() throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: SampleProgrammeTests.folder)
        #expect(names.contains("datapackage.json"))
        #expect(Set(SampleProgramme.files().keys) == Set(names))
    }

    @Test("Every file is carried byte by byte")
    func bytes() throws {
        let files = SampleProgramme.files()
        #expect(!files.isEmpty)
        for (name, bytes) in files {
            let path = SampleProgrammeTests.folder + "/" + name
            let stored = try #require(FileManager.default.contents(atPath: path), "\(name)")
            #expect(!bytes.isEmpty, "\(name)")
            #expect([UInt8](stored) == bytes, "\(name)")
        }
    }

    @Test("Its texts are UTF-8 and end in a line feed")
    func texts() {
        for (name, bytes) in SampleProgramme.files() {
            #expect(String(validating: bytes, as: UTF8.self) != nil, "\(name)")
            #expect(bytes.last == UInt8(ascii: "\n"), "\(name)")
        }
    }
}
