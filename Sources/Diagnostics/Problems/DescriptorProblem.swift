/// What can be wrong in the descriptor.
public enum DescriptorProblem: Sendable, Hashable {
    /// What JSON calls the kinds of values.
    public enum Kind: Sendable, Hashable {
        case string, boolean, array, object
        /// A whole number that is not negative.
        case count
        /// Numbers of rows, from 1.
        case rowNumbers
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
    /// A format of days or times (`date`, `time` or `datetime`) that the program cannot read.
    case unknownFormat(format: String, type: String)
    /// A property that the standard does not have, but nearly has.
    case unknownProperty(name: String, suggestion: String)
    /// A property of the standard that the program does not heed: it says so and reads on.
    case notSupported(property: String)
    /// A property of the dialect that is for other files than delimited text.
    case notForText(property: String)
    /// An array that must have something in it.
    case emptyArray(property: String)
    /// A profile that the program does not know; the package is read as the standard has it.
    case unknownProfile(name: String)
    /// A version of our own part of the descriptor that the program does not know.
    case unknownVersion(version: String, known: String)
    /// A property of our own part of the descriptor that it does not have.
    case unknownReformProperty(name: String, known: [String], suggestion: String?)
    /// A resource that holds its rows in the descriptor.
    case inlineData(name: String)
    /// A resource that names a file and holds its rows as well: the file counts.
    case twoSources(name: String)
    /// A word that the standard does not have for a property.
    case unknownWord(property: String, text: String, allowed: [String], suggestion: String?)
    /// Two properties of which only one may be given: the other counts.
    case exclusive(property: String, other: String)
    /// A resource that is compressed.
    case compressed(name: String, format: String)
    /// A resource of another format than delimited text.
    case unknownFileFormat(property: String, text: String)
    /// Something other than an end of line ends the rows.
    case unknownLineEnd(text: String)
    /// Two properties have one character, and only one of them can be meant.
    case sameCharacter(property: String, other: String)
    /// A format that the type of the field does not have.
    case formatUnfit(format: String, type: String, allowed: [String], suggestion: String?)
    /// A constraint that the type of the field cannot have.
    case constraintUnfit(constraint: String, type: String)
    /// A value of a constraint that is no value of the field.
    case valueUnfit(text: String, type: String)
    /// A value of `enum` that is not among the `categories`.
    case notACategory(text: String)
    /// A pattern that is no regular expression of XML Schema, or too large.
    case unreadablePattern(pattern: String)
    /// A key names a field that the schema does not have.
    case unknownField(name: String, suggestion: String?)
    /// A foreign key names a resource that the package does not have.
    case unknownResource(name: String, suggestion: String?)
    /// The two sides of a foreign key have different numbers of fields.
    case keyCountDiffers(fields: Int, referenced: Int)
    /// A word for `fieldsMatch` that the standard does not have; `exact` counts.
    case unknownMatch(word: String, suggestion: String?)
    /// A schema or dialect in a file of its own that is no JSON object.
    case notADescriptor(path: String)
}
