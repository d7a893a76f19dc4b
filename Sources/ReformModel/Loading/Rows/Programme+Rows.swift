extension Programme {
    /// Takes the rows of a table.
    mutating func take(_ table: TableRows) {
        switch table.plan.profile.name {
        case .documents: documents = table.rows(Document.init)
        case .workstreams: workstreams = table.rows(Workstream.init)
        case .units: units = table.rows(Unit.init)
        case .successions: successions = table.rows(Succession.init)
        case .staffing: staffing = table.rows(Staffing.init)
        case .indicators: indicators = table.rows(Indicator.init)
        case .targets: targets = table.rows(Target.init)
        case .observations: observations = Observations(table)
        case .milestones: milestones = table.rows(Milestone.init)
        case .reports: reports = table.rows(Report.init)
        }
    }
}
