// swift-tools-version: 6.2
import PackageDescription

// Nested, so that the library never depends on what measures it.
let package = Package(
    name: "bienban-benchmarks",
    dependencies: [.package(name: "bienban", path: "..")],
    targets: [
        .systemLibrary(
            name: "CLibXML2System",
            pkgConfig: "libxml-2.0",
            providers: [.apt(["libxml2-dev"])]
        ),
        .target(name: "DOMParse", dependencies: ["CLibXML2System"]),
        .executableTarget(
            name: "bienban-benchmarks",
            dependencies: [
                "DOMParse",
                .product(name: "MinutesModel", package: "bienban"),
                .product(name: "MinutesIngestion", package: "bienban"),
                .product(name: "MinutesExtraction", package: "bienban"),
            ]
        ),
    ],
    swiftLanguageModes: [.v6]
)

for target in package.targets where target.type == .executable {
    target.swiftSettings = [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
        .strictMemorySafety(),
        .treatAllWarnings(as: .error),
    ]
}
