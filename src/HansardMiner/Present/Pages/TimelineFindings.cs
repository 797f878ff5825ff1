using System.Collections.Generic;
using HansardMiner.Query;
using HansardMiner.Timelines;

namespace HansardMiner.Present.Pages;

/// <summary>The parts of a page that say what agrees and what does not, and quote the words.</summary>
internal static class TimelineFindings
{
    /// <summary>Contradictions; nothing where there are none.</summary>
    public static void Conflicts(PageWriter page, Timeline timeline)
    {
        if (timeline.Conflicts.Count == 0)
        {
            return;
        }
        page.Element("section", () =>
        {
            page.Text("h2", "What does not agree", ("id", "conflicts"));
            foreach (var conflict in timeline.Conflicts)
            {
                var kind = TimelineWording.Kind(conflict.Kind);
                page.Text("h3", char.ToUpperInvariant(kind[0]) + kind[1..]).Text("p", TimelineWording.Why(conflict));
                Figures(page, conflict.Figures);
            }
        }, ("aria-labelledby", "conflicts"));
    }

    /// <summary>Arithmetic done again; nothing where there is none.</summary>
    public static void Checks(PageWriter page, Timeline timeline)
    {
        if (timeline.Checks.Count == 0)
        {
            return;
        }
        page.Element("section", () =>
        {
            page.Text("h2", "Arithmetic, done again", ("id", "checks"));
            page.Element("ul", () =>
            {
                foreach (var check in timeline.Checks)
                {
                    page.Element("li", () =>
                    {
                        page.Text("strong", TimelineWording.Outcome(check.Outcome));
                        page.Words($" ({TimelineWording.Kind(check.Kind)}): {TimelineWording.Sentences(check)}");
                        Figures(page, check.Figures);
                    });
                }
            });
        }, ("aria-labelledby", "checks"));
    }

    /// <summary>A quotation with who said it, when and where.</summary>
    public static void Quotation(PageWriter page, string quotation, ClaimHit hit, IReadOnlyList<ClaimHit> also)
    {
        page.Element("blockquote", () => page.Text("p", quotation), ("cite", hit.Permalink?.AbsoluteUri));
        page.Element("p", () =>
        {
            page.Words($"{SpeakerWording.Line(hit.Attribution, hit.Speaker)}, {(hit.Said is null ? "day said not stated" : Wording.Day(hit.Said))}; ");
            page.Link(hit.Permalink, hit.Citation);
            page.Words(hit.Claim.Source is { } source ? $"; according to {source}" : "");
            foreach (var other in also)
            {
                page.Words("; also ").Link(other.Permalink, other.Citation);
            }
        }, ("class", "by"));
    }

    private static void Figures(PageWriter page, IReadOnlyList<ClaimHit> figures) => page.Element("ul", () =>
    {
        foreach (var figure in figures)
        {
            page.Element("li", () =>
            {
                page.Words($"“{figure.Words}”, {SpeakerWording.Line(figure.Attribution, figure.Speaker)}, {(figure.Said is null ? "day said not stated" : Wording.Day(figure.Said))}; ");
                page.Link(figure.Permalink, figure.Citation);
            });
        }
    }, ("class", "small"));
}
