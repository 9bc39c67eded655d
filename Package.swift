// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "bienban",
    products: [
        .library(name: "MinutesModel", targets: ["MinutesModel"]),
        .library(name: "VietnameseText", targets: ["VietnameseText"]),
        .library(name: "MinutesLexicon", targets: ["MinutesLexicon"]),
        .library(name: "MinutesIngestion", targets: ["MinutesIngestion"]),
        .library(name: "MinutesExtraction", targets: ["MinutesExtraction"]),
        .library(name: "MinutesEvaluation", targets: ["MinutesEvaluation"]),
        .executable(name: "bienban", targets: ["bienban"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    ],
    targets: [
        .systemLibrary(
            name: "CLibXML2",
            pkgConfig: "libxml-2.0",
            providers: [.apt(["libxml2-dev"])]
        ),
        .target(name: "MinutesModel"),
        .target(name: "VietnameseText"),
        .target(
            name: "MinutesLexicon",
            dependencies: [
                "VietnameseText",
                .product(name: "Crypto", package: "swift-crypto"),
            ]
        ),
        .target(
            name: "MinutesIngestion",
            dependencies: [
                "CLibXML2", "MinutesModel", "VietnameseText", "MinutesLexicon",
                .product(name: "Crypto", package: "swift-crypto"),
            ]
        ),
        .target(
            name: "MinutesExtraction",
            dependencies: ["MinutesModel", "VietnameseText", "MinutesLexicon"]
        ),
        .target(
            name: "MinutesEvaluation",
            dependencies: ["MinutesModel", "VietnameseText"]
        ),
        .executableTarget(
            name: "bienban",
            dependencies: [
                "MinutesModel", "VietnameseText", "MinutesLexicon", "MinutesIngestion",
                "MinutesExtraction", "MinutesEvaluation",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]
        ),
        .testTarget(name: "MinutesModelTests", dependencies: ["MinutesModel"]),
        .testTarget(name: "VietnameseTextTests", dependencies: ["VietnameseText"]),
        .testTarget(
            name: "MinutesLexiconTests",
            dependencies: ["MinutesLexicon", "VietnameseText"]
        ),
        .testTarget(
            name: "MinutesIngestionTests",
            dependencies: ["MinutesIngestion", "MinutesModel"],
            exclude: ["Layouts"]
        ),
        .testTarget(
            name: "MinutesExtractionTests",
            dependencies: ["MinutesExtraction", "MinutesModel", "MinutesLexicon", "VietnameseText"]
        ),
        .testTarget(
            name: "CorpusTests",
            dependencies: ["MinutesExtraction", "MinutesIngestion", "MinutesModel"]
        ),
        .testTarget(
            name: "MinutesEvaluationTests",
            dependencies: ["MinutesEvaluation"]
        ),
        .testTarget(
            name: "CommandTests",
            dependencies: [
                "bienban", "MinutesModel",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]
        ),
    ],
    swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .system {
    target.swiftSettings = [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
        .strictMemorySafety(),
        .treatAllWarnings(as: .error),
    ]
}
