using System;
using System.Collections.Generic;
using System.Text;
using HansardMiner.Query;
using HansardMiner.Records;
using HansardMiner.Store;

namespace HansardMiner.Sqlite.Words;

/// <summary>Works out which words of a document stand in which column of the table <c>words</c>. Used by one thread at a time.</summary>
internal sealed class WordAnalyst
{
    /// <summary>Stands between two headings, names or numbers, so that no phrase runs over from one to the other. No query has it.</summary>
    private static readonly byte[] s_end = "."u8.ToArray();

    private static readonly byte[] s_name = Encoding.UTF8.GetBytes(WordSpaces.Name);
    private static readonly byte[] s_office = Encoding.UTF8.GetBytes(WordSpaces.Office);
    private static readonly byte[] s_party = Encoding.UTF8.GetBytes(WordSpaces.Party);
    private static readonly byte[] s_department = Encoding.UTF8.GetBytes(WordSpaces.Department);
    private static readonly byte[] s_column = Encoding.UTF8.GetBytes(WordSpaces.Column);

    private readonly Vocabulary _vocabulary = new();
    private readonly WordBuffer _row = new();
    private readonly WordBuffer _forms = new();
    private readonly List<int> _ends = [];
    private readonly List<HitFacts> _facts = [];
    private readonly List<long?> _prints = [];
    private SpokenPrint _print;
    private long _met;

    public WordRows Analyse(Document document)
    {
        _row.Clear();
        _ends.Clear();
        _facts.Clear();
        _prints.Clear();
        var question = document as WrittenQuestion;
        var kind = Encoding.UTF8.GetBytes(SearchedParts.Facet("kind", document.Kind.ToString()));
        var house = document.House is { } known ? Encoding.UTF8.GetBytes(SearchedParts.Facet("house", known.ToString())) : null;
        var outcome = question?.Outcome is { } came ? Encoding.UTF8.GetBytes(SearchedParts.Facet("outcome", came.ToString())) : null;
        foreach (var contribution in document.Contributions)
        {
            _met++;
            _forms.Clear();
            Listed(document.Headings, Stems);
            Listed(SearchedParts.Speakers(contribution), Searched);
            Uins(question, contribution);
            Whole(s_office, contribution.Attribution?.Office);
            if (contribution.Speaker is Speaker.Known { Office: { } held })
            {
                _row.Add(s_end);
                Whole(s_office, held);
            }
            End();
            Whole(s_party, contribution.Attribution?.Party);
            End();
            Whole(s_department, SearchedParts.Department(document));
            End();
            Columns(contribution);
            _row.Add(kind);
            if (house is not null)
            {
                _row.Add(house);
            }
            if (outcome is not null)
            {
                _row.Add(outcome);
            }
            End();
            // The list of forms stands behind the text: a column of its own would have to be named at each of them.
            _print = default;
            Stems(contribution.Text);
            _prints.Add(_print.With(Named(contribution.Attribution), document, contribution));
            _row.Join(_forms);
            End();
            _facts.Add(HitFacts.Of(document, contribution, _row.Words));
            _row.Words = 0;
        }
        return new WordRows(_row.Bytes.ToArray(), [.. _ends], [.. _facts], [.. _prints]);
    }

    private void Listed(IEnumerable<string> parts, Action<string> write)
    {
        foreach (var part in parts)
        {
            write(part);
            _row.Add(s_end);
        }
        End();
    }

    private void Uins(WrittenQuestion? question, Contribution contribution)
    {
        Searched(contribution.Uin?.Value);
        foreach (var uin in question?.Uins ?? [])
        {
            _row.Add(s_end);
            Searched(uin.Value);
        }
        End();
    }

    private void Columns(Contribution contribution)
    {
        Whole(s_column, contribution.Column?.Value);
        foreach (var change in contribution.ColumnChanges)
        {
            _row.Add(s_end);
            Whole(s_column, change.Column.Value);
        }
        End();
    }

    private void End() => _ends.Add(_row.Bytes.Length);

    private void Stems(string text)
    {
        var words = new FoldedWords(text);
        while (words.Next())
        {
            var word = _vocabulary.Of(words.Form);
            _row.Add(word.Stem);
            _print.Add(word.Print);
            Met(word);
        }
    }

    private void Searched(string? text)
    {
        var words = new FoldedWords(text);
        while (words.Next())
        {
            var word = _vocabulary.Of(words.Form);
            _row.Add(s_name, word.Form);
            Met(word);
        }
    }

    /// <summary>The speaker as printed: the name where it can be told apart.</summary>
    private SpokenPrint Named(Attribution? speaker)
    {
        var print = default(SpokenPrint);
        var words = new FoldedWords(speaker?.Name ?? speaker?.Printed);
        while (words.Next())
        {
            print.Add(_vocabulary.Of(words.Form).Print);
        }
        return print;
    }

    private void Whole(byte[] space, string? text)
    {
        var words = new FoldedWords(text);
        while (words.Next())
        {
            _row.Add(space, _vocabulary.Of(words.Form).Form);
        }
    }

    private void Met(Vocabulary.Word word)
    {
        if (word.LastMet != _met)
        {
            word.LastMet = _met;
            _forms.Add(word.Listed);
        }
    }
}
