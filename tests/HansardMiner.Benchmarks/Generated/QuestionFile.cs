using System;
using System.IO;

namespace HansardMiner.Benchmarks.Generated;

/// <summary>Written questions and answers of some days as the questions API gives them.</summary>
internal sealed class QuestionFile(RealDocuments real, Walk walk, Cast cast, Dice dice, TextWriter writer)
{
    private const double Lords = 0.2;
    private const double LeastAlike = 0.05;
    private const int MostAlike = 4;

    private readonly Sheet _json = new();
    private readonly Sheet _text = new();
    private readonly double _alike = Math.Max(LeastAlike, real.Repeats / Math.Max(1.0, real.Answers));
    private string _last = "";
    private int _lastUin;
    private bool _isLastLords;
    private RealDocument _lastPattern;
    private int _alikeLeft;

    /// <summary>Begins the file.</summary>
    public void Begin() => _json.Add("{\"totalResults\":100000,\"results\":[\n");

    /// <summary>Ends it.</summary>
    public void End() => _json.Add("\n]}\n").Flush(writer);

    /// <summary>Writes the questions of a day, so many contributions; the first has the number given. Says how many questions it were.</summary>
    public int Write(Pool questions, DateOnly day, int contributions, int uin, bool isFirst)
    {
        (_alikeLeft, _last) = (0, "");
        var count = 0;
        for (var left = contributions; left > 0; count++)
        {
            if (count > 0 || !isFirst)
            {
                _json.Add(",\n");
            }
            var isAlike = _alikeLeft > 0 && left > 1 && _last.Length > 0;
            var pattern = isAlike ? _lastPattern : questions.Any(dice);
            _alikeLeft--;
            left -= Question(pattern, day, uin + count, left > 1 && pattern.Turns > 1, isAlike);
            if (_json.Length > 8_000)
            {
                _json.Flush(writer);
            }
        }
        return count;
    }

    private int Question(RealDocument pattern, DateOnly day, int uin, bool isAnswered, bool isAlike)
    {
        var isLords = isAlike ? _isLastLords : dice.Falls(Lords);
        var tabled = day.AddDays(-(pattern.DaysWaited is > 0 and < 60 ? pattern.DaysWaited : 4));
        var asking = cast.Member(dice);
        _json.Add("{\"value\":{\"id\":").Add(uin).Add(",\"askingMemberId\":").Add(Cast.Number(asking)).Add(",\"askingMember\":");
        Member(asking);
        _json.Add(",\"house\":\"").Add(isLords ? "Lords" : "Commons").Add("\",\"dateTabled\":\"").Add(tabled).Add("T00:00:00\",\"dateForAnswer\":\"").Add(tabled.AddDays(3))
            .Add("T00:00:00\",\"uin\":\"").Add(isLords ? "HL" : "").Add(uin).Add("\",\"questionText\":\"");
        Text(pattern.First, day, isOne: true);
        _json.AddJson(_text.Text).Add("\",\"answeringBodyId\":").Add(pattern.Department + 1).Add(",\"answeringBodyName\":");
        Words(pattern.Department < 0 ? null : real.Departments[pattern.Department]);
        _json.Add(",\"isWithdrawn\":false,\"groupedQuestions\":[");
        if (isAlike)
        {
            _json.Add('"').Add(isLords ? "HL" : "").Add(_lastUin).Add('"');
        }
        _json.Add("],\"answerIsHolding\":false,\"answerIsCorrection\":false,\"answeringMemberId\":");
        if (isAnswered)
        {
            Answer(pattern, day, isAlike);
            (_lastUin, _isLastLords) = isAlike ? (_lastUin, _isLastLords) : (uin, isLords);
        }
        else
        {
            _json.Add("null,\"answeringMember\":null,\"dateAnswered\":null,\"answerText\":null");
        }
        _json.Add(",\"attachmentCount\":0,\"heading\":");
        _text.Clear();
        if (pattern.Title >= 0)
        {
            walk.Write(pattern.Title, pattern.Title, day.Year, true, dice, _text);
        }
        Words(_text.Length == 0 ? null : _text.Text);
        _json.Add("},\"links\":[]}");
        return isAnswered ? 2 : 1;
    }

    private void Answer(RealDocument pattern, DateOnly day, bool isAlike)
    {
        var answering = cast.Answering(pattern.Department, day.Year);
        _json.Add(Cast.Number(answering)).Add(",\"answeringMember\":");
        Member(answering);
        _json.Add(",\"dateAnswered\":\"").Add(day).Add("T00:00:00\",\"answerText\":\"");
        if (!isAlike)
        {
            Text(pattern.First + 1, day, isOne: false);
            (_last, _lastPattern) = (_text.Text.ToString(), pattern);
            // answers alike come in groups
            _alikeLeft = dice.Falls(_alike * 2 / (1 + MostAlike)) ? 1 + dice.Below(MostAlike) : 0;
        }
        foreach (var range in _last.AsSpan().Split('\n'))
        {
            _text.Clear();
            _text.AddMarkup(_last.AsSpan()[range]);
            _json.Add("<p>").AddJson(_text.Text).Add("</p>");
        }
        _json.Add('"');
    }

    private void Text(int turn, DateOnly day, bool isOne)
    {
        _text.Clear();
        walk.Write(turn, turn, day.Year, isOne, dice, _text);
    }

    private void Member(int speaker)
    {
        if (speaker < 0)
        {
            _json.Add("null");
            return;
        }
        _json.Add("{\"id\":").Add(Cast.Number(speaker)).Add(",\"name\":");
        Words(cast[speaker].Name);
        _json.Add(",\"party\":").Add('"').Add(Cast.Party(speaker)).Add("\"}");
    }

    private void Words(ReadOnlySpan<char> words)
    {
        _ = words.IsEmpty ? _json.Add("null") : _json.Add('"').AddJson(words).Add('"');
    }
}
