using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using HansardMiner.Records;

namespace HansardMiner.Benchmarks.Generated;

/// <summary>One day of one House as TheyWorkForYou XML: oral questions, then debates.</summary>
internal sealed class DebateFile(RealDocuments real, Walk walk, Cast cast, House house, DateOnly day, Dice dice, TextWriter writer)
{
    private const int Column = 5_000;
    private const double Oral = 0.15;

    private readonly Sheet _xml = new();
    private readonly Sheet _text = new();
    private readonly string _id = string.Create(CultureInfo.InvariantCulture, $"uk.org.publicwhip/{(house == House.Lords ? "lords" : "debate")}/{day:O}a.");
    private int _letters;
    private int _number;
    private int _column;

    /// <summary>The file's name.</summary>
    public static string Name(House house, DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{(house == House.Lords ? "daylord" : "debates")}{day:O}a.xml");

    /// <summary>Writes so many contributions.</summary>
    public void Write(Pool oral, Pool debates, int contributions)
    {
        _xml.Add("<publicwhip scraperversion=\"a\" latest=\"yes\">\n");
        var questions = oral.IsEmpty || house == House.Lords ? 0 : (int)(contributions * Oral);
        if (questions > 0)
        {
            Heading("oral-heading", "Oral Answers to Questions");
            var department = "";
            for (var (left, number) = (questions, 1); left > 0; number++)
            {
                var next = real.Departments.Count == 0 ? "Questions" : real.Departments[dice.Below(real.Departments.Count)];
                if (department.Length == 0 || number % 12 == 0)
                {
                    Heading("major-heading", department = next);
                }
                left -= Document(oral.Any(dice), left, "minor-heading", number);
            }
        }
        for (var left = contributions - questions; left > 0;)
        {
            left -= Document(debates.Any(dice), left, "major-heading", 0);
        }
        _xml.Add("</publicwhip>\n").Flush(writer);
    }

    private int Document(RealDocument pattern, int left, string heading, int number)
    {
        _text.Clear();
        if (pattern.Title >= 0)
        {
            walk.Write(pattern.Title, pattern.Title, day.Year, true, dice, _text);
        }
        Heading(heading, _text.Length == 0 ? "Business" : _text.Text.ToString());
        var turns = Math.Min(left, pattern.Turns);
        var speakers = new Dictionary<int, int>();
        for (var i = 0; i < turns; i++)
        {
            var turn = pattern.First + i;
            var speaker = real.Turns[turn].Speaker;
            if (speaker >= 0 && cast[speaker].Name is not null && !speakers.TryGetValue(speaker, out _))
            {
                speakers.Add(speaker, cast.Member(dice));
            }
            _text.Clear();
            walk.Write(turn, turn, day.Year, false, dice, _text);
            _ = _text.Length == 0 ? _text.Add("Order.") : _text;
            Speech(speaker, speaker >= 0 ? speakers.GetValueOrDefault(speaker, speaker) : -1, i == 0 ? number : 0);
        }
        return turns;
    }

    private void Heading(string element, string text)
    {
        Open(element).Add(" nospeaker=\"true\" colnum=\"").Add(Columns).Add("\" time=\"\" url=\"\">").AddMarkup(text).Add("</").Add(element).Add(">\n");
    }

    private void Speech(int pattern, int speaker, int question)
    {
        Open("speech");
        if (speaker < 0)
        {
            _xml.Add(" nospeaker=\"true\"");
        }
        else
        {
            _xml.Add(" speakername=\"").AddMarkup(cast[speaker].Name ?? cast[speaker].Printed).Add("\" person_id=\"uk.org.publicwhip/person/").Add(Cast.Number(speaker)).Add('"');
            if (cast[pattern].Office is { } office && cast[pattern].Name is not null)
            {
                _xml.Add(" speakeroffice=\"").AddMarkup(office).Add('"');
            }
        }
        if (question > 0)
        {
            _xml.Add(" oral-qnum=\"").Add(question).Add('"');
        }
        _xml.Add(" colnum=\"").Add(Columns).Add("\" time=\"\" url=\"\">\n");
        var paragraph = 0;
        foreach (var range in _text.Text.Split('\n'))
        {
            _xml.Add("<p pid=\"a").Add(Columns).Add('.').Add(_number).Add('/').Add(++paragraph).Add('"');
            if (question > 0 && paragraph == 1)
            {
                _xml.Add(" qnum=\"9").Add(10_000 + dice.Below(90_000)).Add('"');
            }
            _xml.Add('>').AddMarkup(_text.Text[range]).Add("</p>\n");
        }
        _xml.Add("</speech>\n");
        _letters += _text.Length;
        if (_xml.Length > 8_000)
        {
            _xml.Flush(writer);
        }
    }

    private int Columns => 1 + _letters / Column;

    private Sheet Open(string element)
    {
        _number = _column == Columns ? _number + 1 : 0;
        _column = Columns;
        return _xml.Add('<').Add(element).Add(" id=\"").Add(_id).Add(_column).Add('.').Add(_number).Add('"');
    }
}
