import Diagnostics
import Foundation
import Synchronization
import Testing

@testable import ReformModel

/// Packages of several pieces: what is told while they are read, and how they are stopped.
@Suite("A package that takes long")
final class LongLoadTests {
    private static let files: [String: [UInt8]] = [
        "indicators.csv": Array("id,title\na,A\n".utf8),
        "observations.csv": Array(("indicator,date,reporter,value\n" + rows).utf8),
    ]
    /// 3 MB: four pieces.
    private static let rows = (0..<48_000).map { row in
        let name = String(repeating: "x", count: 40)
        return "a,2024-\(10 + row % 3)-\(10 + row / 3 % 19),\(name)\(row),\(row)\n"
    }.joined()
    private static let bytes = files.values.reduce(0) { $0 + $1.count }

    /// On the disk: the digest of what the program carries is worked out when it is asked for.
    private let path = FileManager.default.temporaryDirectory.path + "/reform-\(UUID().uuidString)"
    private var package: PackageFiles { .folder(path + "/long") }

    init() throws {
        try FileManager.default.createDirectory(atPath: path + "/long", withIntermediateDirectories: true)
        for (name, bytes) in Self.files { try Data(bytes).write(to: URL(filePath: "\(path)/long/\(name)")) }
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    @Test("How large it is is known before it is read")
    func size() throws {
        let prepared = try PackageLoader.prepare(package)
        #expect(prepared.bytes == Self.bytes)
        #expect(prepared.title == LocalText("long"))
    }

    @Test("The progress grows up to the end", arguments: [1, 2])
    func progress(threads: Int) throws {
        let told = Mutex<[LoadProgress]>([])
        let options = LoadOptions(
            threads: threads, report: { progress in told.withLock { $0.append(progress) } })
        _ = try PackageLoader.load(package, options: options)
        let all = told.withLock { $0 }
        #expect(all.allSatisfy { $0.bytesTotal == Self.bytes && $0.bytesRead <= Self.bytes })
        #expect(all.count >= 2)
        #expect(all.contains { $0.bytesRead == Self.bytes })
        if threads == 1 { #expect(all.map(\.bytesRead) == all.map(\.bytesRead).sorted()) }
    }

    @Test("The digest of what the program carries is that of the same files on the disk")
    func carriedDigest() throws {
        let carried = try PackageLoader.load(.builtIn(name: "long", files: Self.files)).programme
        #expect(try PackageLoader.load(package).programme.digest == carried.digest)
        #expect(carried.digest.count == 64)
    }

    @Test("Its digest is given up where the load is")
    func digestGivenUp() {
        let files = ["a.csv": PackageFile("a.csv", bytes: [1])]
        #expect(LaterDigest(of: files).workOut { false }.isEmpty)
        #expect(LaterDigest(of: files).workOut { true }.count == 64)
    }

    @Test("Who asks for the digest while a thread works it out is given the same")
    func digestOfTwo() {
        let files = ["a.csv": PackageFile("a.csv", bytes: Array(repeating: 7, count: 3_000_001))]
        let digest = LaterDigest(of: files)
        Crew.startBehindOthers { digest.workOut { true } }
        #expect(digest.text == PackageDigest.hexadecimal(of: files))
        #expect(digest.text == PackageDigest.hexadecimal(of: files))
    }

    @Test("It can be stopped while rows are read")
    func stopped() {
        let isReached = Mutex(false)
        let options = LoadOptions(
            threads: 1,
            report: { progress in if progress.share > 0.2 { isReached.withLock { $0 = true } } },
            isCancelled: { isReached.withLock { $0 } })
        #expect(throws: LoadFailure.cancelled) { try PackageLoader.load(package, options: options) }
        #expect(isReached.withLock { $0 })
    }

    @Test("In the background comes what comes otherwise")
    func background() throws {
        let here = try PackageLoader.load(package)
        let changed = NSCondition()
        let load = try PackageLoader.prepare(package).start(making: { $0 }) {
            changed.lock()
            changed.broadcast()
            changed.unlock()
        }
        changed.lock()
        while load.outcome == nil { changed.wait() }
        changed.unlock()
        let there = try #require(try load.outcome?.get())
        #expect(there.programme.digest == here.programme.digest)
        #expect(there.programme.observations.count == 48_000)
        #expect(there.findings == here.findings)
    }

    @Test("What came of a load in the background keeps neither the load nor its files")
    func letGo() async throws {
        weak var gone: BackgroundLoad<LoadedPackage>?
        let programme: Programme
        do {
            let load = try PackageLoader.prepare(package).start(making: { $0 }, onChange: {})
            while load.outcome == nil { try await Task.sleep(for: .milliseconds(5)) }
            gone = load
            programme = try #require(try load.outcome?.get()).programme
        }
        #expect(programme.digest.count == 64)
        for _ in 0..<400 where gone != nil { try await Task.sleep(for: .milliseconds(5)) }
        #expect(gone == nil)
    }
}
