using System.Collections.Generic;
using HansardMiner.Text;
using NUnit.Framework;

namespace HansardMiner.Tests.Text;

public class TokenizerTests
{
    [TestCase("Some 1,300 lawyers", "Some| |1,300| |lawyers")]
    [TestCase("15.1%", "15.1|%")]
    [TestCase("883·7 miles", "883·7| |miles")]
    [TestCase("1\u00A0300\u2009000 people", "1\u00A0300\u2009000| |people")]
    [TestCase("the hon. Member's CO2", "the| |hon|.| |Member's| |CO2")]
    [TestCase("£50m", "£|50|m")]
    [TestCase("10-point", "10|-|point")]
    [TestCase("4½ years", "4|½| |years")]
    [TestCase("1,23 and 12,3456", "1|,|23| |and| |12|,|3456")]
    public void A_text_is_cut_into_its_tokens(string text, string expected) => Assert.That(string.Join('|', Tokens(text)), Is.EqualTo(expected));

    [TestCase("He said 5 per cent. Of these, two left.", 2)]
    [TestCase("A 5 per cent. increase was seen.", 1)]
    [TestCase("My hon. Friend spoke to Mr. Smith of St. Ives.", 1)]
    [TestCase("See Bill No. 7 of the J. Jones papers. It passed.", 2)]
    [TestCase("Costs rose by 5.5 per cent. in 2009. They fell later.", 2)]
    public void Sentences_end_where_they_end(string text, int expected)
    {
        var count = 0;
        var tokens = new Tokenizer(text);
        Token? before = null;
        while (tokens.MoveNext())
        {
            if (text[tokens.Current.Start] == '.' && Sentences.EndsAt(text, before, tokens.Current.Start, text.Length))
            {
                count++;
            }
            before = tokens.Current;
        }
        Assert.That(count, Is.EqualTo(expected));
    }

    private static List<string> Tokens(string text)
    {
        var list = new List<string>();
        var tokens = new Tokenizer(text);
        while (tokens.MoveNext())
        {
            list.Add(text[tokens.Current.Start..tokens.Current.End]);
        }
        return list;
    }
}
