import Assessment
import CStreams
import Notation
import ReformModel

/// A package as the board takes it: read, and seen on a day. For a large one both take long, and both are
/// done before the board gets it.
struct BoardPackage: Sendable {
    /// The package.
    let opened: OpenedPackage
    /// Its programme as it stands on the day.
    let standing: Standing

    /// A package that was read.
    ///
    /// - Parameter day: the day to see it on, where that is not the package's own.
    init(_ package: LoadedPackage, from source: PackageSource, on day: Day? = nil) {
        self.init(OpenedPackage(package, from: source), on: day)
    }

    /// What a thread in the background makes of a large package that it has read.
    static func inBackground(
        from source: PackageSource, on day: Day? = nil
    ) -> @Sendable (LoadedPackage) -> BoardPackage {
        { loaded in
            let package = BoardPackage(loaded, from: source, on: day)
            rb_give_back_memory()
            return package
        }
    }

    /// A package that was opened.
    init(_ opened: OpenedPackage, on day: Day? = nil) {
        self.opened = opened
        standing = Standing(of: opened.programme, on: day ?? opened.day)
    }
}
