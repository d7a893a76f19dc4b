/// Something in the writing of a row that is not as RFC 4180 has it.
struct TextFault: Sendable, Equatable {
    /// What it is.
    enum Kind: Sendable, Equatable {
        case unclosedQuote
        case strayQuote
        case tooLong(bytes: Int)
    }

    let kind: Kind
    /// The byte at which it stands, in the piece of the file that was read.
    let offset: Int
}
