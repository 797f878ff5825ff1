using System;
using System.Collections.Generic;
using System.IO;
using System.Net;
using System.Xml;

namespace HansardMiner.Parse.Markup;

/// <summary>Fetches nothing: whatever a file asks for outside itself is noted and found empty.</summary>
internal sealed class RefusingResolver : XmlResolver
{
    private const int MostNamed = 20;

    private readonly List<string> _refused = [];

    /// <summary>What was asked for, each once, the first twenty.</summary>
    public IReadOnlyList<string> Refused => _refused;

    /// <inheritdoc/>
    public override ICredentials Credentials
    {
        set { }
    }

    /// <inheritdoc/>
    public override Uri ResolveUri(Uri? baseUri, string? relativeUri)
    {
        var name = string.IsNullOrEmpty(relativeUri) ? "an unnamed entity" : relativeUri;
        if (_refused.Count < MostNamed && !_refused.Contains(name))
        {
            _refused.Add(name);
        }
        return new Uri("about:blank");
    }

    /// <inheritdoc/>
    public override object GetEntity(Uri absoluteUri, string? role, Type? ofObjectToReturn) => new MemoryStream([], writable: false);
}
