import Notation

/// What a command line asks about the program, instead of having it do something.
struct Inquiry {
    private enum Subject {
        case version
        /// Of the program itself, where there is no command.
        case help(CommandDescription?)
        /// What `help` was given.
        case helpCommand
        case script
        case offers
    }

    private let subject: Subject
    private let words: ArraySlice<String>
    private let program: any Program.Type

    /// Nil where the words ask about nothing.
    init?(_ words: ArraySlice<String>, _ program: any Program.Type) {
        guard let subject = Inquiry.subject(of: words, program) else { return nil }
        self.subject = subject
        self.words = words
        self.program = program
    }

    private static func subject(of words: ArraySlice<String>, _ program: any Program.Type) -> Subject? {
        guard let first = words.first else { return nil }
        // What was typed so far may ask for help as well, and is only to be completed.
        if first == StandardWord.offers { return .offers }
        var subject: Subject?
        for word in words {
            if word == StandardWord.end { break }
            if word == StandardWord.help || word == StandardWord.shortHelp {
                return .help(helped(by: words, program))
            }
            if word == StandardWord.version { subject = .version }
        }
        if subject == nil, first == StandardWord.helpCommand { return .helpCommand }
        if subject == nil, WordReader.parts(of: first).name == StandardWord.script { return .script }
        return subject
    }

    /// The command that a line with `--help` is about: the one that it begins with, none where it says nothing
    /// else, else the usual one.
    private static func helped(
        by words: ArraySlice<String>, _ program: any Program.Type
    ) -> CommandDescription? {
        let others = LanguageOption.removed(from: words).filter {
            $0 != StandardWord.help && $0 != StandardWord.shortHelp
        }
        guard let first = others.first else { return nil }
        if first == StandardWord.helpCommand { return .help(of: program) }
        return (program.command(named: first) ?? program.usual).description
    }

    /// The text that is asked for.
    ///
    /// - Throws: why there is none.
    func answer(in language: Language) throws(CommandRefusal) -> String {
        switch subject {
        case .version: return program.version + "\n"
        case .help(let description): return help(on: description, language)
        case .helpCommand: return help(on: try helped(language), language)
        case .script: return try script(language).text(for: program.description.name)
        case .offers: return WordOffers(of: program, language).text(for: Array(words.dropFirst()))
        }
    }

    private func help(on description: CommandDescription?, _ language: Language) -> String {
        description.map { HelpText(of: $0, program, language).text }
            ?? HelpText(ofProgram: program, language).text
    }

    private func helped(_ language: Language) throws(CommandRefusal) -> CommandDescription? {
        let help = CommandDescription.help(of: program)
        let argument = Parameter.helped(of: program)
        let given = try read(words.dropFirst(), help, language) { mistake in
            if case .notAllowed(let name, _, let nearest) = mistake {
                .unknownCommand(name, nearest: nearest)
            } else {
                mistake
            }
        }
        guard let name = given.text(argument) else { return nil }
        return program.command(named: name)?.description ?? help
    }

    private func script(_ language: Language) throws(CommandRefusal) -> CompletionScript {
        let description = program.description.taking([.script, .language])
        let given = try read(words, description, language) { $0 }
        return given.choice(.script) ?? .bash
    }

    private func read(
        _ words: ArraySlice<String>, _ description: CommandDescription, _ language: Language,
        seenAs: (CommandMistake) -> CommandMistake
    ) throws(CommandRefusal) -> GivenWords {
        do throws(CommandMistake) {
            return try WordReader.read(words, for: description)
        } catch {
            throw CommandRefusal(seenAs(error), description, program.description.name, language)
        }
    }
}

extension CommandDescription {
    /// The same command, taking something else.
    fileprivate func taking(_ parameters: [Parameter]) -> CommandDescription {
        CommandDescription(
            name, abstract: abstract, discussion: discussion, examples: examples, usage: usage,
            parameters: parameters)
    }
}
