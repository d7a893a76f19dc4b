/// One thing that is wrong or out of the ordinary in the files of a package.
public struct Finding: Sendable, Hashable {
    /// How much it matters.
    public let severity: Severity
    /// Where it stands.
    public let place: Place
    /// What it is, as facts; `Problem` chooses the words.
    public let problem: Problem
    /// The line it stands on, or nil when it concerns a whole file.
    public let excerpt: Excerpt?

    /// Makes a finding.
    public init(severity: Severity, place: Place, problem: Problem, excerpt: Excerpt? = nil) {
        self.severity = severity
        self.place = place
        self.problem = problem
        self.excerpt = excerpt
    }
}
