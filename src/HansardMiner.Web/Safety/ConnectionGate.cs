using System.Collections.Generic;
using System.Net;
using System.Threading;
using System.Threading.Tasks;
using HansardMiner.Web.Site;
using Microsoft.AspNetCore.Connections;

namespace HansardMiner.Web.Safety;

/// <summary>How many connections one machine may keep open, so that a slow one leaves room for the others.</summary>
internal sealed class ConnectionGate(WebLimits limits)
{
    private readonly Dictionary<IPAddress, int> _open = [];
    private readonly Lock _gate = new();

    public async Task Pass(ConnectionContext connection, ConnectionDelegate next)
    {
        var address = connection.RemoteEndPoint is IPEndPoint { Address: var remote } && !IPAddress.IsLoopback(remote) ? Floods.Network(remote) : null;
        if (address is null)
        {
            await next(connection);
            return;
        }
        if (!Enter(address))
        {
            connection.Abort();
            return;
        }
        try
        {
            await next(connection);
        }
        finally
        {
            Leave(address);
        }
    }

    public bool Enter(IPAddress address)
    {
        lock (_gate)
        {
            var open = _open.GetValueOrDefault(address);
            if (open >= limits.ConnectionsElsewhere)
            {
                return false;
            }
            _open[address] = open + 1;
            return true;
        }
    }

    public void Leave(IPAddress address)
    {
        lock (_gate)
        {
            if (--_open[address] == 0)
            {
                _ = _open.Remove(address);
            }
        }
    }
}
