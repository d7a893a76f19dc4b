import Panels

/// Opening panels and items, and going back.
extension DashboardState {
    mutating func open() {
        switch screens.last?.content {
        case nil: openFocusedPanel()
        case .panel, .item:
            guard let item = screens.last?.selected else { return }
            guard isSelectionVisible else { return settleOpenScreen() }
            screens.append(OpenScreen(.item(item)))
            selectVisibleItem(on: screens.count - 1)
        case .help: break
        }
    }

    mutating func openFocusedPanel() {
        screens = [OpenScreen(.panel(focus), selected: selections[focus])]
        settleOpenScreen()
    }

    mutating func goBack() {
        guard !screens.isEmpty else { return }
        screens.removeLast()
        settleOpenScreen()
    }

    /// Makes sure, after everything that may have changed its lines, that what is selected on the uppermost
    /// screen is there and can be seen.
    mutating func settleOpenScreen() {
        guard let index = screens.indices.last else { return }
        let items = lines(of: screens[index]).compactMap(\.item)
        if let selected = screens[index].selected, !items.contains(selected) {
            screens[index].selected = nil
        }
        if case .panel = screens[index].content, screens[index].selected == nil {
            screens[index].selected = items.first
        }
        keepSelectionVisible(on: index)
    }

    private var isSelectionVisible: Bool {
        guard let screen = screens.last else { return true }
        return lines(of: screen).dropFirst(screen.top).prefix(pageRows).contains {
            $0.item == screen.selected
        }
    }
}
