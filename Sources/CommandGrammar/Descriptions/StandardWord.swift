/// The words that every program knows beside its commands.
enum StandardWord {
    static let helpCommand = "help"
    static let help = "--help"
    static let shortHelp = "-h"
    static let version = "--version"
    static let language = "--lang"
    /// Asks for the script that completes words in a shell.
    static let script = "--generate-completion-script"
    /// What such a script asks the program with.
    static let offers = "---complete"
    /// After it, no word is an option.
    static let end = "--"
}
