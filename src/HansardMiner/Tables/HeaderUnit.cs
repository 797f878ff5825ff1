using System;
using System.Buffers;
using System.Linq;
using System.Text.RegularExpressions;
using HansardMiner.Claims;
using HansardMiner.Extract.Mentions;

namespace HansardMiner.Tables;

/// <summary>The unit and scale that a header states: "£ million", "(£000)", "%", "(in days)", "per 100,000 people".</summary>
/// <param name="Unit">The unit; null when it states none.</param>
/// <param name="Scale">The factor: 1000000 for "£ million"; 1 when it states none.</param>
/// <param name="Kind">What sort of number it makes of its cells; null when it does not say.</param>
/// <param name="Words">The words that say so.</param>
internal sealed partial record HeaderUnit(string? Unit, decimal Scale, ClaimKind? Kind, string Words)
{
    private const int LongestHeader = 400;

    /// <summary>A header without any of these states no unit, unless its last word is one.</summary>
    private static readonly SearchValues<string> _telling = SearchValues.Create(
        ["£", "€", "$", "%", "USD", "GBP", "EUR", "per", "each", "number", "no.", "nos", "count", "volume", "FTE", "full", "pp", "age", "in ", "(", "[", "thousand", "million", "billion", "000", "sq", "²"],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>No unit.</summary>
    public static HeaderUnit None { get; } = new(null, 1, null, "");

    /// <summary>Whether it says that its cells are plain counts: "Number", "Headcount".</summary>
    public bool IsCount => Kind == ClaimKind.Count;

    /// <summary>Whether it says anything of unit or kind.</summary>
    public bool Says => Unit is not null || Kind is not null;

    /// <summary>Reads a header.</summary>
    public static HeaderUnit Of(string words)
    {
        if (words.Length > LongestHeader)
        {
            return None;
        }
        if (!words.AsSpan().ContainsAny(_telling))
        {
            return LastWord(words) ?? None;
        }
        if (NumberAndShare().IsMatch(words))
        {
            return new HeaderUnit(null, 1, ClaimKind.Count, words);
        }
        if (Rate().Match(words) is { Success: true } rate && !MoneySign().IsMatch(words))
        {
            return new HeaderUnit(rate.Value.ToLowerInvariant().Replace("each ", "per ", StringComparison.Ordinal), 1, ClaimKind.Rate, rate.Value);
        }
        if (Money(words) is { } money)
        {
            return money;
        }
        if (Points().Match(words) is { Success: true } points)
        {
            return new HeaderUnit("pp", 1, ClaimKind.Points, points.Value);
        }
        if (Percent().Match(words) is { Success: true } percent)
        {
            return new HeaderUnit("%", 1, ClaimKind.Percent, percent.Value);
        }
        if (AverageAge().Match(words) is { Success: true } age)
        {
            return new HeaderUnit("year", 1, ClaimKind.Age, age.Value);
        }
        if (Measure(words) is { } measure)
        {
            return measure;
        }
        var scale = Plain().Match(words);
        return scale.Success ? new HeaderUnit(null, ScaleOf(scale.Groups["scale"].Value), null, scale.Value)
            : Count().IsMatch(words) ? new HeaderUnit(null, 1, ClaimKind.Count, words) : None;
    }

    private static HeaderUnit? Money(string words)
    {
        var match = MoneySign().Match(words);
        if (!match.Success)
        {
            return null;
        }
        var sign = match.Groups["sign"].Value.ToUpperInvariant();
        var unit = sign is "€" or "EUR" or "EUROS" ? "EUR" : sign.Contains('$', StringComparison.Ordinal) || sign is "USD" ? "USD" : "GBP";
        var scale = match.Groups["scale"].Success ? ScaleOf(match.Groups["scale"].Value) : Plain().Match(words) is { Success: true } plain ? ScaleOf(plain.Groups["scale"].Value) : 1;
        return new HeaderUnit(unit, scale, ClaimKind.Money, match.Value.Trim(' ', '(', ')'));
    }

    private static HeaderUnit? Measure(string words)
    {
        foreach (Match match in Bracket().Matches(words))
        {
            var inside = match.Groups["inside"].Value;
            var word = inside[(inside.LastIndexOf(' ') + 1)..];
            if (Symbol(word) is { } found)
            {
                return found with { Words = inside };
            }
        }
        if (Square().Match(words) is { Success: true } square)
        {
            return new HeaderUnit(char.ToLowerInvariant(square.Groups["unit"].Value[0]) switch { 'k' => "km²", 'm' when square.Groups["unit"].Value.StartsWith("mi", StringComparison.OrdinalIgnoreCase) => "mile²", 'm' => "m²", _ => "foot²" }, 1, ClaimKind.Measure, square.Value);
        }
        if (InUnit().Match(words) is { Success: true } of && Symbol(of.Groups["unit"].Value) is { } time)
        {
            return time with { Words = of.Value };
        }
        if (Thousands().Match(words) is { Success: true } many && Symbol(many.Groups["unit"].Value) is { } scaled)
        {
            return scaled with { Scale = ScaleOf(many.Groups["scale"].Value), Words = many.Value };
        }
        return LastWord(words);
    }

    private static HeaderUnit? LastWord(string words)
    {
        var whole = words.Trim();
        var last = whole[(whole.LastIndexOf(' ') + 1)..];
        var rest = whole[..^last.Length].Trim();
        return last.Length > 2 && (rest.Length == 0 || HeaderTimes.Read(rest) is { IsWhole: true }) ? Symbol(last) : null;
    }

    private static HeaderUnit? Symbol(string word)
    {
        var known = Lexicon.Default.Find(word);
        // "(PPM)" over a programme is its name, "(ppm)" a measure.
        var isName = word.Length > 2 && !word.Any(char.IsLower) && word != known.Symbol;
        return known.Symbol is not { } symbol || word.Length < 2 || isName ? null
            : (known.Classes & WordClass.TimeUnit) != 0 ? word[^1] is not ('s' or 'S') ? null : new HeaderUnit(symbol, 1, ClaimKind.Duration, word)
            : (known.Classes & WordClass.Measure) != 0 ? new HeaderUnit(symbol, 1, ClaimKind.Measure, word)
            : (known.Classes & WordClass.Currency) != 0 ? new HeaderUnit(symbol, 1, ClaimKind.Money, word) : null;
    }

    private static decimal ScaleOf(string word) => char.ToLowerInvariant(word.TrimStart('\'', '’', '‘', ' ')[0]) switch
    {
        '0' or 'k' => 1e3m,
        't' => word.StartsWith("th", StringComparison.OrdinalIgnoreCase) ? 1e3m : 1e12m,
        'm' => 1e6m,
        'b' => 1e9m,
        _ => 1,
    };

    // £ million · (£000) · £m · £'000 · £, million · £ · US$ · USD; not "£5,000", which is a sum
    [GeneratedRegex(@"(?<sign>£|€|US\$|\$|\bUSD\b|\bGBP\b|\bEUR\b|\bEuros\b)[,\s]{0,2}(?:[(]?(?<scale>[’'‘]?000[’']?s?\b|thousands?\b|millions?\b|billions?\b|trillions?\b|mn\b|bn\b|m\b|k\b|b\b)|(?!\s?[\d]))", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex MoneySign();

    // (millions) · Million · in thousands · '000 · (000s); not "rounded to the nearest thousand"
    [GeneratedRegex(@"(?<!nearest |per |one |a |\d )(?:^|(?<=\(\s?)|\bin |(?<=, ?))(?<scale>[’'‘]?000[’']?s?|thousands?|millions?|billions?)(?=$|\s?\)|,|;| of\b)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Plain();

    // % · Percentage · per cent
    [GeneratedRegex(@"(?<![\d.] ?)%|\bper ?cent(?:age)?s?\b(?! points?)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Percent();

    // percentage points · (pp)
    [GeneratedRegex(@"\bpercentage points?\b|\bpp(?:ts?)?\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Points();

    // per 100,000 population · per 1,000 · per million people
    [GeneratedRegex(@"\b(?:per|each) (?:\d{1,3}(?:,\d{3})+|\d{3,7}|thousand|million|hundred thousand)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Rate();

    // Number (%) · No. and percentage
    [GeneratedRegex(@"\b(?:number|no\.?|count|volume)s?\b[^()]*(?:\(%\)|\(and %\)| and (?:%|per ?cent(?:age)?))", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NumberAndShare();

    // Number · No. · Headcount
    [GeneratedRegex(@"\b(?:numbers?|nos?\.|headcount|count|volumes?|FTE|full[- ]time equivalents?)(?!\w)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Count();

    // Average age at first conviction
    [GeneratedRegex(@"\b(?:average|mean|median) age\b(?! (?:group|band))", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex AverageAge();

    // (in days) · (median number of working days) · (tonnes); not "(first 14 days)"
    [GeneratedRegex(@"[(\[](?<inside>[^()\[\]\d]{2,40})[)\]]", RegexOptions.CultureInvariant)]
    private static partial Regex Bracket();

    // km² · sq km · square metres
    [GeneratedRegex(@"\b(?:(?:sq\.?|square) (?<unit>km|kilometres?|metres?|m|miles?|feet|ft)\b|(?<unit>km|m)²)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Square();

    // '000 tonnes · million litres · thousand hectares
    [GeneratedRegex(@"(?:^|[(,] ?)(?<scale>[’'‘]?000|thousands?|millions?) (?:of )?(?<unit>\p{L}+)\)?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Thousands();

    // waiting time in weeks · , tonnes
    [GeneratedRegex(@"\bin (?:working |calendar |whole )?(?<unit>days|weeks|months|years|hours|minutes|seconds|tonnes|hectares|miles|kilometres|km|litres|kg|MW|GWh|TWh|MWh)\b(?![²³])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex InUnit();
}
