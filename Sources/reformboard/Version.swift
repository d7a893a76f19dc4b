/// Which version of the program this is. `--version`, the man page, the Debian package and the first heading of
/// `CHANGELOG.md` all take it from here; the Makefile reads this very file.
enum Version {
    /// The number, as semantic versioning has it.
    static let number = "0.1.0"
    /// The day on which it came out.
    static let day = "2026-11-25"
}
