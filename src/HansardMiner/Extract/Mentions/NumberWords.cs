namespace HansardMiner.Extract.Mentions;

/// <summary>Reads numbers written in words: "twenty-one", "three hundred and five", "a million", "half a dozen", "tens of thousands".</summary>
internal static class NumberWords
{
    /// <summary>Reads a number in words.</summary>
    public static int Parse(Reading r, int i, out decimal value, out decimal scale)
    {
        value = 0;
        scale = 1;
        if (r.Is(i, "half") && (r.At(i + 1) is "a" or "an") && r.Has(i + 2, WordClass.Scale))
        {
            scale = r[i + 2].Word.Value;
            value = scale / 2;
            return i + 3;
        }
        // "a couple of hundred"
        if (r.At(i) is "couple" && r.Is(i + 1, "of") && r.Has(i + 2, WordClass.Scale))
        {
            return ParseScales(r, i + 2, 2, ref value, ref scale, i);
        }
        if ((r.At(i) is "a" or "an" or "another" or "several" or "few") && r.Has(i + 1, WordClass.Scale))
        {
            return ParseScales(r, i + 1, (r.At(i) is "several" or "few") ? 2 : 1, ref value, ref scale, i);
        }
        return r.Has(i, WordClass.Number) ? ParseScales(r, i, 0, ref value, ref scale, i) : i;
    }

    // total and part: "two hundred and five thousand" = (2 × 100 + 5) × 1000
    private static int ParseScales(Reading r, int at, decimal part, ref decimal value, ref decimal scale, int first)
    {
        decimal total = 0;
        var largest = decimal.MaxValue;
        var end = first;
        while (r.In(at))
        {
            if (r.Has(at, WordClass.Number) && (part == 0 || part % 100 == 0) && !(part > 0 && end == at && part < 100))
            {
                var small = Small(r, at, out var next);
                part += small;
                end = at = next;
                end = at = AndPart(r, at, ref part);
            }
            else if (r.Has(at, WordClass.Scale) && part > 0 && r[at].Word.Value is var factor && (factor is 100 or 12 ? part < 100 : factor < largest))
            {
                part *= factor;
                scale = factor > scale ? factor : scale;
                end = ++at;
                if (factor >= 1000)
                {
                    total += part;
                    part = 0;
                    largest = factor;
                }
            }
            else if (r.Is(at, "and") && end == at && (part >= 100 || total > 0) && r.Has(at + 1, WordClass.Number) && !BeginsNew(r, at + 1, part, total))
            {
                at++;
            }
            else
            {
                break;
            }
        }
        value = total + part;
        return end;
    }

    /// <summary>Reads "and a half", "-and-a-half", "and a quarter million", "and three-quarter years" after a whole number.</summary>
    /// <returns>One past its last item; <paramref name="i"/> when there is none.</returns>
    public static int AndPart(Reading r, int i, ref decimal value)
    {
        var joint = r.IsJoint(i) ? 1 : 0;
        var and = i + joint;
        var one = and + 1 + joint;
        if (!r.Is(and, "and") || joint == 1 && !r.IsJoint(and + 1))
        {
            return i;
        }
        var part = one + 1 + (r.IsJoint(one + 1) ? 1 : 0);
        var parts = r.Is(one, "a") ? 1 : r.Is(one, "three") ? 3 : 0;
        var half = r.Is(part, "half") && parts == 1;
        if (!half && (parts == 0 || !(r.At(part) is "quarter" or "quarters") || !r.Has(part + 1 + (r.IsJoint(part + 1) ? 1 : 0), WordClass.Scale | WordClass.TimeUnit | WordClass.Measure | WordClass.Currency) && !r.IsMark(part + 1, '%') && !r.Is(part + 1, "per")))
        {
            return i;
        }
        value += parts * r[part].Word.Value;
        return part + 1;
    }

    // "two hundred and three hundred" are two numbers
    private static bool BeginsNew(Reading r, int i, decimal part, decimal total)
    {
        var next = i + 1;
        if (r.IsJoint(next))
        {
            next += 2;
        }
        return r.Has(next, WordClass.Scale) && r[next].Word.Value is var scale && (scale == 100 ? part > 0 : total > 0 && part == 0 && scale >= total);
    }

    private static decimal Small(Reading r, int i, out int end)
    {
        var value = r[i].Word.Value;
        end = i + 1;
        if (value < 20)
        {
            return value;
        }
        var next = r.IsJoint(end) ? end + 1 : end;
        if (r.Has(next, WordClass.Number) && r[next].Word.Value is > 0 and < 10 and var ones)
        {
            end = next + 1;
            return value + ones;
        }
        return value;
    }

    /// <summary>Reads "thousands", "tens of thousands", "hundreds of millions", "many millions".</summary>
    public static int ReadVague(Reading r, int i, Drafts drafts)
    {
        if (!r.Has(i, WordClass.Scales))
        {
            return i;
        }
        var value = 2 * r[i].Word.Value;
        var end = i + 1;
        if (r.Is(end, "of") && r.Has(end + 1, WordClass.Scales) && r[end + 1].Word.Value > r[i].Word.Value)
        {
            value *= r[end + 1].Word.Value;
            end += 2;
        }
        if (r.Is(end, "and") && r.Is(end + 1, r[i].Word.Text))
        {
            end += 2;
        }
        if (r.Is(end, "upon") && r.Has(end + 1, WordClass.Scales))
        {
            end += 2;
        }
        if (r.Is(i, "scores") && !(r.Is(i + 1, "of")) || r.Is(i, "tens") && end == i + 1 && !r.Is(end, "of"))
        {
            return i;
        }
        // "(£ millions)", "in thousands)": how a table is printed
        if (end == i + 1 && (Numerals.IsCurrencySign(r, i - 1) && r.IsSpaced(i) || r.IsMark(end, ')') && (r.IsMark(i - 1, '(') || r.Is(i - 1, "in"))))
        {
            drafts.Add(i, end, value, NumeralForm.Vague).Reject(Claims.RejectReason.Other, "a scale without a number");
            return end;
        }
        var first = i > r.Lo && (r.At(i - 1) is "many" or "several" or "countless") ? i - 1 : i;
        drafts.Add(i, end, value, NumeralForm.Vague).SpanFirst = first;
        return end;
    }
}
