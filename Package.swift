// swift-tools-version: 6.2
import PackageDescription

/// Settings that every Swift target of the package shares.
let common: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]

let package = Package(
    name: "reformboard",
    targets: [
        .target(name: "Notation", swiftSettings: common),
        .target(name: "Diagnostics", dependencies: ["Notation"], swiftSettings: common),
        .target(name: "ReformModel", dependencies: ["Notation", "Diagnostics"], swiftSettings: common),
        .target(name: "Assessment", dependencies: ["Notation", "ReformModel"], swiftSettings: common),
        .target(name: "Canvas", swiftSettings: common),
        .testTarget(name: "NotationTests", dependencies: ["Notation"], swiftSettings: common),
        .testTarget(
            name: "DiagnosticsTests", dependencies: ["Diagnostics", "Notation"], swiftSettings: common),
        .testTarget(
            name: "ReformModelTests", dependencies: ["ReformModel", "Diagnostics", "Notation"],
            swiftSettings: common),
    ]
)
