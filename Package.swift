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
        .target(name: "ReformModel", dependencies: ["Notation"], swiftSettings: common),
        .target(name: "Assessment", dependencies: ["Notation", "ReformModel"], swiftSettings: common),
        .target(name: "Canvas", swiftSettings: common),
        .target(
            name: "Panels", dependencies: ["Assessment", "Canvas", "Notation", "ReformModel"],
            swiftSettings: common),
        .target(
            name: "Dashboard",
            dependencies: ["Assessment", "Canvas", "Notation", "Panels", "ReformModel"],
            swiftSettings: common),
        .target(
            name: "Snapshot",
            dependencies: ["Assessment", "Canvas", "Notation", "Panels", "ReformModel"],
            swiftSettings: common),
        .target(
            name: "Themes", path: "Themes",
            resources: [.embedInCode("ha-long-night.json"), .embedInCode("ha-long-day.json")],
            swiftSettings: common),
        .target(name: "CSampleData", cSettings: [.treatAllWarnings(as: .error)]),
        .target(
            name: "SampleData", dependencies: ["CSampleData"], exclude: ["quang-ninh-2025"],
            swiftSettings: common),
        .testTarget(name: "NotationTests", dependencies: ["Notation"], swiftSettings: common),
        .testTarget(name: "CanvasTests", dependencies: ["Canvas", "Themes"], swiftSettings: common),
        .testTarget(name: "SampleDataTests", dependencies: ["SampleData"], swiftSettings: common),
        .testTarget(name: "ArchitectureTests", swiftSettings: common),
    ],
    cLanguageStandard: .gnu2x
)
