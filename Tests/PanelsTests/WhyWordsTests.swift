import Assessment
import Canvas
import Notation
import TestSupport
import Testing

@testable import Panels

@Suite("The words of explanations")
struct WhyWordsTests {
    @Test("Every figure has a name in both languages that its column holds", arguments: Language.allCases)
    func meanings(language: Language) {
        for meaning in Explanation.Meaning.allCases {
            let name = meaning.phrase[language]
            #expect(!name.isEmpty, "\(meaning)")
            #expect(TextWidth.columns(of: name) <= 18, "\(meaning)")
        }
    }

    @Test("With its symbol too, wherever the sample has it", arguments: Language.allCases)
    func symbols(language: Language) {
        let context = Sample.context(language)
        for subject in context.standing.explainedSubjects {
            for figure in context.standing.explanations(of: subject) {
                let explanation = figure.explanation
                for part in explanation.inputs + explanation.results where !part.symbol.isEmpty {
                    let name = "\(part.symbol)  \(part.meaning.phrase[language])"
                    #expect(TextWidth.columns(of: name) <= 18, "\(name)")
                }
            }
        }
    }
}
