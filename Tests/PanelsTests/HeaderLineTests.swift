import Assessment
import Notation
import Panels
import TestSupport
import Testing

@Suite("The line above everything")
struct HeaderLineTests {
    @Test(
        "Findings are counted as people say it, and none is not said",
        arguments: [
            (0, Language.english, nil), (1, .english, "1 finding"), (2, .english, "2 findings"),
            (1, .vietnamese, "1 lỗi trong tệp"), (2, .vietnamese, "2 lỗi trong tệp"),
        ] as [(Int, Language, String?)])
    func findings(_ count: Int, _ language: Language, _ words: String?) {
        let context = PanelContext(
            standing: Standing(of: Sample.programme, on: Sample.day), language: language, findingCount: count)
        let said = HeaderLine(context).remarks.filter {
            $0.contains("finding") || $0.contains("lỗi trong tệp")
        }
        #expect(said == (words.map { [$0] } ?? []))
    }
}
