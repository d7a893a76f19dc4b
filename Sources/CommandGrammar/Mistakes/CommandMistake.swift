public import Notation

/// What is wrong in a command line: facts, which `CommandRefusal` puts into words.
public enum CommandMistake: Error {
    /// There is no option or flag of that name.
    case unknownOption(String, nearest: String?)
    /// There is no command of that name.
    case unknownCommand(String, nearest: String?)
    /// An option stands without a value.
    case missingValue(Parameter)
    /// A flag stands with one.
    case unwantedValue(String, Parameter)
    /// The value is none of those that are allowed.
    case notAllowed(String, Parameter, nearest: String?)
    /// The value is no day of the calendar.
    case noDay(String, Parameter)
    /// The value is no whole number.
    case noWholeNumber(String, Parameter)
    /// The value is too small or too large.
    case outOfBounds(String, Parameter, least: Int, most: Int)
    /// There are more arguments than the command takes; the first that is too many.
    case tooManyArguments(String)
    /// An argument is not there.
    case missingArgument(Parameter)
    /// Two exclude one another.
    case together(Parameter, Parameter)
    /// One goes only with some values of another.
    case onlyWith(Parameter, of: Parameter, values: [String])
    /// A rule that one command alone has, in its words.
    case rule(Phrase)

    /// What it is about, where that is one thing.
    var parameter: Parameter? {
        switch self {
        case .missingValue(let parameter), .unwantedValue(_, let parameter), .notAllowed(_, let parameter, _),
            .noDay(_, let parameter), .noWholeNumber(_, let parameter),
            .outOfBounds(_, let parameter, _, _), .missingArgument(let parameter):
            parameter
        case .unknownOption, .unknownCommand, .tooManyArguments, .together, .onlyWith, .rule: nil
        }
    }
}
