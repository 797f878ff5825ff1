using System;
using System.Diagnostics;
using System.IO;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using HansardMiner.App.Tests.Commands;
using HansardMiner.App.Tests.EndToEnd;
using HansardMiner.Tests.Shared;
using NUnit.Framework;

namespace HansardMiner.App.Tests.Mcp;

/// <summary>The real <c>hansard mcp</c>, spoken to line by line.</summary>
[TestFixture]
internal sealed class ConversationTests
{
    private static readonly JsonSerializerOptions s_readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly string[] s_asked =
    [
        """{"jsonrpc":"2.0","id":2,"method":"tools/call","params":{"name":"search","arguments":{"query":"defibrillators stolen","limit":1}}}""",
        """{"jsonrpc":"2.0","id":3,"method":"tools/call","params":{"name":"claims","arguments":{"query":"defibrillators","kind":"money","limit":1}}}""",
        """{"jsonrpc":"2.0","id":4,"method":"tools/call","params":{"name":"show","arguments":{"id":"historic/commons/1986-02-19/defibrillators"}}}""",
        """{"jsonrpc":"2.0","id":5,"method":"tools/call","params":{"name":"timeline","arguments":{"query":"defibrillators installed","limit":1}}}""",
        """{"jsonrpc":"2.0","id":6,"method":"tools/call","params":{"name":"undertakings","arguments":{"sort":"due","limit":1}}}""",
        """{"jsonrpc":"2.0","id":7,"method":"tools/call","params":{"name":"claims","arguments":{"query":"submarines"}}}""",
        """{"jsonrpc":"2.0","id":8,"method":"tools/call","params":{"name":"search","arguments":{"query":"pads","limit":0}}}""",
        """{"jsonrpc":"2.0","id":9,"method":"tools/call","params":{"name":"show","arguments":{"id":"no/such/record"}}}""",
    ];

    private string _folder = "";

    private string Index => Path.Combine(_folder, "index");

    [OneTimeSetUp]
    public void Mine()
    {
        _folder = Directory.CreateTempSubdirectory("hansard-mcp-").FullName;
        Assert.That(Invocation.Of("mine", Corpus.Samples, "--index", Index, "--quiet", "--no-raw").Code, Is.Zero);
    }

    [OneTimeTearDown]
    public void Clean() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void The_conversation_is_the_one_that_is_kept()
    {
        using var talk = new Talk(Index);
        var told = new StringBuilder();
        foreach (var line in s_asked)
        {
            told.Append("> ").Append(line).Append('\n').Append(Readable(talk.Ask(line))).Append("\n\n");
        }
        var now = told.ToString().Replace(Corpus.Samples.Replace('\\', '/'), "corpus/samples", StringComparison.Ordinal).ReplaceLineEndings("\n");
        var file = Path.Combine(Corpus.Repository, "tests", "HansardMiner.App.Tests", "Mcp", "conversation.txt");
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(file, now);
        }
        Assert.That(now, Is.EqualTo(File.ReadAllText(file).ReplaceLineEndings("\n")), "run this test with UPDATE_GOLDEN=1 and review the difference");
        Assert.That(talk.End(), Is.Zero);
    }

    [TestCase("this is no JSON at all")]
    [TestCase("{\"jsonrpc\":\"2.0\",\"id\":")]
    [TestCase("[]")]
    [TestCase("null")]
    [TestCase("{\"jsonrpc\":\"2.0\",\"method\":5,\"id\":{}}")]
    [TestCase("{\"jsonrpc\":\"2.0\",\"id\":77,\"method\":\"tools/call\",\"params\":{\"name\":\"search\",\"arguments\":[]}}")]
    [TestCase("{\"jsonrpc\":\"2.0\",\"id\":77,\"method\":\"tools/call\",\"params\":null}")]
    [TestCase("\u0000\u0001\ud83d")]
    public void A_damaged_line_does_not_end_it(string damaged)
    {
        using var talk = new Talk(Index);
        talk.Say(damaged);
        talk.Say(new string('x', 100_000));
        var answer = talk.Ask("""{"jsonrpc":"2.0","id":99,"method":"tools/call","params":{"name":"status"}}""");
        Assert.That(answer.GetProperty("result").GetProperty("isError").GetBoolean(), Is.False);
        Assert.That(talk.End(), Is.Zero);
    }

    [Test]
    public void It_ends_when_its_input_ends_and_wrote_nothing_but_the_protocol()
    {
        using var talk = new Talk(Index);
        Assert.That(talk.End(), Is.Zero);
        Assert.That(talk.Rest(), Is.Empty);
    }

    [Test]
    public void Without_an_index_it_says_so_and_does_not_start()
    {
        var (code, output, error) = HansardProcess.Run("mcp", "--index", Path.Combine(_folder, "nothing"));
        Assert.That((code, output), Is.EqualTo((1, "")));
        Assert.That(error, Does.Contain("there is no index"));
    }

    private static string Readable(JsonElement reply)
    {
        var result = reply.GetProperty("result");
        var text = result.GetProperty("content")[0].GetProperty("text").GetString()!;
        return result.TryGetProperty("isError", out var isError) && isError.GetBoolean() ? "error: " + text : JsonSerializer.Serialize(JsonDocument.Parse(text).RootElement, s_readable);
    }

    /// <summary>A process, with the greeting done.</summary>
    private sealed class Talk : IDisposable
    {
        private readonly Process _process;

        public Talk(string index)
        {
            var start = HansardStart.Of(["mcp", "--index", index]);
            (start.RedirectStandardInput, start.StandardOutputEncoding, start.StandardInputEncoding) = (true, Encoding.UTF8, new UTF8Encoding(false));
            _process = Process.Start(start)!;
            _process.ErrorDataReceived += (_, _) => { };
            _process.BeginErrorReadLine();
            Ask("""{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"tests","version":"1"}}}""");
            Say("""{"jsonrpc":"2.0","method":"notifications/initialized"}""");
        }

        public void Say(string line)
        {
            _process.StandardInput.Write(line + "\n");
            _process.StandardInput.Flush();
        }

        /// <summary>The reply to a request: the line with its id. Every line must be one of the protocol.</summary>
        public JsonElement Ask(string line)
        {
            Say(line);
            var id = JsonDocument.Parse(line).RootElement.GetProperty("id").GetInt32();
            while (_process.StandardOutput.ReadLine() is { } reply)
            {
                var json = JsonDocument.Parse(reply).RootElement;
                Assert.That(json.GetProperty("jsonrpc").GetString(), Is.EqualTo("2.0"));
                if (json.TryGetProperty("id", out var of) && of.ValueKind == JsonValueKind.Number && of.GetInt32() == id)
                {
                    return json;
                }
            }
            throw new AssertionException("it ended without a reply to " + line);
        }

        /// <summary>Ends its input; answers its exit code.</summary>
        public int End()
        {
            _process.StandardInput.Close();
            Assert.That(_process.WaitForExit(60_000), "it did not end");
            return _process.ExitCode;
        }

        public string Rest() => _process.StandardOutput.ReadToEnd();

        public void Dispose()
        {
            if (!_process.HasExited)
            {
                _process.Kill();
            }
            _process.Dispose();
        }
    }
}
