import Canvas
import Foundation
import Testing

/// Simulated after Machado, Oliveira and Fernandes, "A physiologically-based model for simulation of color
/// vision deficiency" (2009), at full severity, on linear light.
@Suite("Themes seen by red-green blind eyes")
struct ColourBlindTests {
    enum Eyes: CaseIterable {
        case protanope
        case deuteranope

        var matrix: [[Double]] {
            switch self {
            case .protanope:
                [
                    [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
                    [-0.003882, -0.048116, 1.051998],
                ]
            case .deuteranope:
                [
                    [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
                    [-0.011820, 0.042940, 0.968881],
                ]
            }
        }

        func see(_ colour: RGB) -> RGB {
            let light = [colour.red, colour.green, colour.blue].map { channel -> Double in
                let value = Double(channel) / 255
                return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
            }
            let seen = matrix.map { row -> UInt8 in
                let value = min(1, max(0, zip(row, light).reduce(0) { $0 + $1.0 * $1.1 }))
                let coded = value <= 0.0031308 ? value * 12.92 : 1.055 * pow(value, 1 / 2.4) - 0.055
                return UInt8((coded * 255).rounded())
            }
            return RGB(seen[0], seen[1], seen[2])
        }
    }

    @Test("Good, watched and bad are told apart", arguments: Eyes.allCases)
    func apart(eyes: Eyes) throws {
        for scheme in try BuiltInSchemes.all() {
            let theme = Theme(scheme)
            let inks = [Role.good, .warn, .bad].map { eyes.see(theme.colour(of: $0, on: .surface)) }
            for (first, second) in [(0, 1), (0, 2), (1, 2)] {
                let distance = OKLab(inks[first]).squaredDistance(to: OKLab(inks[second])).squareRoot()
                #expect(distance >= 0.06, "\(scheme.name): \(first) and \(second): \(distance)")
            }
        }
    }
}
