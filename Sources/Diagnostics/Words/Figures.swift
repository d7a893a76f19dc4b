import Notation

// Days and numbers inside a sentence, as a reader of each language writes them.

extension Day {
    /// The day in Vietnamese: `20/09/2025`.
    var vi: String { DayText.write(self, language: .vietnamese) }
    /// The day in English: `2025-09-20`.
    var en: String { DayText.write(self, language: .english) }
}

extension Double {
    /// The number in Vietnamese: `1.234,5`.
    var vi: String { NumberText.write(self, language: .vietnamese) }
    /// The number in English: `1,234.5`.
    var en: String { NumberText.write(self, language: .english) }
}
