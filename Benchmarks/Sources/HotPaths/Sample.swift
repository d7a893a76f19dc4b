import Notation
import ReformModel
import SampleData

/// The built-in programme.
enum Sample {
    /// What a package lacks that cannot be measured.
    enum Fault: Error {
        case hasNoDay
    }

    /// The programme, read anew.
    static func programme() throws -> Programme {
        try PackageLoader.load(.builtIn(name: SampleProgramme.name, files: SampleProgramme.files())).programme
    }

    /// The day that it speaks for.
    static func day() throws -> Day { try programme().speaksFor() }
}

extension Programme {
    /// The day that a programme speaks for, of which one that is measured must have one.
    func speaksFor() throws -> Day {
        guard let asOf else { throw Sample.Fault.hasNoDay }
        return asOf
    }
}
