import Foundation
import Notation
import Testing

@testable import reformboard

/// The variables of the environment stand in one table, and what is looked at is what stands there.
@Suite("Variables of the environment")
struct EnvironmentVariableTests {
    private static func texts(_ endings: [String]) throws -> [(file: String, text: String)] {
        try FileManager.default.subpathsOfDirectory(atPath: Checkout.path("Sources"))
            .filter { path in endings.contains { path.hasSuffix($0) } }
            .map { ($0, try Checkout.text(of: "Sources/" + $0)) }
    }

    @Test("Swift asks for none beside the table")
    func swift() throws {
        let files = try Self.texts([".swift"]).filter { !$0.file.hasSuffix("EnvironmentVariable.swift") }
        #expect(files.count > 100)
        for (file, text) in files {
            for way in [".environment", "getenv"] { #expect(!text.contains(way), "\(file)") }
        }
    }

    @Test("C asks for none that does not stand in it, and each that does is asked for")
    func all() throws {
        let texts = try Self.texts([".c", ".h"]).map(\.text)
        // `getenv("X")`, and lists of names that are tried one after another.
        let names = Set(
            texts.filter { $0.contains("getenv(") }.flatMap { text in
                text.matches(of: #/(?:getenv\(|[{,] ?)"(?<name>[A-Z_]{4,})"/#).map { String($0.name) }
            })
        let known = Set(EnvironmentVariable.allCases.map(\.rawValue))
        #expect(names.isSubset(of: known), "\(names.subtracting(known))")
        let world = try Self.texts([".swift"])
            .filter { $0.file.hasPrefix("reformboard/") && !$0.file.hasSuffix("EnvironmentVariable.swift") }
        for variable in EnvironmentVariable.allCases where !names.contains(variable.rawValue) {
            #expect(
                world.contains { $0.text.contains(".\(variable)") }, "\(variable.rawValue) is not looked at")
        }
    }

    @Test("Each has words in both languages")
    func words() {
        for variable in EnvironmentVariable.allCases {
            for language in Language.allCases { #expect(!variable.words[language].isEmpty) }
        }
    }
}
