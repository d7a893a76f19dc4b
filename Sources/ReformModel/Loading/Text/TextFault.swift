/// Something in the writing of a delimited file that is not as RFC 4180 has it.
struct TextFault: Sendable, Equatable {
    /// What it is.
    enum Kind: Sendable, Equatable {
        case unclosedQuote
        case strayQuote
        case tooLong(bytes: Int)
    }

    let kind: Kind
    /// The byte at which it stands.
    let offset: Int
    /// The line, from 1.
    let line: Int
}
