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
            name: "CNcurses",
            cSettings: [.enableWarning("all"), .enableWarning("extra"), .treatAllWarnings(as: .error)]),
        .target(
            name: "NcursesTerminal",
            dependencies: ["Canvas", "CNcurses"],
            swiftSettings: common + [.defaultIsolation(MainActor.self)],
            // In this order, which a static executable needs.
            linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
        // Opened by the tests of NcursesTerminal in a terminal of their own; never shipped.
        .executableTarget(
            name: "terminal-probe",
            dependencies: ["Canvas", "NcursesTerminal"],
            path: "Tests/TerminalProbe",
            swiftSettings: common + [.defaultIsolation(MainActor.self)]),
        .testTarget(
            name: "NcursesTerminalTests",
            dependencies: ["Canvas", "NcursesTerminal", "terminal-probe"],
            swiftSettings: common),
    ]
)
