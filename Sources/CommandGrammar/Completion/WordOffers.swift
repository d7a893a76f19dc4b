import Notation

/// What a shell can offer for the word that is being typed: it asks the program, so that what completes words is
/// what reads them.
struct WordOffers {
    /// Something that may stand there.
    private struct Offer {
        let word: String
        let words: String
    }

    /// What the shell itself shall offer beside.
    private enum Beside: String {
        case words
        case folders
        case files
    }

    private let program: any Program.Type
    private let language: Language

    init(of program: any Program.Type, _ language: Language) {
        (self.program, self.language) = (program, language)
    }

    /// What is offered: a line with what the shell shall add by itself, then the offers, each with what it is for
    /// after a tabulator.
    ///
    /// - Parameter words: those after the program, up to the one that is being typed.
    func text(for words: [String]) -> String {
        let (beside, offers) = offers(for: words)
        let lines = offers.map { offer in
            offer.words.isEmpty ? offer.word : offer.word + "\t" + offer.words
        }
        return ([beside.rawValue] + lines).map { $0 + "\n" }.joined()
    }

    private func offers(for words: [String]) -> (Beside, [Offer]) {
        let begun = words.last ?? ""
        let before = Array(words.dropLast())
        guard let first = before.first else {
            // The first word may be a command or what the usual one takes.
            let (beside, offers) = offers(begun, after: [], program.usual.description)
            return (beside, commands(begun) + offers)
        }
        let rest = Array(before.dropFirst())
        if first == StandardWord.helpCommand { return offers(begun, after: rest, .help(of: program)) }
        if let command = program.command(named: first) {
            return offers(begun, after: rest, command.description)
        }
        return offers(begun, after: before, program.usual.description)
    }

    private func commands(_ begun: String) -> [Offer] {
        let help = CommandDescription.help(of: program)
        return (program.commands.map { $0.description } + [help]).filter { $0.name.hasPrefix(begun) }
            .map { Offer(word: $0.name, words: $0.abstract[language]) }
    }

    private func offers(
        _ begun: String, after before: [String], _ description: CommandDescription
    ) -> (Beside, [Offer]) {
        let place = WordPlace(after: before, description)
        if let option = place.option { return values(of: option, begun, before) }
        if !place.isPastOptions, begun.hasPrefix("-") {
            let (name, value) = WordReader.parts(of: begun)
            guard let value, let option = description.option(named: name) else {
                return (.words, options(begun, description, without: place.seen))
            }
            let offers = values(of: option, value, before).1
            return (.words, offers.map { Offer(word: "\(name)=\($0.word)", words: $0.words) })
        }
        return place.argument.map { values(of: $0, begun, before) } ?? (.words, [])
    }

    private func options(
        _ begun: String, _ description: CommandDescription, without seen: [String]
    ) -> [Offer] {
        (description.options + Parameter.standard)
            .filter { $0.name.hasPrefix(begun) && !seen.contains($0.name) }
            .map { Offer(word: $0.name, words: $0.words[language]) }
    }

    private func values(of parameter: Parameter, _ begun: String, _ before: [String]) -> (Beside, [Offer]) {
        switch parameter.completion {
        case .folders: return (.folders, [])
        case .files: return (.files, [])
        case .words: return (.words, offers(parameter.allowed, begun))
        case .custom(let names): return (.words, offers(names(before, begun), begun))
        }
    }

    private func offers(_ names: [String], _ begun: String) -> [Offer] {
        // What would be two words or act on the terminal is no offer.
        names.filter { $0.hasPrefix(begun) && CleanText.line($0) == $0 }.map { Offer(word: $0, words: "") }
    }
}

/// Where in a command line the next word stands.
private struct WordPlace {
    /// The option whose value comes next.
    var option: Parameter?
    /// The argument that may come next.
    var argument: Parameter?
    /// Whether no option may come any more.
    var isPastOptions = false
    /// The options that are there already.
    var seen: [String] = []

    init(after before: [String], _ description: CommandDescription) {
        var place = 0
        for word in before {
            if option != nil {
                option = nil
            } else if isPastOptions || !WordReader.isOption(word) {
                place += 1
            } else if word == StandardWord.end {
                isPastOptions = true
            } else {
                let (name, value) = WordReader.parts(of: word)
                guard let parameter = description.option(named: name) else { continue }
                seen.append(parameter.name)
                if parameter.isOption, value == nil { option = parameter }
            }
        }
        var places = 0
        for parameter in description.arguments where argument == nil {
            places += parameter.limit
            if place < places { argument = parameter }
        }
    }
}
