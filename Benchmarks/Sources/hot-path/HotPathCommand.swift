import ArgumentParser
import HotPaths

/// `hot-path NAME TIMES`: goes one hot path so often, for whoever counts what that takes.
@main
struct HotPathCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "hot-path",
        abstract: "Go a hot path of the program so many times, or list them all.",
        discussion: "Without a name: each name, a tab, and how often it is gone where it is counted.")

    @Argument(help: "The name of the path.")
    var name: String?

    @Argument(help: "How many times.")
    var times = 1

    func validate() throws {
        if let name, path == nil { throw ValidationError("there is no path \(name)") }
        if times < 0 { throw ValidationError("less than no times") }
    }

    func run() throws {
        guard let path else {
            for path in HotPath.all { print("\(path.name)\t\(path.times)") }
            return
        }
        let step = try path.ready()
        for _ in 0..<times { step() }
    }

    private var path: HotPath? { HotPath.all.first { $0.name == name } }
}
