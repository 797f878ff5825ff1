using System;

namespace HansardMiner.Fetch.Safety;

/// <summary>How much one answer may take: of room and of time.</summary>
public sealed record WebCaps
{
    /// <summary>The caps that stand unless others are set.</summary>
    public static WebCaps Default { get; } = new();

    /// <summary>The most bytes of a body as it is sent.</summary>
    public long Packed { get; init; } = 32 * 1024 * 1024;

    /// <summary>The most bytes of a body when it is unpacked.</summary>
    public long Unpacked { get; init; } = 64 * 1024 * 1024;

    /// <summary>The most bytes that one packed byte may become, counted from the first <see cref="RatioFrom"/> bytes on. Real documents become 5 to 40.</summary>
    public int Ratio { get; init; } = 150;

    /// <summary>How many unpacked bytes are taken before their ratio counts.</summary>
    public int RatioFrom { get; init; } = 1024 * 1024;

    /// <summary>The most kilobytes of headers.</summary>
    public int HeaderKilobytes { get; init; } = 64;

    /// <summary>The longest wait for the answer to begin: name, connection and headers together. Some services take more than half a minute to put a list of a day together.</summary>
    public TimeSpan FirstByte { get; init; } = TimeSpan.FromSeconds(100);

    /// <summary>The longest wait for one of several addresses of a host to be connected, before the next is tried.</summary>
    public TimeSpan Dial { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>The longest time for the body, from its headers to its last byte.</summary>
    public TimeSpan Body { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>The stretch of time in which at least <see cref="Progress"/> bytes of a body must arrive.</summary>
    public TimeSpan ProgressEvery { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>The fewest bytes of a body that must arrive in each <see cref="ProgressEvery"/>.</summary>
    public int Progress { get; init; } = 1024;

    /// <summary>How long a connection is used before the host's name is looked up and checked again.</summary>
    public TimeSpan Connection { get; init; } = TimeSpan.FromMinutes(1);
}
