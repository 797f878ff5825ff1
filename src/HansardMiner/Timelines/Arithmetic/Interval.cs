namespace HansardMiner.Timelines.Arithmetic;

/// <summary>
/// The values that a printed number may stand for: "38%" is 37.5 to 38.5, "more than 1,300" is 1,300 and upwards. Both ends belong to it, so that a sum never
/// fails by the last half of a digit.
/// </summary>
/// <param name="Low">The least value; null when there is none.</param>
/// <param name="High">The greatest value; null when there is none.</param>
public readonly record struct Interval(decimal? Low, decimal? High)
{
    /// <summary>Numbers from here on are not reckoned with: products of them would leave the range of a decimal.</summary>
    public const decimal Greatest = 1_000_000_000_000_000m;

    /// <summary>One value.</summary>
    public static Interval At(decimal value) => new(value, value);

    /// <summary>Whether both ends are known.</summary>
    public bool IsBounded => Low is not null && High is not null;

    /// <summary>Whether it is one value.</summary>
    public bool IsPoint => Low is not null && Low == High;

    /// <summary>Whether a value lies in it.</summary>
    public bool Contains(decimal value) => (Low is null || value >= Low) && (High is null || value <= High);

    /// <summary>Whether the two have a value in common.</summary>
    public bool Overlaps(Interval other) => (Low is null || other.High is null || Low <= other.High) && (High is null || other.Low is null || other.Low <= High);

    /// <summary>The values of the sum of a value of each.</summary>
    public static Interval operator +(Interval left, Interval right) => new(left.Low + right.Low, left.High + right.High);

    /// <summary>The values of the difference.</summary>
    public static Interval operator -(Interval left, Interval right) => new(left.Low - right.High, left.High - right.Low);

    /// <summary>All values multiplied by a positive number.</summary>
    public Interval Times(decimal factor) => new(Low * factor, High * factor);

    /// <summary>The values of the product; both must hold no negative value.</summary>
    public Interval Times(Interval other) => new(Low * other.Low, High * other.High);

    /// <summary>The values of the quotient; both must hold no negative value, and the divisor's least value must be above zero for the quotient to have an upper end.</summary>
    public Interval Over(Interval divisor) => new(
        Low is null ? null : divisor.High is { } most && most > 0 ? Low / most : divisor.High is null ? 0 : null,
        High is null ? null : divisor.Low is { } least && least > 0 ? High / least : null);

    /// <summary>Whether it holds no negative value and no value too great to reckon with.</summary>
    public bool IsOrdinary => Low is >= 0 and < Greatest && High is null or (>= 0 and < Greatest);
}
