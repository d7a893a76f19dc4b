import Notation

/// Reads the words after the name of a command, by what the command takes.
struct WordReader {
    private let description: CommandDescription
    private var given = GivenWords()
    private var isPastOptions = false
    /// How many arguments there were.
    private var place = 0

    private init(_ description: CommandDescription) { self.description = description }

    /// What is given to a command.
    ///
    /// - Throws: the first mistake.
    static func read(
        _ words: ArraySlice<String>, for description: CommandDescription
    ) throws(CommandMistake) -> GivenWords {
        var reader = WordReader(description)
        var rest = words
        while let word = rest.popFirst() {
            if reader.isPastOptions || !isOption(word) {
                try reader.take(argument: word)
            } else if word == StandardWord.end {
                reader.isPastOptions = true
            } else {
                try reader.take(option: word, &rest)
            }
        }
        try reader.checkRequired()
        return reader.given
    }

    /// Whether a word is an option; a lone dash is a name that some programs give to a stream.
    static func isOption(_ word: String) -> Bool {
        let bytes = word.utf8
        return bytes.first == UInt8(ascii: "-") && bytes.count > 1
    }

    private mutating func take(option word: String, _ rest: inout ArraySlice<String>) throws(CommandMistake) {
        let (name, attached) = WordReader.parts(of: word)
        guard let parameter = description.option(named: name) else {
            throw .unknownOption(name, nearest: nearest(to: name))
        }
        guard parameter.isOption else {
            if let attached { throw .unwantedValue(attached, parameter) }
            return given.add("", to: parameter)
        }
        guard let value = attached ?? WordReader.value(&rest), attached != "" else {
            throw .missingValue(parameter)
        }
        try WordReader.check(value, parameter)
        given.add(value, to: parameter)
    }

    private mutating func take(argument word: String) throws(CommandMistake) {
        var places = 0
        for parameter in description.parameters where parameter.isArgument {
            places += parameter.limit
            guard place < places else { continue }
            try WordReader.check(word, parameter)
            place += 1
            return given.add(word, to: parameter)
        }
        throw .tooManyArguments(word)
    }

    private func checkRequired() throws(CommandMistake) {
        for parameter in description.parameters where parameter.isRequired && !given.has(parameter) {
            throw .missingArgument(parameter)
        }
    }

    private func nearest(to name: String) -> String? {
        NearMiss.nearest(
            to: name, in: description.options.map { $0.name } + [StandardWord.help, StandardWord.version])
    }

    /// The name and the value of `--option=value`.
    static func parts(of word: String) -> (name: String, value: String?) {
        guard let sign = word.utf8.firstIndex(of: UInt8(ascii: "=")) else { return (word, nil) }
        return (String(word[..<sign]), String(word[word.utf8.index(after: sign)...]))
    }

    /// The word after an option, if it can be its value. One that begins with a dash is probably the next option,
    /// and is taken only behind the sign of equality.
    private static func value(_ rest: inout ArraySlice<String>) -> String? {
        guard let next = rest.first, !isOption(next) else { return nil }
        return rest.popFirst()
    }

    private static func check(_ value: String, _ parameter: Parameter) throws(CommandMistake) {
        switch parameter.value {
        case .text: return
        case .day: if Day(iso: value) == nil { throw .noDay(value, parameter) }
        case .number(let least, let most):
            guard let number = Int(value) else { throw .noWholeNumber(value, parameter) }
            if number < least || number > most {
                throw .outOfBounds(value, parameter, least: least, most: most)
            }
        case .oneOf(let names):
            let allowed = names()
            guard allowed.contains(value) else {
                throw .notAllowed(value, parameter, nearest: NearMiss.nearest(to: value, in: allowed))
            }
        }
    }
}
