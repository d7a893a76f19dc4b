import ArgumentParser
import Canvas
import FoundationEssentials
import GrowthPicture
import Themes

/// `growth-picture TABLE PICTURE`: draws what `Benchmarks/compare` measured of ever larger packages.
@main
struct GrowthPictureCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "growth-picture", abstract: "Draw how the cost grows with the data.")

    @Argument(help: "The table that Benchmarks/compare wrote.")
    var table: String

    @Argument(help: "The SVG file to write.")
    var picture: String

    func run() throws {
        let (name, scheme) = BuiltInThemes.all[0]
        guard let theme = try? Theme(ColourScheme(json: scheme)) else {
            throw ValidationError("the theme \(name) cannot be read")
        }
        let svg = GrowthPicture(try GrowthTable(file: table)).svg(theme: theme)
        try Data(svg.utf8).write(to: URL(filePath: picture))
    }
}
