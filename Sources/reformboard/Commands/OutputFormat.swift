import ArgumentParser

/// The forms in which a command prints what it found.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
}
