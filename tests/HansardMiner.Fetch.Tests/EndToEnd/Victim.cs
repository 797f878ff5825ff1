using System;
using System.Diagnostics;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;

namespace HansardMiner.Fetch.Tests.EndToEnd;

/// <summary>A run that is to be killed: the server that it asks does so when it has been asked often enough.</summary>
internal sealed class Victim
{
    private readonly Lock _lock = new();
    private Process? _process;
    private int _left;
    private Moment _moment;
    private string _journal = "";
    private long _length;
    private bool _isDoomed;

    /// <summary>Whether it was killed before its end.</summary>
    public bool IsKilled { get; private set; }

    /// <summary>Names the run, and when it is due.</summary>
    /// <param name="process">The run.</param>
    /// <param name="after">At which of its requests.</param>
    /// <param name="moment">At which moment of that.</param>
    /// <param name="journal">The archive's journal.</param>
    public void Await(Process process, int after, Moment moment, string journal)
    {
        lock (_lock)
        {
            (_process, _left, _moment, _journal, IsKilled, _isDoomed) = (process, after, moment, journal, false, false);
        }
    }

    /// <summary>Kills no more.</summary>
    public void LeaveAlone()
    {
        lock (_lock)
        {
            (_process, _left, _isDoomed) = (null, int.MaxValue, false);
        }
    }

    /// <summary>Answers, or kills who asks.</summary>
    public async Task Answer(HttpContext context, byte[] body)
    {
        var isDue = await IsDue(context.RequestAborted);
        if (isDue && _moment == Moment.BeforeTheAnswer)
        {
            Kill();
            return;
        }
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.ContentLength = body.Length;
        var first = isDue && _moment == Moment.InTheMiddle ? body.Length / 2 : body.Length;
        _length = Length();
        await context.Response.Body.WriteAsync(body.AsMemory(0, first));
        await context.Response.Body.FlushAsync();
        if (isDue)
        {
            while (_moment == Moment.WhenItIsWritten && Length() == _length && !context.RequestAborted.IsCancellationRequested)
            {
                await Task.Delay(1, CancellationToken.None);
            }
            Kill();
        }
    }

    /// <summary>Counts a request. The first one may come before it is known who sends it; one that comes behind the last waits for the end.</summary>
    private async Task<bool> IsDue(CancellationToken cancellation)
    {
        for (; ; )
        {
            lock (_lock)
            {
                if (!_isDoomed && (_process is not null || _left == int.MaxValue))
                {
                    return _isDoomed = _process is not null && --_left == 0;
                }
            }
            await Task.Delay(1, cancellation);
        }
    }

    private void Kill()
    {
        lock (_lock)
        {
            IsKilled = true;
            _process!.Kill(entireProcessTree: true);
            _process = null;
        }
    }

    private long Length() => new FileInfo(_journal) is { Exists: true } file ? file.Length : 0;
}
