/// Why a row that is right did not get into its file.
public enum AppendFailure: Error, Sendable, Hashable {
    /// The package is carried by the program.
    case builtIn(name: String)
    /// Another program has had the file locked for longer than one waits; which, where that is known.
    case locked(file: String, seconds: Int, holder: String?)
    /// The file may not be written.
    case notPermitted(file: String)
    /// The file is gone, or something else stands in its place.
    case gone(file: String)
    /// There is no room; the file is as it was.
    case diskFull(file: String)
    /// The file was changed again and again, by a program that does not lock it.
    case keepsChanging(file: String)
    /// The system did not say that the row arrived: it may be there, or a part of it.
    case uncertain(file: String)
    /// Another error of the system, by its number; the file is as it was.
    case other(file: String, error: Int)
}
