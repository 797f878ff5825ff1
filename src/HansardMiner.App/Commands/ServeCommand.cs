using System;
using System.CommandLine;
using System.Linq;
using System.Net;
using System.Net.Sockets;
using System.Threading;
using System.Threading.Tasks;
using HansardMiner.App.Setup;
using HansardMiner.Web.Hosting;
using HansardMiner.Web.Site;
using Microsoft.Extensions.Hosting;

namespace HansardMiner.App.Commands;

/// <summary><c>hansard serve</c>: the index in a browser.</summary>
internal static class ServeCommand
{
    public static Command Build(Door door)
    {
        var port = Options.Number("--port", "The port; 0 takes any that is free.", new WebSettings().Port);
        var address = Options.Text("--address", "IP", "The address to listen on, where other machines shall reach it: 0.0.0.0 for all. Usually only this machine does.");
        var names = new Option<string[]>("--host-name") { Description = "A name under which browsers may ask for it, beside localhost; may be given several times.", HelpName = "NAME", AllowMultipleArgumentsPerToken = true };
        var time = new Option<double>("--query-time") { Description = "After how many seconds a search gives what it has found so far, and says so.", HelpName = "SECONDS", DefaultValueFactory = _ => new WebSettings().QueryTime.TotalSeconds };
        return door.Command(
            "serve",
            "Opens the index in a browser: search, reading, figures and timelines as pages, an API beside them. Ends with Ctrl+C. It may go on while “hansard mine” runs.",
            (result, settings, cancellation) => Run(settings, Settings(settings, result.GetValue(port), result.GetValue(address), result.GetValue(names) ?? [], result.GetValue(time)), cancellation),
            port, address, names, time);
    }

    private static WebSettings Settings(Settings settings, int port, string? address, string[] names, double seconds)
    {
        if (port is < 0 or > 65_535)
        {
            throw new UserException("--port takes 0 to 65535");
        }
        var at = IPAddress.Loopback;
        if (address is not null && !IPAddress.TryParse(address, out at!))
        {
            throw new UserException($"--address takes an IP address such as 192.168.1.20 or 0.0.0.0, not “{address}”");
        }
        if (names.FirstOrDefault(name => !WebSettings.IsHostName(name)) is { } wrong)
        {
            throw new UserException($"--host-name takes a name such as hansard.example.org or localhost:8080, not “{wrong}”");
        }
        if (seconds is not (>= 0.05 and <= 60))
        {
            throw new UserException("--query-time takes seconds from 0.05 to 60");
        }
        return new WebSettings { Port = port, Address = at, HostNames = names, QueryTime = TimeSpan.FromSeconds(seconds), Time = settings.Time, Log = settings.Screen.Messages };
    }

    private static SocketException? Socket(Exception? fault) => fault is null or SocketException ? fault as SocketException : Socket(fault.InnerException);

    private static int Run(Settings settings, WebSettings web, CancellationToken cancellation) => Serve(settings, web, cancellation).GetAwaiter().GetResult();

    private static async Task<int> Serve(Settings settings, WebSettings web, CancellationToken cancellation)
    {
        // A fault that is there from the beginning is said here, and not on every page.
        Engines.Read(settings).Dispose();
        await using var app = WebServer.Build(() => ServedEngines.Open(settings), settings.Index, web);
        try
        {
            await app.StartAsync(cancellation);
        }
        catch (Exception fault) when (Socket(fault) is { } socket)
        {
            throw new UserException(socket.SocketErrorCode switch
            {
                SocketError.AddressAlreadyInUse => $"port {web.Port} is taken: another hansard may be serving; choose another with --port",
                SocketError.AccessDenied => $"port {web.Port} may not be used: choose one from 1024 on with --port",
                _ => $"it cannot listen on {web.Address}, port {web.Port}: {socket.Message}; --address takes an address of this machine",
            });
        }
        settings.Screen.Line($"HansardMiner serves {settings.Index} at {app.Urls.First()} – open this address in a browser; Ctrl+C ends it.");
        settings.Screen.Data.Flush();
        await app.WaitForShutdownAsync(cancellation);
        return ExitCode.Ok;
    }
}
