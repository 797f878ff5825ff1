using System;
using System.Collections.Generic;
using System.Text;
using HansardMiner.Query;
using HansardMiner.Records;

namespace HansardMiner.Sqlite;

/// <summary>Makes the words of current documents searchable: writes the table <c>words</c>.</summary>
internal sealed class WordIndex(Database database)
{
    /// <summary>Stands between two headings, names or numbers, so that no phrase runs over from one to the other. No query has it.</summary>
    private static readonly byte[] s_end = "."u8.ToArray();

    private readonly Vocabulary _vocabulary = new();
    private readonly WordBuffer _text = new();
    private readonly WordBuffer _heading = new();
    private readonly WordBuffer _speaker = new();
    private readonly WordBuffer _uin = new();
    private readonly WordBuffer _office = new();
    private readonly WordBuffer _party = new();
    private readonly WordBuffer _dept = new();
    private readonly WordBuffer _columns = new();
    private readonly WordBuffer _facets = new();
    private readonly WordBuffer _forms = new();
    private long _met;

    /// <summary>The words of <c>house:</c> and <c>kind:</c> as they stand in the index.</summary>
    public static string Facet(string field, string value) => field + "." + value.ToLowerInvariant();

    public void Add(Document document, long firstContribution)
    {
        using var insert = database.Use(
            "INSERT INTO words (rowid, text, heading, speaker, uin, office, party, dept, columns, facets, forms) VALUES (?,?,?,?,?,?,?,?,?,?,?)");
        _facets.Clear();
        _facets.Add(Encoding.UTF8.GetBytes(Facet("kind", document.Kind.ToString())));
        if (document.House is { } house)
        {
            _facets.Add(Encoding.UTF8.GetBytes(Facet("house", house.ToString())));
        }
        var question = document as WrittenQuestion;
        _dept.Clear();
        Whole(_dept, question?.AnsweringBody, isSearched: false);
        for (var i = 0; i < document.Contributions.Count; i++)
        {
            Analyse(document, question, document.Contributions[i]);
            insert.Bind(1, firstContribution + i).Bind(2, _text.Bytes).Bind(3, _heading.Bytes).Bind(4, _speaker.Bytes).Bind(5, _uin.Bytes)
                .Bind(6, _office.Bytes).Bind(7, _party.Bytes).Bind(8, _dept.Bytes).Bind(9, _columns.Bytes).Bind(10, _facets.Bytes)
                .Bind(11, _forms.Bytes).Run();
        }
    }

    public void Remove(long firstContribution, int count)
    {
        using var delete = database.Use("DELETE FROM words WHERE rowid = ?");
        for (var i = 0; i < count; i++)
        {
            delete.Bind(1, firstContribution + i).Run();
        }
    }

    private void Analyse(Document document, WrittenQuestion? question, Contribution contribution)
    {
        _met++;
        foreach (var buffer in (ReadOnlySpan<WordBuffer>)[_text, _heading, _speaker, _uin, _office, _party, _columns, _forms])
        {
            buffer.Clear();
        }
        Stems(_text, contribution.Text);
        foreach (var heading in document.Headings)
        {
            Stems(_heading, heading);
            _heading.Add(s_end);
        }
        foreach (var part in SpeakerParts(contribution.Attribution))
        {
            Whole(_speaker, part, isSearched: true);
            _speaker.Add(s_end);
        }
        Whole(_office, contribution.Attribution?.Office, isSearched: false);
        Whole(_party, contribution.Attribution?.Party, isSearched: false);
        Whole(_uin, contribution.Uin?.Value, isSearched: true);
        foreach (var uin in question?.Uins ?? [])
        {
            _uin.Add(s_end);
            Whole(_uin, uin.Value, isSearched: true);
        }
        Whole(_columns, contribution.Column?.Value, isSearched: false);
        foreach (var change in contribution.ColumnChanges)
        {
            _columns.Add(s_end);
            Whole(_columns, change.Column.Value, isSearched: false);
        }
    }

    /// <summary>The attribution as printed, and the name where it is not part of the print.</summary>
    public static IEnumerable<string> SpeakerParts(Attribution? attribution)
    {
        if (attribution is null)
        {
            yield break;
        }
        yield return attribution.Printed;
        if (attribution.Name is { } name && !attribution.Printed.Contains(name, StringComparison.Ordinal))
        {
            yield return name;
        }
    }

    private void Stems(WordBuffer buffer, string text)
    {
        var words = new FoldedWords(text);
        while (words.Next())
        {
            var word = _vocabulary.Of(words.Form);
            buffer.Add(word.Stem);
            Met(word);
        }
    }

    private void Whole(WordBuffer buffer, string? text, bool isSearched)
    {
        var words = new FoldedWords(text);
        while (words.Next())
        {
            var word = _vocabulary.Of(words.Form);
            buffer.Add(word.Form);
            if (isSearched)
            {
                Met(word);
            }
        }
    }

    private void Met(Vocabulary.Word word)
    {
        if (word.LastMet != _met)
        {
            word.LastMet = _met;
            _forms.Add(word.Form);
        }
    }
}
