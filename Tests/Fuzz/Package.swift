// swift-tools-version: 6.1
import PackageDescription

/// Settings that every target here shares; those of the program itself as far as they fit.
let common: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

let reader: Target.Dependency = .product(name: "LoadInvariants", package: "reformboard")

// To be built by Tests/Fuzz/fuzz alone: the flags that let the fuzzer see the reader are for the modules of the
// program too, and a manifest can give them to its own targets only.
let package = Package(
    name: "reformboard-fuzz",
    dependencies: [.package(name: "reformboard", path: "../..")],
    targets: [
        .target(name: "Fuzzing", dependencies: [reader], swiftSettings: common),
        .executableTarget(name: "csv", dependencies: ["Fuzzing", reader], swiftSettings: common),
        .executableTarget(name: "descriptor", dependencies: ["Fuzzing", reader], swiftSettings: common),
        .executableTarget(name: "values", dependencies: ["Fuzzing", reader], swiftSettings: common),
    ]
)
