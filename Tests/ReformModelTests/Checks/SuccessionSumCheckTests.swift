import Notation
import Testing

@testable import ReformModel

@Suite("Population and area before and after")
struct SuccessionSumCheckTests {
    /// Two units that become one: population and area of each.
    private func files(_ a: String, _ b: String, _ c: String, dissolved: String = "2025-07-01") -> [String:
        String]
    {
        [
            "units.csv": "id,title,founded,dissolved,population,area_km2\n"
                + "a,A,,\(dissolved),\(a)\nb,B,,2025-07-01,\(b)\nc,C,2025-07-01,,\(c)\n",
            "successions.csv":
                "predecessor,successor,extent,date\na,c,whole,\(dissolved)\nb,c,whole,2025-07-01\n",
        ]
    }

    @Test("Sums that agree, and those that only rounding and a recount part")
    func agree() throws {
        #expect(try CheckedPackage.lines(files("12345,10.25", "8001,5.5", "20346,15.75")) == [])
        #expect(try CheckedPackage.lines(files("12345,10.25", "8001,5.5", "20999,15.9")) == [])
        // Rounded to thousands, and to one decimal.
        #expect(try CheckedPackage.lines(files("1499,0.54", "1498,0.53", "3000,1.1")) == [])
        #expect(try CheckedPackage.lines(files("1000,0.2", "1000,0.2", "3000,0.5")) == [])
    }

    @Test("Sums too far apart, each with its change and its units")
    func differ() throws {
        let files = files("12345,10.25", "8001,5.5", "12345,10.25")
        #expect(
            try CheckedPackage.lines(files) == [
                "units:4:population: warning: the population is 20,346 before 2025-07-01 and 12,345 after it, a"
                    + " change of −39.3 %",
                "units:4:area_km2: warning: the area is 15.75 km² before 2025-07-01 and 10.25 km² after it, a change"
                    + " of −34.9 %",
            ])
        #expect(
            try CheckedPackage.lines(files, in: .vietnamese) == [
                "units:4:population: warning: dân số trước ngày 01/07/2025 là 20.346, sau đó là 12.345, chênh −39,3 %",
                "units:4:area_km2: warning: diện tích trước ngày 01/07/2025 là 15,75 km², sau đó là 10,25 km², chênh"
                    + " −34,9 %",
            ])
        #expect(
            try CheckedPackage.remedies(files).first
                == "check the figures of a, b → c; if they were counted anew, leave them")
    }

    @Test("The tolerances: 5 % of inhabitants, 2 % of land")
    func tolerances() throws {
        #expect(try CheckedPackage.lines(files("50001,500.001", "49998,499.999", "105001,1020.001")) == [])
        #expect(
            try CheckedPackage.lines(files("50001,500.001", "49998,499.999", "106001,1021.001")).map {
                $0.split(separator: ":")[2]
            } == ["population", "area_km2"])
    }

    @Test("Nothing is compared where a figure is missing, or a unit goes on")
    func incomparable() throws {
        #expect(try CheckedPackage.lines(files("12345,", "8001,5.5", ",99.5")) == [])
        let earlier = files("12345,10.25", "8001,5.5", "8001,5.5", dissolved: "2024-01-01")
        #expect(try CheckedPackage.lines(earlier).filter { $0.contains("the population") } == [])
        let lasting = [
            "units.csv": "id,title,founded,population\na,A,,1234\nc,C,2025-07-01,99\n",
            "successions.csv": "predecessor,successor,extent,date\na,c,part,2025-07-01\n",
        ]
        #expect(try CheckedPackage.lines(lasting) == [])
    }

    @Test("A divided unit joins its neighbours into one group; another day makes another")
    func groups() throws {
        let files = [
            "units.csv": "id,title,founded,dissolved,population\na,A,,2025-07-01,1001\nb,B,,2025-07-01,1001\n"
                + "c,C,2025-07-01,2026-01-01,1501\nd,D,2025-07-01,,501\ne,E,2026-01-01,,9001\n",
            "successions.csv":
                "predecessor,successor,extent,date\na,c,whole,2025-07-01\nb,c,part,2025-07-01\n"
                + "b,d,part,2025-07-01\nc,e,whole,2026-01-01\n",
        ]
        #expect(
            try CheckedPackage.lines(files) == [
                "units:6:population: warning: the population is 1,501 before 2026-01-01 and 9,001 after it, a change"
                    + " of +499.7 %"
            ])
    }
}
