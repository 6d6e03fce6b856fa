// swift-tools-version: 6.2

import PackageDescription

let package = Package(
  name: "leden",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "leden", targets: ["leden"]),
    // Preloaded by the crash tests.
    .library(name: "Faults", type: .dynamic, targets: ["Faults"]),
  ],
  dependencies: [
    .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
  ],
  targets: [
    // System libraries: a module map and a shim header each.
    .systemLibrary(
      name: "CCrypto", pkgConfig: "libcrypto",
      providers: [.apt(["libssl-dev"]), .brew(["openssl@3"])]),
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
    .systemLibrary(
      name: "CPangoCairo", pkgConfig: "pangocairo",
      providers: [.apt(["libpango1.0-dev"]), .brew(["pango"])]),
    .systemLibrary(
      name: "CQrencode", pkgConfig: "libqrencode",
      providers: [.apt(["libqrencode-dev"]), .brew(["qrencode"])]),
    .systemLibrary(
      name: "CXlsxWriter", pkgConfig: "xlsxwriter",
      providers: [.apt(["libxlsxwriter-dev"]), .brew(["libxlsxwriter"])]),
    .systemLibrary(
      name: "CZip", pkgConfig: "libzip",
      providers: [.apt(["libzip-dev"]), .brew(["libzip"])]),

    // The ground: values, formats, record linkage. They import nothing of ours.
    .target(name: "Domain"),
    .target(
      name: "Formats",
      dependencies: [
        "CCrypto", "CLibXML2", "CPangoCairo", "CQrencode", "CXlsxWriter", "CZip",
      ]),
    .target(name: "Linkage"),
    .target(name: "Wording", dependencies: ["Domain"]),

    // The stages, in the order in which the data flow.
    .target(
      name: "Imports",
      dependencies: [
        "Domain", "Formats", "Wording", .product(name: "TOMLKit", package: "TOMLKit"),
      ],
      resources: [.copy("Resources")]),
    .target(
      name: "MemberRegister",
      dependencies: ["Domain", "Formats", .product(name: "GRDB", package: "GRDB.swift")]),
    .target(name: "Reconciliation", dependencies: ["Domain", "Linkage"]),
    .target(name: "Renewal", dependencies: ["Domain"]),
    .target(
      name: "Reports",
      dependencies: [
        "Domain", "Formats", "Wording", .product(name: "Mustache", package: "swift-mustache"),
      ],
      resources: [.embedInCode("Templates")]),

    // The command: arguments, clock, disk, printing.
    .executableTarget(
      name: "leden",
      dependencies: [
        "Domain", "Formats", "Imports", "MemberRegister", "Reconciliation", "Renewal", "Reports",
        "Wording",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Logging", package: "swift-log"),
      ]),

    // For who develops: how right and how fast the command is, on invented associations.
    .target(name: "Worlds", dependencies: ["Domain"], path: "Tests/Worlds"),
    .executableTarget(
      name: "Measure",
      dependencies: [
        "CZip", "Domain", "Formats", "Imports", "Linkage", "Reconciliation", "Reports", "Worlds",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    // What feeds the readers with changed files, until one traps.
    .target(
      name: "FuzzTargets", dependencies: ["Domain", "Formats", "Imports"], path: "Tests/FuzzTargets"
    ),
    .executableTarget(
      name: "Fuzz",
      dependencies: [
        "FuzzTargets", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], path: "Tests/Fuzz", exclude: ["Crashes"]),

    // What lets the disk fail under the command.
    .target(name: "Faults", path: "Tests/Faults"),

    // Tests, one target for each of the above.
    // Invented worlds with their truth, for measuring; no product holds it.
    .target(
      name: "TestSupport", dependencies: ["CZip", "Domain", "Formats"], path: "Tests/TestSupport"),
    .testTarget(name: "DomainTests", dependencies: ["Domain", "TestSupport"]),
    .testTarget(name: "FormatsTests", dependencies: ["Domain", "Formats", "TestSupport"]),
    .testTarget(
      name: "ImportsTests",
      dependencies: ["Domain", "Imports", "Formats", "FuzzTargets", "Wording", "TestSupport"]),
    .testTarget(name: "LinkageTests", dependencies: ["Domain", "Linkage", "TestSupport"]),
    .testTarget(name: "MeasureTests", dependencies: ["Domain", "Measure", "Worlds"]),
    .testTarget(
      name: "MemberRegisterTests",
      dependencies: [
        "Domain", "MemberRegister", "TestSupport", .product(name: "GRDB", package: "GRDB.swift"),
      ],
      exclude: ["Schemas"]),
    .testTarget(
      name: "ReconciliationTests",
      dependencies: ["Domain", "Reconciliation", "Linkage", "TestSupport", "Worlds"]),
    .testTarget(name: "RenewalTests", dependencies: ["Domain", "Renewal", "TestSupport"]),
    .testTarget(
      name: "ReportsTests",
      dependencies: ["Domain", "Reports", "Formats", "Wording", "TestSupport"],
      exclude: ["Golden"]),
    .testTarget(
      name: "WordingTests", dependencies: ["Domain", "Wording", "TestSupport"],
      exclude: ["Golden"]),
    .testTarget(
      name: "EndToEndTests", dependencies: ["Domain", "Formats", "leden", "TestSupport"],
      exclude: ["Cases"]),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .system {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
  ]
}
