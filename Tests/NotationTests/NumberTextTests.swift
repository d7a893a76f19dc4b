import Notation
import Testing

@Suite("Numbers as people write them")
struct NumberTextTests {
    @Test(
        "A half is rounded away from zero, by the digits that people see",
        arguments: [
            (1.005, 2, "1,01"), (-1.005, 2, "−1,01"), (2.5, 0, "3"), (-2.5, 0, "−3"), (0.5, 0, "1"),
            (0.15, 1, "0,2"), (1.0049, 2, "1,00"), (9.995, 2, "10,00"), (999.95, 1, "1.000,0"),
            (0.05, 1, "0,1"), (0, 2, "0,00"), (7, 3, "7,000"), (12, -1, "12"),
        ])
    func rounding(value: Double, decimals: Int, text: String) {
        #expect(NumberText.write(value, decimals: decimals, language: .vietnamese) == text)
    }

    @Test("Thousands are grouped and decimals parted as each language does it")
    func separators() {
        #expect(NumberText.write(1234.5, language: .vietnamese) == "1.234,5")
        #expect(NumberText.write(1234.5, language: .english) == "1,234.5")
        #expect(NumberText.write(1_234_567.0, language: .vietnamese) == "1.234.567")
        #expect(NumberText.write(999.0, language: .english) == "999")
        #expect(NumberText.write(1000.0, language: .english) == "1,000")
    }

    @Test(
        "Without decimals given, as many are shown as the number has, at most six, and no zeros at the end",
        arguments: [
            (0.1 + 0.2, "0.3"), (1e-7, "0"), (-1e-7, "0"), (1.000_000_4, "1"), (0.123_456_78, "0.123457"),
            (54, "54"), (1.5, "1.5"), (0.000_001, "0.000001"),
        ])
    func shortest(value: Double, text: String) {
        #expect(NumberText.write(value, language: .english) == text)
    }

    @Test("A negative number has a minus sign, not a hyphen; a zero has no sign at all")
    func signs() {
        #expect(NumberText.write(-1234.5, language: .english) == "\u{2212}1,234.5")
        #expect(NumberText.write(-3, language: .english) == "\u{2212}3")
        #expect(NumberText.write(-0.004, decimals: 2, language: .english) == "0.00")
        #expect(NumberText.write(0.004, decimals: 2, language: .english, signed: true) == "0.00")
        #expect(NumberText.write(-0.0, language: .english, signed: true) == "0")
        #expect(NumberText.write(1.5, language: .english, signed: true) == "+1.5")
        #expect(NumberText.write(-1.5, language: .english, signed: true) == "−1.5")
        #expect(NumberText.write(12, language: .vietnamese, signed: true) == "+12")
        #expect(NumberText.write(0, language: .vietnamese, signed: true) == "0")
    }

    @Test("Very large and very small numbers are written out, without an exponent")
    func extremes() {
        #expect(NumberText.write(1e21, language: .english) == "1,000,000,000,000,000,000,000")
        #expect(NumberText.write(1.25e16, decimals: 1, language: .vietnamese) == "12.500.000.000.000.000,0")
        #expect(NumberText.write(1e-7, decimals: 7, language: .english) == "0.0000001")
        #expect(NumberText.write(1.5e-7, decimals: 7, language: .english) == "0.0000002")
        #expect(NumberText.write(Double.leastNonzeroMagnitude, decimals: 2, language: .english) == "0.00")
        #expect(
            NumberText.write(Double.greatestFiniteMagnitude, language: .english).hasPrefix("179,769,313"))
        #expect(NumberText.write(Int.min, language: .english) == "−9,223,372,036,854,775,808")
        #expect(NumberText.write(Int.max, language: .vietnamese) == "9.223.372.036.854.775.807")
    }

    @Test("What is not a number is a dash, in both languages", arguments: Language.allCases)
    func missing(language: Language) {
        for value in [Double.nan, .infinity, -.infinity] {
            #expect(NumberText.write(value, decimals: 1, language: language, signed: true) == "–")
            #expect(NumberText.percent(value, language: language) == "–")
        }
    }

    @Test("A share is a percentage, rounded by its own digits and not by those of a binary product")
    func percentages() {
        #expect(NumberText.percent(0.684, language: .vietnamese) == "68,4 %")
        #expect(NumberText.percent(0.684, language: .english) == "68.4 %")
        #expect(NumberText.percent(0.285, decimals: 0, language: .english) == "29 %")
        #expect(NumberText.percent(1.0005, language: .english) == "100.1 %")
        #expect(NumberText.percent(12.5, decimals: 0, language: .vietnamese) == "1.250 %")
        #expect(NumberText.percent(-0.05, language: .english, signed: true) == "−5.0 %")
        #expect(NumberText.percent(0.05, decimals: 0, language: .english, signed: true) == "+5 %")
        #expect(NumberText.percent(-0.0001, language: .english) == "0.0 %")
        #expect(NumberText.percent(1e-5, decimals: 3, language: .english) == "0.001 %")
    }
}
