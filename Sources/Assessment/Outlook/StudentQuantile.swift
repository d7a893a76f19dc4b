internal import Glibc

/// How many standard deviations, estimated from few values, hold a value to come in 95 of 100 cases.
///
/// Source: Student, "The probable error of a mean" (1908); the share between −t and t by the finite series
/// of Abramowitz and Stegun, "Handbook of Mathematical Functions" (1964), 26.7.3 and 26.7.4.
public enum StudentQuantile {
    /// The share of cases that an interval should hold.
    public static let coverage = 0.95

    /// The two-sided 95 % quantile of Student's distribution; nil below one degree of freedom. The cost
    /// grows with the degrees of freedom.
    public static func twoSided(degrees: Int) -> Double? {
        guard degrees >= 1 else { return nil }
        // The quantile of one degree is 12.7, that of the normal distribution 1.96.
        var (low, high) = (1.0, 16.0)
        while true {
            let middle = (low + high) / 2
            guard middle > low, middle < high else { return middle }
            if share(within: middle, degrees: degrees) < coverage { low = middle } else { high = middle }
        }
    }

    /// The share of cases between −t and t.
    static func share(within t: Double, degrees: Int) -> Double {
        let count = Double(degrees)
        let sine = t / (count + t * t).squareRoot()
        let cosineSquared = count / (count + t * t)
        let isOdd = !degrees.isMultiple(of: 2)
        var term = isOdd ? cosineSquared.squareRoot() : 1
        var sum = degrees == 1 ? 0 : term
        var power = isOdd ? 3 : 2
        while power <= degrees - 2 {
            term *= cosineSquared * Double(power - 1) / Double(power)
            sum += term
            power += 2
        }
        return isOdd ? 2 / Double.pi * (atan(t / count.squareRoot()) + sine * sum) : sine * sum
    }
}
