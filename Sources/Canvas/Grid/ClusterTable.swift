import Synchronization

/// The grapheme clusters of several scalars that were ever put into a cell, by number: there are few, and a cell
/// has room for a number alone.
enum ClusterTable {
    private struct Known {
        var numbers: [Character: UInt32] = [:]
        var clusters: [Character] = []
    }

    private static let known = Mutex(Known())
    /// What fits into the bits of a cell: two million clusters, more than any file of a programme has.
    private static let limit = 0x1F_FFFF

    /// The number of a cluster, the same whenever it is asked for.
    static func number(of cluster: Character) -> UInt32 {
        known.withLock { known in
            if let number = known.numbers[cluster] { return number }
            guard known.clusters.count < limit else { return 0 }
            let number = UInt32(known.clusters.count)
            known.clusters.append(cluster)
            known.numbers[cluster] = number
            return number
        }
    }

    /// The cluster of a number that was given out.
    static func cluster(_ number: UInt32) -> Character {
        known.withLock { $0.clusters[Int(number)] }
    }
}
