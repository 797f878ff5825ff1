using System.Collections.Frozen;
using System.Linq;
using HansardMiner.Query;

namespace HansardMiner.LuceneNet;

/// <summary>
/// The words that stand in more than about one in thirteen contributions. Where two of them stand side by side, the index has them as a pair, too: otherwise a
/// phrase such as "of the" would have to be looked for in nearly every text. What is found does not depend on this list.
/// </summary>
internal static class FrequentWords
{
    private const string Words = """
        a about access across act action add additional affair after agree all allow already also am amend an and another answer any apply are area as ask assess at authority available
        back be because been before behalf benefit best between bill board both business but by
        can care carry case change child children clause close code come commission commit committee commons community concern condition consider consult continue cost could council country county course court
        current day deal debate decision defence deliver department detail develop discuss do does due during
        each educate effect energy engage england ensure environment establish estimate even evidence exist expect
        family federal finance first follow food for force foreign forward found friend from full fund further future
        general get give given go good government grant great group guide had has have he health help her here high him his hold home hon house how however
        i if impact implement import improve in include increase individual industry inform interest into introduce invest is issue it its
        justice know last law lead leave legislate letter level like line list local long look lord
        made make manage many march matter may me measure meet member might million minister month more most move much must my
        nation nature need new next nhs no noble not note now number
        of off office official on one only open operate opportunity or order other our out over
        page paper parliament part party pay people per period person place plan point police policy position possible potential power practice present process programme project propose protect provide public publish purpose pursuant put
        question raise rate reason receive recent recognise record reduce refer regard region regular relate remain repeat report represent require respond response result review right risk rule rural
        said same say scheme second sector secretary section secure see sense service set shall she should since site so social some speak staff standard state statement step still strategy subject such support sure system
        table take taken term than that the their them then there therefore these they thing think this those three through time to today trade transport two
        uk under understand unit up us use value very view want was way we week welcome well were what when where whether which while who will with within without word work would year yet you your
        """;

    private static readonly FrozenSet<string> s_stems = QueryFolding.Words(Words).Select(Stemmer.Stem).ToFrozenSet();

    /// <summary>Whether a stem is one of them.</summary>
    public static bool Has(string stem) => s_stems.Contains(stem);

    /// <summary>A pair as it stands in the index.</summary>
    public static string Pair(string first, string second) => first + " " + second;
}
