import Canvas
import Dashboard
import ReformModel

/// The board as the last step would leave it if it came again, worked out while nobody waits: who goes from day to day
/// mostly goes on, and another day takes longer to work out than to show.
struct StateAhead {
    /// What changes the day that is shown.
    enum Step: Sendable, Hashable {
        case key(Key)
        /// The next step of a play.
        case play

        /// Takes the step.
        func take(on state: inout DashboardState) -> Effect? {
            switch self {
            case .key(let key):
                state.holdDetail()
                return state.press(key)
            case .play:
                state.playOn()
                return nil
            }
        }
    }

    private let step: Step
    private let made: MadeAhead<(state: DashboardState, effect: Effect?)>

    /// Begins to work out what a step makes of a state.
    init(_ step: Step, on state: DashboardState) {
        self.step = step
        made = MadeAhead {
            var next = state
            let effect = step.take(on: &next)
            // What is drawn is remembered with the lines.
            _ = next.draw()
            return (next, effect)
        }
    }

    /// The state after a step, and what it asks for; nil for another step than the one that was worked out.
    func after(_ step: Step) -> (state: DashboardState, effect: Effect?)? {
        step == self.step ? made.value : nil
    }
}
