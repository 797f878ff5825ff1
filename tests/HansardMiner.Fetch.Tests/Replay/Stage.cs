using System;
using System.Collections.Generic;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Threading.Tasks;
using HansardMiner.Records;
using Microsoft.AspNetCore.Http;

namespace HansardMiner.Fetch.Tests.Replay;

/// <summary>
/// Plays what a source had of a March, a month in which nothing really happened: Parliament sits from Monday to Thursday, but not in the third week. Whoever asks finds the figure
/// <see cref="Figure"/>, and after <see cref="MoveOn"/> another one, in a late answer, a correction or a text that was changed.
/// </summary>
/// <param name="year">Another year than 2034 whose March begins on a Wednesday: 2017.</param>
internal abstract class Stage(int year)
{
    /// <summary>The sentence with the figure that the month has.</summary>
    public const string Figure = "In 2033 we installed 2,860 community defibrillators.";

    /// <summary>The sentence that comes later.</summary>
    public const string LaterFigure = "In 2032 we installed 2,410 community defibrillators.";

    /// <summary>The words by which a timeline finds both.</summary>
    public const string Question = "defibrillators installed";

    private readonly HashSet<string> _refused = new(StringComparer.Ordinal);

    /// <summary>The first day of the month.</summary>
    public DateOnly First => March(1);

    /// <summary>The last day of the month.</summary>
    public DateOnly Last => March(31);

    /// <summary>The feed that asks this source.</summary>
    public abstract string Feed { get; }

    /// <summary>The hosts it plays.</summary>
    public abstract IReadOnlyList<string> Hosts { get; }

    /// <summary>The addresses that a list would name, for the feed that takes one; none otherwise.</summary>
    public virtual IReadOnlyList<string> Addresses => [];

    /// <summary>The target that is asked for the first figure's day: refusing it makes a gap.</summary>
    public abstract string Needed { get; }

    /// <summary>The targets that an update asks for a day after another one that brought everything.</summary>
    /// <param name="today">The day of the later update.</param>
    public abstract IEnumerable<string> AskedAgain(DateOnly today);

    /// <summary>What happens at the source after the first update.</summary>
    public abstract void MoveOn();

    /// <summary>Puts the source on a server.</summary>
    public void PlayOn(ReplayServer server)
    {
        foreach (var host in Hosts)
        {
            server.OnHost(host, Answer);
        }
    }

    /// <summary>Refuses a target from now on (403).</summary>
    public void Refuse(string target) => _refused.Add(target);

    /// <summary>Answers again.</summary>
    public void RefuseNothing() => _refused.Clear();

    /// <summary>Whether a House sat.</summary>
    public bool Sat(DateOnly day) => day >= First && day <= Last && day.DayOfWeek is >= DayOfWeek.Monday and <= DayOfWeek.Thursday && day.Day is < 13 or > 19;

    /// <summary>The days of the month on which Parliament sat.</summary>
    public IEnumerable<DateOnly> Sittings()
    {
        for (var day = First; day <= Last; day = day.AddDays(1))
        {
            if (Sat(day))
            {
                yield return day;
            }
        }
    }

    /// <summary>Whether answers come with entity tags.</summary>
    protected virtual bool HasTags => true;

    /// <summary>The year.</summary>
    protected int Year => year;

    /// <summary>A day of the month.</summary>
    protected DateOnly March(int day) => new(year, 3, day);

    /// <summary>The days from one to another, both counted.</summary>
    private static IEnumerable<DateOnly> Days(DateOnly from, DateOnly to)
    {
        for (var day = from; day <= to; day = day.AddDays(1))
        {
            yield return day;
        }
    }

    /// <summary>The days of which documents might still have changed when the feed was asked the day before.</summary>
    protected IEnumerable<DateOnly> Open(DateOnly today) => Days(today.AddDays(-1 - (int)FeedList.Find(Feed)!.Facts.Settles.TotalDays), today);

    /// <summary>2034-03-07.</summary>
    protected static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>2034-03-07T00:00:00.</summary>
    protected static string Midnight(DateOnly day) => Iso(day) + "T00:00:00";

    /// <summary>The House of a parameter.</summary>
    protected static House? HouseOf(IQueryCollection query) => Enum.TryParse<House>(query["house"], ignoreCase: true, out var house) ? house : null;

    /// <summary>The day of a parameter.</summary>
    protected static DateOnly? DayOf(IQueryCollection query, string name) =>
        DateOnly.TryParseExact(query[name], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>What the source answers; null for a page that it does not have.</summary>
    protected abstract (string MediaType, string Body)? Reply(string path, IQueryCollection query);

    /// <summary>Answers a request.</summary>
    public async Task Answer(HttpContext context)
    {
        if (_refused.Contains(context.Request.Path + context.Request.QueryString))
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
        }
        else if (Reply(context.Request.Path.Value ?? "", context.Request.Query) is { } reply)
        {
            var body = Encoding.UTF8.GetBytes(reply.Body);
            await ReplayServer.Bytes(reply.MediaType, body, HasTags ? $"\"{Convert.ToHexStringLower(SHA256.HashData(body))[..16]}\"" : null)(context);
        }
        else
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
        }
    }
}
