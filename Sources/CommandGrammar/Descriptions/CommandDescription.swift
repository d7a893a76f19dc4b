public import Notation

/// What a command is for and what it takes: its help, its mistakes, the completion of its words and its part of the
/// man page are made from here.
public struct CommandDescription: Sendable {
    /// The word that asks for it; of a program, its name.
    public let name: String
    /// What it is for: one sentence.
    public let abstract: Phrase
    /// What else is to be known: paragraphs, one a line.
    public let discussion: Phrase
    /// How it is used, as it is typed; one may go on in the next line.
    public let examples: [String]
    /// The lines of usage, where the parameters alone do not tell enough.
    public let usage: [Phrase]
    /// What it takes, in the order of the help.
    public let parameters: [Parameter]

    /// Describes a command.
    public init(
        _ name: String, abstract: Phrase, discussion: Phrase, examples: [String], usage: [Phrase] = [],
        parameters: [Parameter]
    ) {
        self.name = name
        self.abstract = abstract
        self.discussion = discussion
        self.examples = examples
        self.usage = usage
        self.parameters = parameters
    }

    /// What stands by its place.
    public var arguments: [Parameter] { parameters.filter { $0.isArgument } }

    /// What is named by a word of its own, and is no secret.
    public var options: [Parameter] { parameters.filter { !$0.isArgument && !$0.isHidden } }

    /// The option or flag that is typed so.
    func option(named word: String) -> Parameter? {
        for parameter in parameters where !parameter.isArgument {
            if parameter.name == word || parameter.shortName == word { return parameter }
        }
        return nil
    }
}
