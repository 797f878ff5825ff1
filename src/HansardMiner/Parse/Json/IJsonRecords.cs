using System.Text.Json;

namespace HansardMiner.Parse.Json;

/// <summary>Builds records from the tokens of a JSON source.</summary>
internal interface IJsonRecords
{
    /// <summary>How many texts held characters that are not valid Unicode and were not reported by the builder itself.</summary>
    int Repaired => 0;

    /// <summary>Whether the record at hand holds more than any real one does.</summary>
    bool IsTooLarge => false;

    /// <summary>How many bytes of the source stand before those that the JSON reader counts from; null where the bytes are not the source's own.</summary>
    long? Before { get; set; }

    /// <summary>Takes the token at which the reader stands.</summary>
    void Take(ref Utf8JsonReader json);

    /// <summary>The source is damaged here: what was begun is finished as it stands or dropped, and the next token begins anew.</summary>
    void Cut();
}
