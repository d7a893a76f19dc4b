import Assessment
public import Canvas
import Diagnostics
public import Notation
public import Panels
public import ReformModel
import SampleData

/// The built-in programme, read once, as tests need it.
public enum Sample {
    /// The programme.
    public static let programme: Programme = package.programme

    /// The whole package, with its findings.
    public static let package: LoadedPackage = {
        do {
            return try PackageLoader.load(
                .builtIn(name: SampleProgramme.name, files: SampleProgramme.files()))
        } catch {
            fatalError("the built-in programme does not load: \(error)")
        }
    }()

    /// The day that the package speaks for.
    public static let day: Day = programme.asOf ?? Day(number: 0)

    /// What panels are drawn from, on a day.
    public static func context(
        on day: Day = Sample.day, _ language: Language, glyphs: GlyphSet = .unicode
    ) -> PanelContext {
        PanelContext(
            standing: Standing(of: programme, on: day), language: language, glyphs: glyphs,
            findingCount: package.count(.error) + package.count(.warning))
    }
}
