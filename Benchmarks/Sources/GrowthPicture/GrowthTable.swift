private import FoundationEssentials

/// What `Benchmarks/compare` measured of ever larger packages, as it wrote it down.
public struct GrowthTable: Sendable, Decodable {
    /// One program on one size.
    public struct Point: Sendable, Decodable {
        /// How many rows or units there were.
        public let size: Double
        /// The seconds of the processor.
        public let cpu: Double
        /// The bytes that were resident at the most; nil of what is no process of its own.
        public let memory: Double?
    }

    /// One program on all sizes.
    public struct Curve: Sendable, Decodable {
        /// What there was ever more of.
        public let of: String
        /// What was done with it.
        public let program: String
        /// The sizes, from the smallest up.
        public let points: [Point]
    }

    /// The day on which it was measured.
    public let date: String
    /// The machine, in a line.
    public let machine: String
    /// All that was measured.
    public let curves: [Curve]
}

extension GrowthTable {
    /// Reads a table.
    ///
    /// - Throws: what is wrong with the file.
    public init(file: String) throws {
        self = try JSONDecoder().decode(GrowthTable.self, from: Data(contentsOf: URL(filePath: file)))
    }

    /// What there was ever more of, in the order of the table.
    var subjects: [String] {
        curves.map(\.of).reduce(into: []) { subjects, subject in
            if !subjects.contains(subject) { subjects.append(subject) }
        }
    }
}
