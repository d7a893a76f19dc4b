import Canvas
import Testing

@Suite("Colours")
struct ColourTests {
    @Test("A colour is read from #RRGGBB or #RGB and nothing else")
    func hex() {
        #expect(RGB(hex: "#12aBfF") == RGB(0x12, 0xAB, 0xFF))
        #expect(RGB(hex: "#1af") == RGB(0x11, 0xAA, 0xFF))
        for text in [
            "", "#", "12aBfF", "#12", "#12345", "#1234567", "#12aBfG", "#１２３", " #123", "#-12", "red",
        ] {
            #expect(RGB(hex: text) == nil, "\(text)")
        }
    }

    @Test("Contrast as WCAG counts it: the extremes, and the grey that just holds on white")
    func contrast() {
        let (black, white) = (RGB(0, 0, 0), RGB(255, 255, 255))
        #expect(abs(black.contrast(with: white) - 21) < 1e-9)
        #expect(white.contrast(with: black) == black.contrast(with: white))
        #expect(white.contrast(with: white) == 1)
        #expect(RGB(0x76, 0x76, 0x76).contrast(with: white) >= 4.5)
        #expect(RGB(0x77, 0x77, 0x77).contrast(with: white) < 4.5)
        #expect(abs(RGB(255, 0, 0).luminance - 0.2126) < 1e-9)
    }

    @Test(
        "OKLab of the corners of sRGB as published",
        arguments: [
            (RGB(255, 255, 255), 1.0, 0.0, 0.0), (RGB(0, 0, 0), 0, 0, 0),
            (RGB(255, 0, 0), 0.627955, 0.224863, 0.125846), (RGB(0, 255, 0), 0.866440, -0.233888, 0.179498),
            (RGB(0, 0, 255), 0.452014, -0.032457, -0.311528),
        ])
    func oklab(colour: RGB, lightness: Double, a: Double, b: Double) {
        let lab = OKLab(colour)
        #expect(abs(lab.lightness - lightness) < 1e-4)
        #expect(abs(lab.a - a) < 1e-4)
        #expect(abs(lab.b - b) < 1e-4)
    }

    @Test("To OKLab and back is the same colour")
    func roundTrip() {
        for red in stride(from: 0, through: 255, by: 15) {
            for green in stride(from: 0, through: 255, by: 15) {
                for blue in stride(from: 0, through: 255, by: 15) {
                    let colour = RGB(UInt8(red), UInt8(green), UInt8(blue))
                    #expect(OKLab(colour).rgb == colour)
                }
            }
        }
    }

    @Test("Half way from black to white is the grey of half the lightness")
    func mixing() {
        let half = OKLab(RGB(0, 0, 0)).mixed(with: OKLab(RGB(255, 255, 255)), share: 0.5)
        #expect(abs(half.lightness - 0.5) < 1e-6)
        #expect(half.rgb == RGB(99, 99, 99))
    }

    @Test("The cube and the greys of a 256-colour terminal as xterm has them")
    func indexed() {
        #expect(IndexedColours.colour(16) == RGB(0, 0, 0))
        #expect(IndexedColours.colour(21) == RGB(0, 0, 255))
        #expect(IndexedColours.colour(67) == RGB(95, 135, 175))
        #expect(IndexedColours.colour(196) == RGB(255, 0, 0))
        #expect(IndexedColours.colour(231) == RGB(255, 255, 255))
        #expect(IndexedColours.colour(232) == RGB(8, 8, 8))
        #expect(IndexedColours.colour(255) == RGB(238, 238, 238))
    }

    @Test("The nearest colour to one of the palette is that one")
    func nearest() {
        for index in UInt8(16)...255 {
            let colour = IndexedColours.colour(index)
            #expect(IndexedColours.colour(IndexedColours.nearest(to: colour)) == colour)
        }
        #expect(IndexedColours.nearest(to: RGB(254, 2, 1)) == 196)
    }

    @Test("With a contrast asked for, the nearest that holds it; the strongest where none does")
    func nearestWithContrast() {
        let ground = RGB(0, 0, 0)
        let dark = RGB(40, 40, 40)
        let chosen = IndexedColours.colour(IndexedColours.nearest(to: dark, contrast: 4.5, against: ground))
        #expect(chosen.contrast(with: ground) >= 4.5)
        #expect(chosen.contrast(with: ground) < 6, "not further from the wish than needed")
        #expect(IndexedColours.nearest(to: dark, contrast: 22, against: ground) == 231)
    }
}
