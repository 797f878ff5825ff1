using System;
using System.Net.Http;
using HansardMiner.Fetch.Web;

namespace HansardMiner.Fetch.Safety;

/// <summary>What is said in a request.</summary>
internal static class RequestHeaders
{
    private const int Longest = 1_000;

    /// <summary>A request for an address, or for its place in a mirror.</summary>
    public static HttpRequestMessage For(WebAsk ask, Uri place, string userAgent)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, Undotted(place));
        request.Headers.Host = ask.Address.IsDefaultPort ? HostName.Of(ask.Address) : $"{HostName.Of(ask.Address)}:{ask.Address.Port}";
        request.Headers.TryAddWithoutValidation("User-Agent", Printable(userAgent));
        request.Headers.TryAddWithoutValidation("Accept", MediaTypes.Accept(ask.MediaTypes));
        request.Headers.TryAddWithoutValidation("Accept-Encoding", Unpacking.Accepted);
        AddAsStored(request, "If-None-Match", ask.ETag);
        AddAsStored(request, "If-Modified-Since", ask.LastModified);
        return request;
    }

    /// <summary>The dot at the end of a host is right for looking it up and wrong for everything else: www.example.org.</summary>
    private static Uri Undotted(Uri place) => place.IdnHost.EndsWith('.') ? new UriBuilder(place) { Host = place.IdnHost[..^1] }.Uri : place;

    /// <summary>A value that was stored goes back as it came; one that cannot stand in a header is left out, and the page is asked for whole.</summary>
    private static void AddAsStored(HttpRequestMessage request, string name, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value) && value.Length <= Longest && Printable(value) == value)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }
    }

    private static string Printable(string text) => string.Create(text.Length, text, static (letters, text) =>
    {
        for (var i = 0; i < letters.Length; i++)
        {
            letters[i] = text[i] is >= ' ' and <= '~' ? text[i] : '?';
        }
    });
}
