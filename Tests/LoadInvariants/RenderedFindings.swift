internal import Diagnostics
internal import Notation
internal import ReformModel

/// The findings of a load as they are printed, for a person and for a program.
public struct RenderedFindings {
    /// The texts for a person, in both languages.
    public let texts: [String]
    /// The JSON, in both languages.
    public let json: [String]

    /// Renders an outcome; of very many findings the first ones.
    public init(_ outcome: LoadOutcome) {
        let shown = outcome.findings.prefix(24)
        var (texts, json): ([String], [String]) = ([], [])
        for language in Language.allCases {
            texts += shown.map { FindingText.render($0, in: language) }
            if let failure = outcome.failure {
                texts += [FindingText.render(failure, in: language), FindingText.line(failure, in: language)]
                json.append(FindingJSON.render(failure, in: language))
            } else {
                json.append(
                    FindingJSON.render(
                        package: outcome.programme?.name ?? "", findings: Array(shown),
                        further: outcome.further, in: language))
            }
        }
        (self.texts, self.json) = (texts, json)
    }

    /// The first scalar that may not reach a terminal, with the text around it; nil when there is none.
    public var hostileScalar: String? {
        for text in texts + json {
            if let scalar = text.unicodeScalars.first(where: RenderedFindings.isHostile) {
                return "U+\(String(scalar.value, radix: 16, uppercase: true)) in \(text.debugDescription)"
            }
        }
        return nil
    }

    /// Whether a scalar could move the cursor, hide text or change its direction. A line break is ours.
    private static func isHostile(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.value < 0x7F { return scalar.value < 0x20 && scalar != "\n" }
        return switch scalar.properties.generalCategory {
        case .control: scalar != "\n"
        case .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse: true
        default: false
        }
    }
}
