import ArgumentParser
import Assessment
import HotPaths
import ReformModel

/// `standing-time FOLDER`: the seconds in which it is worked out how a programme stands on its day, once it is read.
@main
struct StandingTime: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "standing-time", abstract: "Print the seconds that the standing of a package takes.")

    @Argument(help: "The package.")
    var folder: String

    func run() throws {
        let programme = try PackageLoader.load(.folder(folder)).programme
        guard let day = programme.asOf else { throw ValidationError("\(folder) names no day") }
        // The first makes the index of the observations, which all others use.
        keep(Standing(of: programme, on: day))
        let times = (0..<StandingTime.count).map { _ in
            ContinuousClock().measure { keep(Standing(of: programme, on: day)) }
        }
        print(times.sorted()[StandingTime.count / 2] / .seconds(1))
    }

    private static let count = 5
}
