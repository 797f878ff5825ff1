using System.Collections.Generic;
using System.Linq;

namespace HansardMiner.Parse.TheyWorkForYou;

/// <summary>The headings that stand over the turn being read: oral questions, department or business, topic.</summary>
internal sealed class TheyWorkForYouHeadings
{
    private (string Text, string? Id, int Line)? _bill;
    private (string Text, string? Id, int Line)? _oral;
    private (string Text, string? Id, int Line)? _major;
    private (string Text, string? Id, int Line)? _minor;
    private string? _parentOfMinor;
    private string? _id;
    private int _line;
    private bool _hasText = true;

    /// <summary>The id of the innermost heading; null before the first one.</summary>
    public string? Id => (_minor ?? _major ?? _oral)?.Id;

    /// <summary>The line of the innermost heading; 0 before the first one.</summary>
    public int Line => (_minor ?? _major ?? _oral)?.Line ?? 0;

    /// <summary>The department or business; null before the first one.</summary>
    public string? Major => _major?.Text;

    /// <summary>Whether a heading for oral questions stands over the turn.</summary>
    public bool IsUnderOral => _oral is not null;

    /// <summary>Whether numbered questions have been met under the present major heading.</summary>
    public bool HasNumberedQuestions { get; set; }

    /// <summary>Whether "The Secretary of State was asked—" has been met under the present major heading.</summary>
    public bool IsAnnounced { get; set; }

    /// <summary>Headings over which nothing was said, in order.</summary>
    public List<string> WithoutText { get; } = [];

    /// <summary>A heading begins.</summary>
    public void Begin(string element, string? id, int line)
    {
        (_id, _line) = (id, line);
        if (!_hasText && element != "bill")
        {
            var bare = (_minor ?? _major ?? _oral)?.Text;
            if (bare is not null && !(element == "minor-heading" && _minor is null) && !(element == "major-heading" && _major is null))
            {
                WithoutText.Add(bare);
            }
        }
    }

    /// <summary>Its text is complete.</summary>
    public void End(string element, string text)
    {
        switch (element)
        {
            case "bill":
                _bill = (text, _id, _line);
                return;
            case "oral-heading":
                (_oral, _major, _minor, _parentOfMinor) = ((text, _id, _line), null, null, null);
                (HasNumberedQuestions, IsAnnounced) = (false, false);
                break;
            case "major-heading":
                (_major, _minor, _parentOfMinor) = ((text, _id, _line), null, null);
                (HasNumberedQuestions, IsAnnounced) = (false, false);
                break;
            default:
                // "Rates Bill" without text, then "Final Stage": the first is printed over the second.
                _parentOfMinor = _hasText ? null : _minor?.Text;
                _minor = (text, _id, _line);
                break;
        }
        _hasText = false;
    }

    /// <summary>Something is said under the present headings.</summary>
    public void Use() => _hasText = true;

    /// <summary>The headings from the outermost to the innermost.</summary>
    /// <param name="withOral">Whether the heading of oral questions is one of them: it stays open in the files after questions have ended.</param>
    public IReadOnlyList<string> Path(bool withOral) =>
        new[] { _bill?.Text, withOral ? _oral?.Text : null, _major?.Text, _parentOfMinor, _minor?.Text }
            .Where(t => !string.IsNullOrEmpty(t)).Select(t => t!).ToArray();
}
