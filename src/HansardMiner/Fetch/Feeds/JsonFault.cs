using System;
using System.IO;
using System.Text.Json;
using HansardMiner.Fetch.Contract;

namespace HansardMiner.Fetch.Feeds;

/// <summary>Why a JSON answer is not what was asked for, in words for people. Nothing that a source sends escapes as an exception.</summary>
internal static class JsonFault
{
    private const int LongestMessage = 200;

    private static readonly string[] _messages = ["message", "Message", "title", "error", "detail"];

    /// <summary>What a step finds in an answer, or why the answer is not understood.</summary>
    public static FeedFindings Understand(FeedAnswer answer, Func<JsonStream, FeedFindings> step)
    {
        try
        {
            using var bytes = answer.Open();
            return step(new JsonStream(bytes));
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or FormatException or InvalidDataException or IOException)
        {
            return FeedFindings.NotUnderstood(Why(fault));
        }
    }

    /// <summary>The findings for an object that is not the one that was asked for: its own message where it has one, else what is missing.</summary>
    public static FeedFindings Other(string? message, string missing) => FeedFindings.NotUnderstood(
        message is null ? missing : $"the source answers with a message: “{message}”");

    /// <summary>The message of an error envelope; null when the field is none or says nothing.</summary>
    /// <param name="json">The stream, which stands at a field's value.</param>
    /// <param name="name">The field's name.</param>
    public static string? Message(JsonStream json, string name)
    {
        if (json.Token != JsonTokenType.String || Array.IndexOf(_messages, name) < 0)
        {
            return null;
        }
        var text = json.Text!.ReplaceLineEndings(" ").Trim();
        return text.Length == 0 ? null : text.Length > LongestMessage ? text[..LongestMessage] + "…" : text;
    }

    private static string Why(Exception fault)
    {
        if (fault is not JsonException)
        {
            return fault is InvalidDataException or IOException ? "it cannot be read: " + fault.Message : "it holds characters that are not valid";
        }
        var end = fault.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        var message = end > 0 ? fault.Message[..end] : fault.Message;
        return message.StartsWith("it ", StringComparison.Ordinal) || message.StartsWith("a value", StringComparison.Ordinal) ? message
            : message.Contains("end of data", StringComparison.OrdinalIgnoreCase) || message.Contains("incomplete", StringComparison.OrdinalIgnoreCase) ? "it breaks off: it is no whole JSON"
            : message.Contains("does not contain any JSON", StringComparison.OrdinalIgnoreCase) ? "it is empty"
            : "it is no JSON: " + message;
    }
}
