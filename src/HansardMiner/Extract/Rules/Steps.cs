using HansardMiner.Extract.Mentions;

namespace HansardMiner.Extract.Rules;

/// <summary>Writes down in short lines which words gave which fact.</summary>
internal static class Steps
{
    /// <summary>The steps of a settled draft.</summary>
    public static string Of(Scene s, Draft d)
    {
        var r = s.Reading;
        var steps = s.Steps.Clear();
        steps.Append("number: ").Append(r.Letters(d.First, d.End));
        if (d.SpanFirst < d.First)
        {
            steps.Append("\nbefore it: ").Append(r.Letters(d.SpanFirst, d.First));
        }
        if (d.UnitEnd > d.End)
        {
            steps.Append("\nunit: ").Append(r.Letters(d.End, d.UnitEnd));
        }
        if (d.Counted is not null)
        {
            steps.Append(d.CountedFirst < 0 ? "\ncounted, carried over: " : "\ncounted: ").Append(d.Counted);
        }
        if (d.Period is not null)
        {
            steps.Append("\nperiod: ").Append(d.Period.Words);
        }
        if (d.Where is not null)
        {
            steps.Append("\nwhere: ").Append(d.Where);
        }
        if (d.Source is not null)
        {
            steps.Append("\nsource: ").Append(d.Source);
        }
        return steps.ToString();
    }
}
