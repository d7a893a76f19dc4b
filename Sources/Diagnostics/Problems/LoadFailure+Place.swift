extension LoadFailure {
    /// Where in the descriptor it stands, and the line there; nil when it is not about one place of a file.
    var spot: (place: Place, excerpt: Excerpt?)? {
        if case .descriptorSyntax(let place, let excerpt) = self { return (place, excerpt) }
        return nil
    }

    /// What was found in the files before the load was given up.
    public var findings: [Finding] {
        if case .noTable(_, let findings) = self { return findings }
        return []
    }
}
