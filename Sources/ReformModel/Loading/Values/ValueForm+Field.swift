extension ValueForm {
    /// The form of the cells of a field. A format that cannot be read counts as the default, and its cells
    /// as right: the descriptor has the finding.
    init(_ field: SchemaField) {
        if !ValueForm.hasReadableFormat(field) {
            self = .any
            return
        }
        switch field.type {
        case .any: self = .any
        case .string: self = field.format.flatMap(TextForm.init).map(ValueForm.text) ?? .string
        case .list:
            self = .list(
                delimiter: field.listDelimiter ?? UInt8(ascii: ","),
                item: ValueForm(plain: field.itemType, field))
        case .date: self = ValueForm.dayFormat(field.format).map(ValueForm.date) ?? .any
        case .time: self = MomentFormat(field.format, hasDay: false).map(ValueForm.time) ?? .any
        case .datetime: self = MomentFormat(field.format, hasDay: true).map(ValueForm.datetime) ?? .any
        case .geopoint: self = .geopoint(field.format.flatMap(GeopointForm.init) ?? .text)
        case .geojson: self = .json(field.format == "topojson" ? .topoJSON : .geoJSON)
        case .number: self = .number(field.numberFormat)
        case .integer: self = .integer(field.numberFormat)
        case .boolean:
            self = .boolean(
                yes: field.trueValues.map { Array($0.utf8) }, no: field.falseValues.map { Array($0.utf8) })
        case .object: self = .json(.object)
        case .array: self = .json(.array)
        case .year: self = .year
        case .yearmonth: self = .yearMonth
        case .duration: self = .duration
        }
    }

    /// The form of the items of a list: the standard has only default formats for them.
    private init(plain type: FieldType, _ field: SchemaField) {
        switch type {
        case .integer: self = .integer(NumberFormat())
        case .number: self = .number(NumberFormat())
        case .boolean:
            self = .boolean(
                yes: field.trueValues.map { Array($0.utf8) }, no: field.falseValues.map { Array($0.utf8) })
        case .date: self = .date(.iso)
        case .time: self = .time(.time)
        case .datetime: self = .datetime(.dayAndTime)
        default: self = .string
        }
    }

    /// Whether the format is one that is read.
    static func hasReadableFormat(_ field: SchemaField) -> Bool {
        switch field.type {
        case .date: dayFormat(field.format) != nil
        case .time: MomentFormat(field.format, hasDay: false) != nil
        case .datetime: MomentFormat(field.format, hasDay: true) != nil
        default: true
        }
    }

    private static func dayFormat(_ format: String?) -> DayFormat? {
        switch format {
        case nil: .iso
        case "any": .any
        case .some(let text): DayPattern(text).map(DayFormat.pattern)
        }
    }
}
