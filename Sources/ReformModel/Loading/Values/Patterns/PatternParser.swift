/// Reads a regular expression as XML Schema has it ("XML Schema Part 2: Datatypes", appendix F).
///
/// Such an expression always means the whole text. Those who write `^` before and `$` after it, as the
/// standard's own example does, mean the same, so both may stand there. So may `(?:` and a `?` after a
/// quantifier: they make no difference to whether a whole text matches. What XML Schema does not have, such
/// as `\b`, looking ahead and references back, is refused.
struct PatternParser {
    /// Why a pattern cannot be read: at which scalar it goes wrong, from 0.
    struct Fault: Error, Equatable {
        let offset: Int
    }

    /// How many groups may stand in one another.
    private static let maximumDepth = 64
    /// The greatest number of times that may be asked for.
    static let maximumCount = 1000

    private let scalars: [Unicode.Scalar]
    private var index = 0

    private init(_ text: String) {
        scalars = Array(text.unicodeScalars)
    }

    /// Reads a pattern.
    ///
    /// - Throws: where it goes wrong.
    static func parse(_ text: String) throws(Fault) -> PatternTree {
        var parser = PatternParser(text)
        let tree = try parser.choice(depth: 0)
        if parser.index < parser.scalars.count { throw parser.fault() }
        return tree
    }

    private mutating func choice(depth: Int) throws(Fault) -> PatternTree {
        guard depth < PatternParser.maximumDepth else { throw fault() }
        var branches = [try branch(depth: depth)]
        while take("|") { branches.append(try branch(depth: depth)) }
        return branches.count == 1 ? branches[0] : .choice(branches)
    }

    private mutating func branch(depth: Int) throws(Fault) -> PatternTree {
        var pieces: [PatternTree] = []
        if depth == 0 { _ = take("^") }
        while let next = peek(), next != "|", next != ")" {
            if next == "$", depth == 0, index + 1 == scalars.count || scalars[index + 1] == "|" {
                index += 1
                break
            }
            pieces.append(try quantified(try atom(depth: depth)))
        }
        return pieces.count == 1 ? pieces[0] : .sequence(pieces)
    }

    private mutating func atom(depth: Int) throws(Fault) -> PatternTree {
        let scalar = scalars[index]
        index += 1
        switch scalar {
        case "(":
            if take("?") {
                guard take(":") else { throw fault() }
            }
            let inner = try choice(depth: depth + 1)
            guard take(")") else { throw fault() }
            return inner
        case "[": return .scalar(try characterClass(depth: depth))
        case ".": return .scalar(.dot)
        case "\\": return .scalar(ScalarSet([try escape()]))
        case "?", "*", "+", "{", "}", "]", "^", "$", ")":
            index -= 1
            throw fault()
        default: return .scalar(ScalarSet(scalar))
        }
    }

    private mutating func quantified(_ tree: PatternTree) throws(Fault) -> PatternTree {
        guard let next = peek() else { return tree }
        let repeated: PatternTree
        switch next {
        case "?": repeated = .repeated(tree, least: 0, most: 1)
        case "*": repeated = .repeated(tree, least: 0, most: nil)
        case "+": repeated = .repeated(tree, least: 1, most: nil)
        case "{":
            index += 1
            let least = try count()
            var most: Int? = least
            if take(",") { most = peek() == "}" ? nil : try count() }
            guard peek() == "}", most.map({ $0 >= least }) ?? true else { throw fault() }
            repeated = .repeated(tree, least: least, most: most)
        default: return tree
        }
        index += 1
        _ = take("?")
        return repeated
    }

    private mutating func count() throws(Fault) -> Int {
        var value: Int?
        while let digit = peek(), ("0"..."9").contains(digit) {
            value = (value ?? 0) * 10 + Int(digit.value - 0x30)
            guard let value, value <= PatternParser.maximumCount else { throw fault() }
            index += 1
        }
        guard let value else { throw fault() }
        return value
    }

    private mutating func characterClass(depth: Int) throws(Fault) -> ScalarSet {
        guard depth < PatternParser.maximumDepth else { throw fault() }
        var set = ScalarSet([])
        set.isNegated = take("^")
        let start = index
        while let next = peek(), next != "]" || index == start {
            if next == "-", index > start, index + 1 < scalars.count, scalars[index + 1] == "[" {
                index += 2
                set.subtracted = [try characterClass(depth: depth + 1)]
                guard peek() == "]" else { throw fault() }
                break
            }
            set.members.append(try classMember())
        }
        guard take("]"), !set.members.isEmpty else { throw fault() }
        return set
    }

    private mutating func classMember() throws(Fault) -> ScalarSet.Member {
        let first = try classEnd()
        guard case .range(let low) = first, low.count == 1, peek() == "-", index + 1 < scalars.count,
            scalars[index + 1] != "]", scalars[index + 1] != "["
        else { return first }
        index += 1
        guard case .range(let high) = try classEnd(), high.count == 1, high.lowerBound >= low.lowerBound
        else { throw fault() }
        return .range(low.lowerBound...high.lowerBound)
    }

    private mutating func classEnd() throws(Fault) -> ScalarSet.Member {
        guard let scalar = peek() else { throw fault() }
        index += 1
        return scalar == "\\" ? try escape() : .range(scalar.value...scalar.value)
    }

    /// What stands after a backslash.
    private mutating func escape() throws(Fault) -> ScalarSet.Member {
        guard let letter = peek() else { throw fault() }
        index += 1
        switch letter {
        case "n": return .range(10...10)
        case "r": return .range(13...13)
        case "t": return .range(9...9)
        case "s", "S": return .space(isNegated: letter == "S")
        case "i", "I": return .nameStart(isNegated: letter == "I")
        case "c", "C": return .nameCharacter(isNegated: letter == "C")
        case "d", "D": return .category("Nd", isNegated: letter == "D")
        case "w", "W": return .word(isNegated: letter == "W")
        case "p", "P": return .category(try categoryName(), isNegated: letter == "P")
        case "a"..."z", "A"..."Z", "0"..."9":
            index -= 1
            throw fault()
        default: return .range(letter.value...letter.value)
        }
    }

    private mutating func categoryName() throws(Fault) -> String {
        guard take("{") else { throw fault() }
        let start = index
        while let next = peek(), next != "}" { index += 1 }
        var name = String.UnicodeScalarView()
        name.append(contentsOf: scalars[start..<index])
        guard take("}"), ScalarSet.isCategory(String(name)) else { throw Fault(offset: start) }
        return String(name)
    }

    private func peek() -> Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

    private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard peek() == scalar else { return false }
        index += 1
        return true
    }

    private func fault() -> Fault { Fault(offset: index) }
}
