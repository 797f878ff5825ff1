using System.Linq;
using HansardMiner.Text;
using NUnit.Framework;

namespace HansardMiner.Tests.Text;

[TestFixture]
internal sealed class WordKeyTests
{
    [Test]
    public void Short_words_of_ASCII_have_numbers_of_their_own()
    {
        string[] words = ["a", "aa", "b", "ab", "ba", "lamp", "lamps", "lantern", "lanterns", "1,204.5%", "it's"];
        Assert.That(words.Select(w => WordKey.Of(w)), Is.Unique);
        Assert.That(words.Where(w => WordKey.IsHash(WordKey.Of(w))), Is.Empty);
    }

    [TestCase("harbourmaster")]
    [TestCase("café")]
    [TestCase("a\0")]
    [TestCase("\u0100")]
    public void Other_words_have_a_hash_and_are_to_be_compared(string word) => Assert.That(WordKey.IsHash(WordKey.Of(word)));

    [Test]
    public void No_word_is_nought() => Assert.That(WordKey.Of(""), Is.Zero);
}
