using System;
using System.Buffers;
using System.Collections.Generic;
using System.IO;
using System.Net.Http;
using System.Threading.Tasks;
using HansardMiner.Archive;
using HansardMiner.Fetch.Web;
using HansardMiner.Text;

namespace HansardMiner.Fetch.Safety;

/// <summary>Takes the body of an answer into the archive: unpacked, judged by its first bytes, whole or not at all.</summary>
internal sealed class BodyTaking(FetchArchive archive, WebCaps caps)
{
    /// <summary>Takes the body of a page. Nothing is written before its first bytes are judged, and nothing lands before its last one.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="ask">What was asked.</param>
    /// <param name="known">What is known of the answer by its headers.</param>
    /// <param name="patience">How long it may take.</param>
    public async Task<WebAnswer> Take(HttpResponseMessage answer, WebAsk ask, WebAnswer known, Patience patience)
    {
        var length = AnswerHeaders.Length(answer, out var isClear);
        if (!isClear)
        {
            return known with { Outcome = FetchOutcome.Broken, Why = "the answer says several lengths, or none that is a number" };
        }
        if (length > caps.Packed)
        {
            return known with { Outcome = FetchOutcome.TooLarge, Why = $"the answer is {length:N0} bytes, and no more than {caps.Packed:N0} are taken" };
        }
        var packed = new PackedBody(await answer.Content.ReadAsStreamAsync(patience.Token).ConfigureAwait(false), caps.Packed, patience.Arrived);
        await using var body = Unpacking.Open(packed, Unpacking.Layers(known.Headers.GetValueOrDefault("content-encoding")), caps);
        using var rented = MemoryPool<byte>.Shared.Rent(BodyHead.Most);
        var block = rented.Memory[..BodyHead.Most];
        var read = await body.ReadAtLeastAsync(block, block.Length, throwOnEndOfStream: false, patience.Token).ConfigureAwait(false);
        var head = BodyHead.Read(block.Span[..read]);
        if (Judge(head, ask, known) is { } wrong)
        {
            return wrong;
        }
        using var incoming = archive.Bytes.Begin();
        for (; read > 0; read = await body.ReadAsync(block, patience.Token).ConfigureAwait(false))
        {
            incoming.Write(block.Span[..read]);
        }
        await ReadToEnd(packed, block, patience).ConfigureAwait(false);
        if (length is { } said && packed.Count != said)
        {
            return known with { Outcome = FetchOutcome.WrongLength, Why = $"the answer says that it has {said:N0} bytes and has {packed.Count:N0}" };
        }
        return known with { Outcome = FetchOutcome.Held, Why = null, Bytes = incoming.Length, Sha256 = incoming.Land() };
    }

    /// <summary>Reads the first bytes of a page that comes with an error; nothing of it is kept. Null when they cannot be read.</summary>
    public static async Task<BodyHead?> Peek(HttpResponseMessage answer, WebAnswer known, WebCaps caps, Patience patience)
    {
        try
        {
            var packed = new PackedBody(await answer.Content.ReadAsStreamAsync(patience.Token).ConfigureAwait(false), caps.Packed, patience.Arrived);
            await using var body = Unpacking.Open(packed, Unpacking.Layers(known.Headers.GetValueOrDefault("content-encoding")), caps);
            using var rented = MemoryPool<byte>.Shared.Rent(BodyHead.Most);
            var block = rented.Memory[..BodyHead.Most];
            var read = await body.ReadAtLeastAsync(block, block.Length, throwOnEndOfStream: false, patience.Token).ConfigureAwait(false);
            return BodyHead.Read(block.Span[..read]);
        }
        catch (Exception fault) when (fault is IOException or HttpRequestException || (fault is OperationCanceledException && patience.Why is not null))
        {
            return null;
        }
    }

    private static WebAnswer? Judge(BodyHead head, WebAsk ask, WebAnswer known)
    {
        if (ask.TakesAnyText && head.Kind != BodyKind.Binary)
        {
            return RefusedPage.ChallengeIn(head.Text) is { } found ? known with { Outcome = FetchOutcome.Challenge, Why = found } : null;
        }
        var type = MediaTypes.WhyNot(MediaTypes.Of(known.Headers.GetValueOrDefault("content-type")), head.Kind, ask.MediaTypes);
        var isPage = head.Kind == BodyKind.Html || (head.Kind == BodyKind.Text && type is not null);
        return isPage && Challenges.ByPage(known.Status ?? 0, head) is { } challenge ? known with { Outcome = FetchOutcome.Challenge, Why = challenge }
            : type is null ? null : known with { Outcome = head.Kind == BodyKind.Empty ? FetchOutcome.WrongLength : FetchOutcome.WrongType, Why = type };
    }

    /// <summary>What stands behind the packed bytes belongs to the answer: it may be cut there, too.</summary>
    private static async Task ReadToEnd(PackedBody packed, Memory<byte> block, Patience patience)
    {
        while (await packed.ReadAsync(block, patience.Token).ConfigureAwait(false) > 0)
        {
        }
    }
}
