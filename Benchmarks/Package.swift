// swift-tools-version: 6.1
import PackageDescription

/// Settings that every Swift target here shares; those of the program itself as far as they fit.
let common: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

let package = Package(
    name: "reformboard-benchmarks",
    products: [
        .executable(name: "make-package", targets: ["make-package"]),
        .executable(name: "hot-path", targets: ["hot-path"]),
        .executable(name: "standing-time", targets: ["standing-time"]),
        .executable(name: "growth-picture", targets: ["growth-picture"]),
    ],
    dependencies: [
        .package(name: "reformboard", path: ".."),
        // Without its traits: they bring in libraries that count allocations, which nothing here asks for.
        .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.1", traits: []),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-system", from: "1.6.0"),
    ],
    targets: [
        .target(
            name: "PackageMaking",
            dependencies: [.product(name: "SystemPackage", package: "swift-system")],
            swiftSettings: common),
        .executableTarget(
            name: "make-package",
            dependencies: [
                "PackageMaking",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: common),
        .target(
            name: "HotPaths",
            dependencies: [
                "PackageMaking",
                .product(name: "Drawing", package: "reformboard"),
                .product(name: "Reading", package: "reformboard"),
            ],
            swiftSettings: common),
        .executableTarget(
            name: "hot-path",
            dependencies: [
                "HotPaths",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: common),
        .executableTarget(
            name: "standing-time",
            dependencies: [
                "HotPaths",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Reading", package: "reformboard"),
            ],
            swiftSettings: common),
        // Its folder Snapshot holds links to the files with which the program writes its own pictures: they are no
        // part of what its libraries offer.
        .target(
            name: "GrowthPicture",
            dependencies: [
                .product(name: "Drawing", package: "reformboard"),
                .product(name: "Reading", package: "reformboard"),
            ],
            swiftSettings: common),
        .executableTarget(
            name: "growth-picture",
            dependencies: [
                "GrowthPicture",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Drawing", package: "reformboard"),
            ],
            swiftSettings: common),
        // The benchmark command finds the targets whose folder stands in one named Benchmarks.
        .executableTarget(
            name: "InProcess",
            dependencies: [
                "HotPaths", "PackageMaking",
                .product(name: "Benchmark", package: "benchmark"),
                .product(name: "Reading", package: "reformboard"),
            ],
            path: "InProcess",
            swiftSettings: common,
            plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]),
        .testTarget(
            name: "PackageMakingTests",
            dependencies: ["PackageMaking", .product(name: "Reading", package: "reformboard")],
            swiftSettings: common),
        .testTarget(
            name: "GrowthPictureTests",
            dependencies: ["GrowthPicture", .product(name: "Drawing", package: "reformboard")],
            swiftSettings: common),
        .testTarget(
            name: "HotPathsTests",
            dependencies: [
                "HotPaths", .product(name: "Drawing", package: "reformboard"),
                .product(name: "Reading", package: "reformboard"),
            ],
            swiftSettings: common),
    ]
)
