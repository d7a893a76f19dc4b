public import Notation

/// What a command line asks for.
public enum CommandRequest {
    /// That something is done.
    case run(any Command)
    /// A text about the program, in a language.
    case tell(String, Language)

    /// Understands the words after the name of the program.
    ///
    /// - Parameter language: the reader's, asked for only where it is needed and the words name none.
    /// - Throws: why it cannot be understood.
    public static func read(
        _ words: ArraySlice<String>, of program: any Program.Type, language: () -> Language
    ) throws(CommandRefusal) -> CommandRequest {
        if let inquiry = Inquiry(words, program) {
            let language = LanguageOption.language(in: words) ?? language()
            return .tell(try inquiry.answer(in: language), language)
        }
        var rest = words
        let command = named(by: &rest, program)
        do throws(CommandMistake) {
            return .run(try command.init(try WordReader.read(rest, for: command.description)))
        } catch {
            throw CommandRefusal(
                error, command.description, program.description.name,
                LanguageOption.language(in: words) ?? language())
        }
    }

    /// The command that the first word names, which is taken away, or the usual one.
    private static func named(
        by words: inout ArraySlice<String>, _ program: any Program.Type
    ) -> any Command.Type {
        guard let first = words.first, !WordReader.isOption(first),
            let command = program.command(named: first)
        else { return program.usual }
        words = words.dropFirst()
        return command
    }
}
