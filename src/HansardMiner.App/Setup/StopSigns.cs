using System;
using System.Runtime.InteropServices;
using System.Threading;

namespace HansardMiner.App.Setup;

/// <summary>Ctrl+C, a terminal that is closed and a system's wish that the process end: the first stops the run at the next whole step, the second ends the process as usual.</summary>
internal sealed class StopSigns : IDisposable
{
    private readonly CancellationTokenSource _stop;
    private readonly PosixSignalRegistration _interrupt;
    private readonly PosixSignalRegistration _terminate;
    private readonly PosixSignalRegistration _hangUp;

    /// <summary>Listens from now on.</summary>
    public StopSigns(CancellationToken outer)
    {
        _stop = CancellationTokenSource.CreateLinkedTokenSource(outer);
        _interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        _terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        _hangUp = PosixSignalRegistration.Create(PosixSignal.SIGHUP, Stop);
    }

    /// <summary>Cancelled when the run is to stop.</summary>
    public CancellationToken Stopped => _stop.Token;

    public void Dispose()
    {
        _interrupt.Dispose();
        _terminate.Dispose();
        _hangUp.Dispose();
        _stop.Dispose();
    }

    private void Stop(PosixSignalContext context)
    {
        if (!_stop.IsCancellationRequested)
        {
            context.Cancel = true;
            _stop.Cancel();
        }
    }
}
