import Assessment

struct IndicatorPage {
    init(_ s: IndicatorStanding, in c: PanelContext, width: Int) {}; var lines: [PanelLine] { [] }
}
struct MilestonePage {
    init(_ s: MilestoneStanding, in c: PanelContext, width: Int) {}; var lines: [PanelLine] { [] }
}
