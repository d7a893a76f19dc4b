/// What can be wrong in the descriptor.
public enum DescriptorProblem: Sendable, Hashable {
    /// What JSON calls the kinds of values.
    public enum Kind: Sendable, Hashable {
        case string, boolean, array, object
    }

    /// A property has a value of another kind: it is left out of account.
    case wrongKind(property: String, expected: Kind)
    /// A property that must be there is not.
    case missingProperty(name: String)
    /// Two resources have one name: the first one counts.
    case repeatedResource(name: String)
    /// A resource that holds its rows itself, or in several files.
    case unsupportedSource(name: String)
    /// A property of the dialect that must be one character of ASCII.
    case notOneCharacter(property: String, text: String)
    /// An encoding that the program does not read.
    case unknownEncoding(name: String)
    /// A field type that the standard does not have.
    case unknownType(name: String, suggestion: String?)
    /// The schema gives a column a type that cannot hold what the profile keeps there.
    case typeUnfit(field: String, type: String, expected: String)
    /// A date format that the program cannot read.
    case unknownFormat(format: String)
}
