public import Assessment
import Notation
public import Panels
import ReformModel

/// Explanations for other programs: the same bytes for the same package, day and language on every machine.
/// `docs/command-line.md` describes the members.
public enum ExplanationJSON {
    /// The name of the form.
    public static let format = "reformboard-explanation"
    /// The number of the form; it changes only when a member is taken away or changes its meaning.
    public static let version = 1

    /// Subjects with all their figures explained.
    public static func render(_ subjects: [ExplainedSubject], _ context: PanelContext) -> String {
        let titles = SubjectTitles(context)
        return file(
            subjects.map { subject in
                var members = head(of: subject, titles)
                members["figures"] = .list(
                    context.standing.explanations(of: subject).map { object($0, context.standing.programme) })
                return .object(members)
            }, context)
    }

    /// Everything that can be asked for, without its figures.
    public static func index(_ context: PanelContext) -> String {
        let titles = SubjectTitles(context)
        return file(context.standing.explainedSubjects.map { .object(head(of: $0, titles)) }, context)
    }

    private static func file(_ subjects: [JSONText], _ context: PanelContext) -> String {
        JSONText.object([
            "format": .text(format), "version": .whole(version),
            "package": .text(context.standing.programme.name),
            "asOf": .text("\(context.standing.day)"), "language": .text(context.language.rawValue),
            "subjects": .list(subjects),
        ]).indentedFile
    }

    private static func head(of subject: ExplainedSubject, _ titles: SubjectTitles) -> [String: JSONText] {
        [
            "kind": .text(subject.kind), "id": .text(subject.id),
            "title": .text(titles.title(of: subject)),
        ]
    }

    /// One figure with all that it came from.
    static func object(_ figure: ExplainedFigure, _ programme: Programme) -> JSONText {
        let explanation = figure.explanation
        var members: [String: JSONText] = [
            "topic": .text(figure.topic.name), "method": .text(explanation.method.name),
            "formulas": .list(explanation.formulas.map(JSONText.text)),
            "inputs": .list(explanation.inputs.map { object($0, programme) }),
            "results": .list(explanation.results.map { object($0, programme) }),
            "bounds": .list(
                explanation.bounds.map {
                    .object(["band": .text($0.band.name), "from": value($0.from)])
                }), "illustrative": .truth(figure.isIllustrative),
        ]
        members["part"] = figure.part.name.map(JSONText.text)
        return .object(members)
    }

    private static func object(_ figure: Explanation.Figure, _ programme: Programme) -> JSONText {
        var members: [String: JSONText] = [
            "meaning": .text(figure.meaning.name), "type": .text(figure.value.type),
            "value": value(figure.value),
        ]
        members["symbol"] = figure.symbol.isEmpty ? nil : .text(figure.symbol)
        members["of"] = figure.owner.isEmpty ? nil : .text(figure.owner)
        members["day"] = figure.day.map { .text("\($0)") }
        if !figure.places.isEmpty {
            members["rows"] = .list(
                figure.places.map { place in
                    let file = programme.files[place.table] ?? place.table.rawValue + ".csv"
                    return .object(["file": .text(file), "line": .whole(place.line)])
                })
            members["furtherRows"] = .whole(figure.furtherRows)
        }
        return .object(members)
    }

    private static func value(_ quantity: Explanation.Quantity) -> JSONText {
        switch quantity {
        case .number(let value), .ratio(let value): .number(value)
        case .day(let day): .text("\(day)")
        case .days(let count), .count(let count): .whole(count)
        case .band(let band): .text(band.name)
        case .state(let state): .text(state.rawValue)
        }
    }
}
