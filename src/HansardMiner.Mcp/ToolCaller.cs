using System;
using System.Collections.Generic;
using System.Globalization;
using System.Threading;
using System.Threading.Tasks;
using HansardMiner.Asking;
using HansardMiner.Present.Answers;
using HansardMiner.Store;

namespace HansardMiner.Mcp;

/// <summary>Answers calls: an error is an error, and an answer that is too long for a client is made shorter and says so.</summary>
internal sealed class ToolCaller(IndexSeat seat, ToolSettings settings)
{
    /// <summary>Answers a call within its time.</summary>
    /// <returns>The text for the client, and whether it tells of an error.</returns>
    public async Task<(string Text, bool IsError)> CallAsync(Enquiry enquiry, Func<IReadOnlyDictionary<string, string?>> given, CancellationToken cancellation)
    {
        try
        {
            return (await Task.Run(() => seat.With(desk => Answer(desk, enquiry, given())), cancellation).WaitAsync(settings.CallTime, cancellation).ConfigureAwait(false), false);
        }
        catch (WrongArgumentException fault)
        {
            return (fault.Message, true);
        }
        catch (NotFoundException fault)
        {
            return (fault.Message, true);
        }
        catch (StoreException fault)
        {
            return ("the index cannot answer: " + fault.Message, true);
        }
        catch (TimeoutException)
        {
            return (string.Create(CultureInfo.InvariantCulture, $"{enquiry.Name} took longer than {settings.CallTime.TotalSeconds:0.#} s and was given up: narrow the question down"), true);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            settings.Say($"hansard: {enquiry.Name} failed: {fault}");
            return ($"{enquiry.Name} failed inside hansard: this is a fault of the program, not of the question, and says nothing about the record", true);
        }
    }

    private string Answer(Desk desk, Enquiry enquiry, IReadOnlyDictionary<string, string?> given)
    {
        var asked = new Dictionary<string, string?>(given, StringComparer.Ordinal);
        var cuts = new List<string>();
        foreach (var shortening in Shortening.Of(enquiry))
        {
            for (var tries = 0; ; tries++)
            {
                var arguments = Arguments.Of(enquiry.Parameters, asked);
                var answer = enquiry.Ask(desk, arguments);
                var text = ToolAnswer.Of(AnswerJson.Send(answer, enquiry.Answer), Caveats.Of(desk, answer), cuts.Count == 0 ? null : string.Join(" ", cuts));
                if (text.Length <= settings.Longest)
                {
                    return text;
                }
                if (tries == 8 || shortening.Shorter(arguments, (double)settings.Longest / text.Length) is not { } shorter)
                {
                    break;
                }
                asked[shortening.Parameter.Name] = shorter;
                cuts.RemoveAll(c => c.StartsWith(shortening.Parameter.Name, StringComparison.Ordinal));
                cuts.Add($"{shortening.Parameter.Name} was set to {shorter}: {shortening.Said}");
            }
        }
        throw new WrongArgumentException(string.Create(
            CultureInfo.InvariantCulture, $"the answer would be longer than {settings.Longest} letters, however little of it is shown: ask for less"));
    }
}
