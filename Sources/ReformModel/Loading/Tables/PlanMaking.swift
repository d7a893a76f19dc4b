internal import Notation

/// Makes the plan by which the rows of a table are read.
struct PlanMaking {
    let profile: Profile.Table
    let schema: TableSchema?
    let columns: [ColumnReading]
    let header: [String]
    /// The columns that the package's own foreign keys compare.
    let compared: [String]
    /// A text that counts as an empty cell in every column, or nil.
    let nullText: String?

    func plan() -> TablePlan {
        var slots: [TablePlan.Slot] = []
        var columnOfSlot: [Int?] = []
        var words = TextTable()
        for (index, reading) in columns.enumerated() {
            slots.append(slot(reading, &words))
            columnOfSlot.append(index)
        }
        var translations: [[(language: Language, slot: Int)]] = []
        for (index, reading) in columns.enumerated() {
            translations.append(
                reading.translations.map { language, cell in
                    slots.append(translation(reading, cell))
                    columnOfSlot.append(index)
                    return (language, slots.count - 1)
                })
        }
        let key = profile.key.compactMap { name in columns.firstIndex { $0.column.name == name } }
        for slot in key {
            slots[slot].isKey = true
            slots[slot].isIdentity = true
        }
        let unique = uniqueKeys(&slots, &columnOfSlot)
        let comparedColumns = compared.compactMap { comparedColumn($0, &slots, &columnOfSlot) }
        let rules = CellRule.rules(schema, columns: columns, header: header, nullText: nullText)
        for slot in columns.indices {
            slots[slot].isConstrained = rules.ofColumns[slot]?.check != nil
            slots[slot].isWanted = rules.ofColumns[slot]?.isRequired == true
        }
        let read = slots.map { Int($0.cell) } + rules.further.map(\.cell)
        return TablePlan(
            profile: profile, columns: columns, names: columns.map(\.column.name), header: header,
            slots: slots, columnOfSlot: columnOfSlot,
            translations: translations, words: words, key: key, uniqueKeys: unique, compared: comparedColumns,
            constraints: rules.ofColumns, furtherRules: rules.further,
            readsAll: header.indices.allSatisfy { cell in slots.contains { Int($0.cell) == cell } },
            width: (read.max() ?? -1) + 1)
    }

    private func slot(_ reading: ColumnReading, _ words: inout TextTable) -> TablePlan.Slot {
        var slot = TablePlan.Slot(cell: Int32(reading.index ?? -1), kind: .text)
        slot.isRequired = reading.column.isRequired
        slot.isIdentity = reading.references != nil
        slot.hasMissing = !reading.missing.isEmpty
        slot.decimal = reading.number.decimal
        switch reading.column.kind {
        case .text, .localText: slot.kind = .text
        case .list, .localList: slot.kind = .list
        case .day: slot.kind = reading.day == .iso ? .isoDay : .day
        case .number: slot.kind = reading.number.isPlain ? .plainNumber : .number
        case .integer:
            slot.kind = reading.number.isPlain ? .plainNumber : .number
            slot.wantsWhole = true
        case .choice(let list):
            slot.kind = .choice
            slot.firstWord = Int32(words.count)
            slot.wordCount = Int32(list.count)
            // Two columns may have a word in common: each has it for itself.
            for word in list { words.append(word) }
        }
        return slot
    }

    private func translation(_ reading: ColumnReading, _ cell: Int) -> TablePlan.Slot {
        let isList = reading.column.kind == .localList
        var slot = TablePlan.Slot(cell: Int32(cell), kind: isList ? .list : .text)
        slot.hasMissing = !reading.missing.isEmpty
        return slot
    }

    /// The keys that the schema declares beside the profile's own. A column that only the schema knows gets
    /// a slot.
    private func uniqueKeys(
        _ slots: inout [TablePlan.Slot], _ columnOfSlot: inout [Int?]
    ) -> [TablePlan.UniqueKey] {
        let fields = schema?.fields ?? []
        let declared = (schema?.uniqueKeys ?? []) + fields.filter(\.constraints.isUnique).map { [$0.name] }
        var keys: [TablePlan.UniqueKey] = []
        for names in declared
        where !isProfileKey(names) && !keys.contains(where: { $0.names == names }) {
            var used: [Int] = []
            for name in names {
                if let slot = columns.firstIndex(where: { $0.column.name == name }) {
                    used.append(slot)
                } else if let cell = header.firstIndex(of: name), cell < LoadLimits.columns {
                    slots.append(TablePlan.Slot(cell: Int32(cell), kind: .text))
                    columnOfSlot.append(nil)
                    used.append(slots.count - 1)
                }
            }
            guard used.count == names.count, used.allSatisfy({ slots[$0].cell >= 0 }) else { continue }
            for slot in used { slots[slot].isIdentity = true }
            keys.append(TablePlan.UniqueKey(slots: used, names: names))
        }
        return keys
    }

    /// Whether columns are those of the profile's own key, in whatever order.
    private func isProfileKey(_ names: [String]) -> Bool {
        names == profile.key || Set(names) == Set(profile.key)
    }

    /// A column that a foreign key compares; nil where the file does not have it. One that only the schema
    /// knows gets a slot, and so does a choice: of other words than its own the place does not tell which.
    private func comparedColumn(
        _ name: String, _ slots: inout [TablePlan.Slot], _ columnOfSlot: inout [Int?]
    ) -> TablePlan.ComparedColumn? {
        guard let cell = header.firstIndex(of: name), cell < LoadLimits.columns else { return nil }
        let column = columns.firstIndex { $0.index == cell }
        if let column, slots[column].kind != .choice {
            slots[column].isIdentity = true
            return TablePlan.ComparedColumn(name: name, slot: column, missing: [])
        }
        var slot = TablePlan.Slot(cell: Int32(cell), kind: .text)
        slot.isIdentity = true
        slots.append(slot)
        columnOfSlot.append(column)
        let field = schema?.fields.first { $0.name == name }
        let missing = (field?.missingValues ?? schema?.missingValues ?? []) + [nullText].compactMap { $0 }
        return TablePlan.ComparedColumn(
            name: name, slot: slots.count - 1, missing: missing)
    }
}
