using System.Collections.Generic;
using HansardMiner.Records;

namespace HansardMiner.Parse.PublicationsHtml;

/// <summary>Where the page is: part of Hansard, House, place, and the headings over what is said.</summary>
internal sealed class PublicationsHtmlSections
{
    private string? _part;
    private string? _department;
    private string? _parent;
    private string? _subject;
    private bool _hasText = true;
    private bool _hasSubjects;

    /// <summary>The part of Hansard.</summary>
    public PublicationsHtmlPart Part { get; private set; }

    /// <summary>The House; null while the page has not said.</summary>
    public House? House { get; set; }

    /// <summary>Where the sitting takes place; null while the page has not said.</summary>
    public Venue? Venue { get; private set; }

    /// <summary>The department named over the subject.</summary>
    public string? Department => _department;

    /// <summary>The first anchor before the last heading.</summary>
    public string? Anchor { get; private set; }

    /// <summary>The headings from the outermost to the innermost.</summary>
    public IReadOnlyList<string> Path(bool withOral)
    {
        var path = new List<string>();
        foreach (var heading in new[] { withOral && Part == PublicationsHtmlPart.Oral ? _part : null, _department, _parent, _subject })
        {
            if (!string.IsNullOrEmpty(heading))
            {
                path.Add(heading);
            }
        }
        if (path.Count == 0 && _part is not null)
        {
            path.Add(_part);
        }
        return path;
    }

    /// <summary>Whether a column belongs to another part than the present one.</summary>
    public bool IsElsewhere(Column column)
    {
        var (part, _, venue) = PublicationsHtmlPrint.OfColumn(column);
        return (part != Part && !(part == PublicationsHtmlPart.Debates && Part == PublicationsHtmlPart.Oral)) || (venue is not null && venue != Venue);
    }

    /// <summary>A column says which part this is.</summary>
    public void Enter(Column column)
    {
        var (part, house, venue) = PublicationsHtmlPrint.OfColumn(column);
        if (IsElsewhere(column))
        {
            (Part, _part, _department, _parent, _subject) = (part, null, null, null, null);
        }
        House = house ?? House;
        Venue = venue ?? (part == PublicationsHtmlPart.Debates ? Venue : null);
    }

    /// <summary>A heading opens a part.</summary>
    public void Enter(string heading, (PublicationsHtmlPart Part, House? House, Venue? Venue) part)
    {
        (Part, _part, _department, _parent, _subject, _hasText) = (part.Part, heading, null, null, null, true);
        House = part.House ?? House;
        Venue = part.Venue;
    }

    /// <summary>A heading of a department or a subject.</summary>
    /// <param name="heading">The heading.</param>
    /// <param name="isDepartment">Whether it names a department.</param>
    /// <param name="isSubject">Whether an anchor marks it as a question's subject: after such, one without ends the oral questions.</param>
    /// <param name="anchor">The anchor before it.</param>
    public void Head(string heading, bool isDepartment, bool isSubject, string? anchor)
    {
        Anchor = anchor;
        _hasSubjects |= isSubject;
        if (Part == PublicationsHtmlPart.Oral && _hasSubjects && !isSubject && !isDepartment)
        {
            (Part, _part, _department, _parent, _subject, _hasText) = (PublicationsHtmlPart.Debates, null, null, null, null, true);
        }
        if (isDepartment)
        {
            (_department, _parent, _subject, _hasText) = (heading, null, null, true);
            return;
        }
        _parent = _hasText ? null : _subject;
        (_subject, _hasText) = (heading, false);
    }

    /// <summary>Something is said under the present headings.</summary>
    public void Use() => _hasText = true;
}
