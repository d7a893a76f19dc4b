import ArgumentParser

/// The forms of a report on a command line.
enum ReportForm: String, ExpressibleByArgument, CaseIterable {
    case markdown
    case html
}
