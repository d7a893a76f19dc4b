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

/// What goes into the program: without the engine of regular expressions, which is large and which nothing needs
/// (decision 40), and with types that are asked for by their functions and not looked for by their names (decision 41).
let shipped: [SwiftSetting] =
    common + [
        .unsafeFlags([
            "-Xfrontend", "-disable-implicit-string-processing-module-import",
            "-Xfrontend", "-disable-concrete-type-metadata-mangled-name-accessors",
        ])
    ]

/// What owns the terminal lives on the main actor: curses is not thread-safe.
let onMainActor: [SwiftSetting] = shipped + [.defaultIsolation(MainActor.self)]

/// Warnings of the C shims are errors as well.
let shim: [CSetting] = [.enableWarning("all"), .enableWarning("extra"), .treatAllWarnings(as: .error)]

let package = Package(
    name: "reformboard",
    products: [
        .executable(name: "reformboard", targets: ["reformboard"]),
        // What the package in Benchmarks/ measures.
        .library(name: "Reading", targets: ["Assessment", "Notation", "ReformModel", "SampleData"]),
        .library(name: "Drawing", targets: ["Canvas", "Dashboard", "Panels", "Snapshot", "Themes"]),
        // What the package in Tests/Fuzz/ tries.
        .library(
            name: "LoadInvariants", targets: ["Diagnostics", "LoadInvariants", "Notation", "ReformModel"]),
        // Loaded before the program by tests of what is seen while a package is read; never shipped.
        .library(name: "SlowDisk", type: .dynamic, targets: ["SlowDisk"]),
    ],
    targets: [
        .target(name: "Notation", swiftSettings: shipped),
        .target(name: "Diagnostics", dependencies: ["Notation"], swiftSettings: shipped),
        .target(name: "CommandGrammar", dependencies: ["Notation"], swiftSettings: shipped),
        .target(name: "CByteMarks", cSettings: shim),
        .target(name: "CSHA256", cSettings: shim),
        .target(name: "CFiles", cSettings: shim),
        .target(name: "Files", dependencies: ["CFiles"], swiftSettings: shipped),
        .target(
            name: "ReformModel",
            dependencies: ["CByteMarks", "CSHA256", "Diagnostics", "Files", "Notation"],
            swiftSettings: shipped),
        .target(name: "Assessment", dependencies: ["Notation", "ReformModel"], swiftSettings: shipped),
        .target(name: "Canvas", dependencies: ["Notation"], swiftSettings: shipped),
        .target(
            name: "Panels", dependencies: ["Assessment", "Canvas", "Diagnostics", "Notation", "ReformModel"],
            swiftSettings: shipped),
        .target(
            name: "Dashboard",
            dependencies: ["Assessment", "Canvas", "Notation", "Panels", "ReformModel"],
            swiftSettings: shipped),
        .target(
            name: "Configuration",
            dependencies: ["Canvas", "Dashboard", "Diagnostics", "Notation", "Panels"], swiftSettings: shipped
        ),
        .target(
            name: "Snapshot",
            dependencies: ["Assessment", "Canvas", "Diagnostics", "Notation", "Panels", "ReformModel"],
            swiftSettings: shipped),
        .target(
            name: "Themes", path: "Themes",
            resources: [
                .embedInCode("ha-long-night.json"), .embedInCode("ha-long-day.json"),
                .embedInCode("yen-tu.json"), .embedInCode("bach-dang.json"), .embedInCode("coal.json"),
                .embedInCode("tra-co.json"), .embedInCode("lotus.json"), .embedInCode("lighthouse.json"),
            ],
            swiftSettings: shipped),
        .target(name: "CSampleData", cSettings: shim),
        .target(
            name: "SampleData", dependencies: ["CSampleData"], exclude: ["quang-ninh-2025"],
            swiftSettings: shipped),
        .target(name: "CStreams", cSettings: shim),
        .target(name: "CNcurses", cSettings: shim),
        .target(
            name: "NcursesTerminal", dependencies: ["CNcurses", "Canvas", "Notation"],
            swiftSettings: onMainActor,
            // In this order, which a static executable needs.
            linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
        .executableTarget(
            name: "reformboard",
            dependencies: [
                "Assessment", "CStreams", "Canvas", "CommandGrammar", "Configuration", "Dashboard",
                "Diagnostics", "Files", "NcursesTerminal", "Notation", "Panels", "ReformModel", "SampleData",
                "Snapshot", "Themes",
            ],
            swiftSettings: shipped),

        .target(
            name: "TestSupport",
            dependencies: [
                "Assessment", "Canvas", "Diagnostics", "Notation", "Panels", "ReformModel", "SampleData",
            ],
            path: "Tests/TestSupport", swiftSettings: common),
        // What holds of every load, whatever the files: for the tests of ReformModel and for Tests/Fuzz.
        .target(
            name: "LoadInvariants", dependencies: ["Diagnostics", "Notation", "ReformModel"],
            path: "Tests/LoadInvariants", swiftSettings: common),
        .target(name: "TerminalSupport", path: "Tests/TerminalSupport", swiftSettings: common),
        .target(name: "SlowDisk", path: "Tests/SlowDisk", cSettings: shim),
        // Opened by the tests of NcursesTerminal in a terminal of their own; never shipped.
        .executableTarget(
            name: "terminal-probe", dependencies: ["Canvas", "NcursesTerminal"], path: "Tests/TerminalProbe",
            swiftSettings: onMainActor),
        .testTarget(
            name: "NotationTests", dependencies: ["Notation", "TestSupport"], exclude: ["Unicode"],
            swiftSettings: common),
        .testTarget(
            name: "DiagnosticsTests", dependencies: ["Diagnostics", "Notation"], swiftSettings: common),
        .testTarget(
            name: "ReformModelTests",
            dependencies: ["Diagnostics", "LoadInvariants", "Notation", "ReformModel", "TestSupport"],
            exclude: ["Gallery"],
            swiftSettings: common),
        .testTarget(
            name: "CanvasTests", dependencies: ["Canvas", "Notation", "TestSupport", "Themes"],
            swiftSettings: common),
        .testTarget(
            name: "CommandGrammarTests", dependencies: ["CommandGrammar", "Notation"], swiftSettings: common),
        .testTarget(name: "SampleDataTests", dependencies: ["SampleData"], swiftSettings: common),
        .testTarget(name: "ArchitectureTests", swiftSettings: common),
        .testTarget(
            name: "AssessmentTests", dependencies: ["Assessment", "Notation", "ReformModel", "TestSupport"],
            swiftSettings: common),
        .testTarget(
            name: "PanelsTests",
            dependencies: ["Assessment", "Canvas", "Notation", "Panels", "ReformModel", "TestSupport"],
            exclude: ["Golden"],
            swiftSettings: common),
        .testTarget(
            name: "DashboardTests",
            dependencies: [
                "Assessment", "Canvas", "Dashboard", "Diagnostics", "Notation", "Panels", "ReformModel",
                "SampleData", "TestSupport", "Themes",
            ],
            exclude: ["Golden"],
            swiftSettings: common),
        .testTarget(
            name: "ConfigurationTests",
            dependencies: [
                "Canvas", "Configuration", "Dashboard", "Diagnostics", "Notation", "Panels", "TestSupport",
            ],
            exclude: ["Gallery"], swiftSettings: common),
        .testTarget(
            name: "SnapshotTests",
            dependencies: [
                "Assessment", "Canvas", "Diagnostics", "Notation", "Panels", "ReformModel", "Snapshot",
                "TerminalSupport", "TestSupport", "Themes", "reformboard",
            ],
            exclude: ["Golden"],
            swiftSettings: common),
        .testTarget(
            name: "EndToEndTests",
            dependencies: ["Notation", "Panels", "TerminalSupport", "TestSupport", "reformboard"],
            swiftSettings: common),
        .testTarget(
            name: "CommandLineTests",
            dependencies: [
                "Assessment", "Canvas", "CommandGrammar", "Configuration", "Dashboard", "Notation",
                "TerminalSupport", "TestSupport", "reformboard",
            ],
            swiftSettings: common),
        .testTarget(
            name: "NcursesTerminalTests",
            dependencies: [
                "Canvas", "NcursesTerminal", "TerminalSupport", "TestSupport", "terminal-probe",
            ],
            swiftSettings: common),
    ],
    cLanguageStandard: .gnu2x
)
