import CStreams
import Canvas
import Notation

/// What the program asks of the machine that it runs on: the reader's language and the day.
enum Surroundings {
    /// The language of the locale, as POSIX orders the variables; nil when it names none of ours.
    static var language: Language? {
        EnvironmentVariable.first(of: [.allLocale, .messageLocale, .locale])
            .flatMap(Language.init(localeName:))
    }

    /// Whether the locale names UTF-8 as its character set.
    static var speaksUTF8: Bool {
        let name = EnvironmentVariable.first(of: [.allLocale, .characterLocale, .locale])
        let set = name?.split(separator: ".").dropFirst().first?.lowercased() ?? ""
        return set.hasPrefix("utf-8") || set.hasPrefix("utf8")
    }

    /// The ground that some terminals tell in `COLORFGBG`: the numbers of two of the sixteen colours.
    static var ground: TerminalGround? {
        let parts = EnvironmentVariable.ground.value?.split(separator: ";") ?? []
        guard parts.count > 1, let number = parts.last.flatMap({ Int($0) }) else { return nil }
        // White and the bright colours, but for bright black, which is grey: as editors take it.
        return number == 7 || (9...15).contains(number) ? .light : .dark
    }

    /// Whether the environment asks for lines to be heard (`ACCESSIBLE`, as other programs have it).
    static var asksForWords: Bool {
        let value = EnvironmentVariable.accessible.value ?? ""
        return !value.isEmpty && value != "0" && value.lowercased() != "false"
    }

    /// The day it is, by the clock and time zone of the machine.
    static var today: Day {
        let today = rb_today()
        return Day(year: Int(today.year), month: Int(today.month), day: Int(today.day)) ?? Day(number: 0)
    }
}
