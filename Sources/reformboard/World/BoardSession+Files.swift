import Assessment
import Canvas
import Dashboard
import Notation
import Panels
import ReformModel
import Snapshot

/// What the board writes, and what it has an editor write.
extension BoardSession {
    /// The seconds for which a file that another has locked is waited for, while the board stands still.
    private static let lockPatience = 2

    /// Opens the editor at a row, and comes back to a whole screen. What it wrote is read by itself.
    func edit(_ place: RowPlace) {
        guard case .folder(let folder) = source.files, let file = state.programme.files[place.table] else {
            return state.say(Phrase.noFiles[state.language])
        }
        guard let command = Editor.command(file: folder + "/" + file, line: place.line) else {
            return state.say(Phrase.noEditor[state.language])
        }
        let code = surface.stepAside { Editor.run(command) }
        if code != 0 {
            let words = Phrase(
                vi: "Trình soạn thảo kết thúc với mã \(code)", en: "The editor ended with code \(code)")
            state.say(words[state.language])
        }
        state.resize(to: surface.size)
    }

    func openForm(of item: ItemID) {
        guard case .folder = source.files else { return state.say(Phrase.noFiles[state.language]) }
        state.openForm(of: item, today: Surroundings.today)
    }

    func preview(_ draft: RowDraft) -> RecordForm.Answer {
        do throws(RecordFile.Fault) {
            return .row(try RecordFile.preview(draft, in: source.files))
        } catch {
            return answer(to: error)
        }
    }

    /// Writes a row that has been shown. Another may have been written before it: then its line is another.
    func append(_ draft: RowDraft) {
        do throws(RecordFile.Fault) {
            let row = try RecordFile.append(
                draft, to: source.files, seconds: BoardSession.lockPatience, anyway: true)
            state.closeForm(written: row, known: draft.known)
        } catch {
            state.take(answer(to: error))
        }
    }

    private func answer(to fault: RecordFile.Fault) -> RecordForm.Answer {
        switch fault {
        case .refused(let problem): .refused(problem)
        case .doubtful(let row): .row(row)
        case .failed(let failure): .failed(failure)
        }
    }

    func saveSnapshot() {
        let text = TextSnapshot.text(of: state.drawForSnapshot(), context: state.context)
        let stem =
            "\(OutputFile.stem(of: state.programme.name))-\(state.standing.day)-\(state.language.rawValue)"
        let name = OutputFile.freeName(stem: stem)
        do throws(OutputFile.Failure) {
            try OutputFile.write(text, to: name)
            let words = Phrase(vi: "Đã ghi \(name)", en: "Wrote \(name)")
            state.say(words[state.language])
        } catch {
            state.say(OutputFile.sentence(name, error, instead: .otherFolder)[state.language])
        }
    }
}
