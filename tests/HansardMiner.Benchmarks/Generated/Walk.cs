using System;
using System.Collections.Generic;
using System.Linq;

namespace HansardMiner.Benchmarks.Generated;

/// <summary>
/// Writes sentence-like text: goes from word to word of the real documents and now and then on to another place where the same words stand.
/// So words, pairs of words and their numbers are as frequent as there; a turn begins as a real one does and is about as long.
/// </summary>
internal sealed class Walk
{
    private const double Leap = 0.45;
    private const double Stay = 0.35;
    private const double Stray = 0.04;
    private const double Invent = 0.5;
    private const int Rare = 2;
    private const int Overlong = 300;

    private readonly string[] _forms;
    private readonly int[] _words;
    private readonly TurnClass[] _classes;
    private readonly Trait[] _traits;
    private readonly Successors _successors;
    private readonly NewWords _new;
    private readonly List<RealTurn> _turns;
    private readonly double _lengthened;
    private readonly double _figures;
    private readonly int[] _numbers;
    private readonly double _more;

    private enum Trait : byte
    {
        None,
        Number,
        Rare,
        SentenceEnd,
    }

    /// <param name="real">The real documents.</param>
    /// <param name="lengthened">How many times as long turns that may have several paragraphs are made.</param>
    /// <param name="figures">The share of the numbers that are written; above 1, so many times as many: sentences begin where the real documents have a number.</param>
    public Walk(RealDocuments real, double lengthened, double figures)
    {
        _forms = [.. real.Words.Forms];
        _words = [.. real.Words.Words];
        _classes = [.. real.Words.Classes];
        _turns = real.Turns;
        _lengthened = lengthened;
        _figures = figures;
        _traits = [.. _forms.Select((form, i) => Of(form, real.Words.Counts[i]))];
        _numbers = [.. Enumerable.Range(0, _words.Length).Where(i => _traits[_words[i]] == Trait.Number)];
        _more = _numbers.Length == 0 ? 0 : (figures - 1) * _numbers.Length / Math.Max(1, _words.Count(w => _traits[w] == Trait.SentenceEnd));
        _new = new NewWords(_forms.Where((_, i) => _traits[i] == Trait.Rare));
        _successors = new Successors(real.Words);
    }

    /// <summary>Writes one turn; paragraphs are parted by line feeds.</summary>
    /// <param name="turn">The real turn whose beginning and length it takes.</param>
    /// <param name="focus">The real turn of whose subject it speaks.</param>
    /// <param name="year">The year of the document.</param>
    /// <param name="isOne">Whether it is to be one paragraph, as questions and headings are.</param>
    /// <param name="dice">What decides.</param>
    /// <param name="sheet">Where it is written.</param>
    public void Write(int turn, int focus, int year, bool isOne, Dice dice, Sheet sheet)
    {
        var place = _turns[turn].Start;
        var left = isOne ? _turns[turn].Words : (int)(_turns[turn].Words * _lengthened);
        var subject = _turns[focus].Start;
        var width = Math.Max(1, _turns[focus].Words);
        var isFirst = true;
        while (true)
        {
            var word = _words[place];
            if (word == WordStream.End)
            {
                if (left <= 8 || isOne)
                {
                    return;
                }
                sheet.Add('\n');
                isFirst = true;
                place = Paragraph(place, dice);
                continue;
            }
            if (_traits[word] != Trait.Number || _figures >= 1 || dice.Falls(_figures))
            {
                _ = isFirst ? sheet : sheet.Add(' ');
                isFirst = false;
                Write(word, year, dice, sheet);
            }
            left--;
            if (left <= 0 && (_traits[word] == Trait.SentenceEnd || left < -Overlong))
            {
                return;
            }
            place = _figures > 1 && _traits[word] == Trait.SentenceEnd && dice.Falls(_more) ? Figure(place, dice) : Next(place, subject + dice.Below(width), dice);
        }
    }

    // a word or two before a number, in a turn of the same class
    private int Figure(int place, Dice dice)
    {
        var kind = _classes[place];
        for (var tries = 0; tries < 8; tries++)
        {
            var number = _numbers[dice.Below(_numbers.Length)];
            if (_classes[number] == kind && number > 1 && _words[number - 1] != WordStream.End)
            {
                return number - 1;
            }
        }
        return Next(place, place, dice);
    }

    private int Next(int place, int subject, Dice dice)
    {
        var chance = dice.Part();
        return (chance < Stray ? _successors.SameWord(place, dice)
            : chance < Leap * Stay ? _successors.Nearest(place, subject, dice)
            : chance < Leap ? _successors.SamePair(place, dice)
            : place) + 1 is var next && next < _words.Length ? next : 0;
    }

    // the beginning of another paragraph of the same class
    private int Paragraph(int place, Dice dice)
    {
        var kind = _classes[place];
        for (var tries = 0; tries < 8; tries++)
        {
            var next = _successors.SameWord(place, dice) + 1;
            if (next < _words.Length && _classes[next] == kind)
            {
                return next;
            }
        }
        return place - 1;
    }

    private void Write(int word, int year, Dice dice, Sheet sheet)
    {
        var form = _forms[word];
        switch (_traits[word])
        {
            case Trait.Number:
                Numbers.Write(form, year, dice, sheet);
                break;
            case Trait.Rare when !_new.IsEmpty && dice.Falls(Invent):
                Invented(form, dice, sheet);
                break;
            default:
                sheet.Add(form);
                break;
        }
    }

    // the marks around the word and its capital stay
    private void Invented(string form, Dice dice, Sheet sheet)
    {
        var start = form.AsSpan().IndexOfAnyInRange('A', 'z');
        var end = form.Length;
        while (end > start && !char.IsAsciiLetter(form[end - 1]))
        {
            end--;
        }
        var word = _new.Any(dice);
        sheet.Add(form.AsSpan(0, start)).Add(char.IsAsciiLetterUpper(form[start]) ? char.ToUpperInvariant(word[0]) : word[0]).Add(word.AsSpan(1)).Add(form.AsSpan(end));
    }

    private static Trait Of(string form, int count) =>
        Numbers.IsOne(form) ? Trait.Number
        : form.AsSpan().TrimEnd("”’\")") is [.., '.' or '?' or '!'] && form.Length > 2 ? Trait.SentenceEnd
        : count <= Rare && form.Length > 5 && form.Count(char.IsAsciiLetter) > 4 && form.All(c => c < 128) ? Trait.Rare
        : Trait.None;
}
