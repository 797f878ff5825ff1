using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Net.Sockets;
using System.Security.Authentication;
using HansardMiner.Archive;

namespace HansardMiner.Fetch.Safety;

/// <summary>What became of an exchange that ended in an exception.</summary>
internal static class Faults
{
    /// <summary>The outcome and why, in a few words.</summary>
    /// <param name="fault">The exception, with those within it.</param>
    /// <param name="host">The host that was asked.</param>
    /// <param name="hasBegun">Whether the headers had arrived, so that the body is at fault.</param>
    public static (FetchOutcome Outcome, string Why) Meaning(Exception fault, string host, bool hasBegun)
    {
        foreach (var one in Chain(fault))
        {
            switch (one)
            {
                case BodyFaultException body:
                    return (body.Outcome, body.Message);
                case RefusedAddressException refused:
                    return (FetchOutcome.NotAllowed, refused.Message);
                case SentAlreadyException:
                    return (FetchOutcome.Unreachable, $"{host} broke off before it answered");
                case AuthenticationException insecure:
                    return (FetchOutcome.Unreachable, $"no secure connection to {host} could be made: {insecure.Message}");
                case SocketException socket when !hasBegun:
                    return (FetchOutcome.Unreachable, Words(socket, host));
            }
        }
        return Chain(fault).Select(Error).FirstOrDefault(error => error is not null) switch
        {
            HttpRequestError.SecureConnectionError => (FetchOutcome.Unreachable, $"no secure connection to {host} could be made"),
            HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.VersionNegotiationError => (FetchOutcome.Unreachable, $"{host} could not be reached: {fault.Message}"),
            HttpRequestError.ConfigurationLimitExceeded => (FetchOutcome.TooLarge, "the headers of the answer are larger than may be taken"),
            HttpRequestError.ResponseEnded when hasBegun => (FetchOutcome.WrongLength, "the answer broke off before its end"),
            HttpRequestError.ResponseEnded => (FetchOutcome.Unreachable, $"{host} broke off before it answered"),
            HttpRequestError.InvalidResponse or HttpRequestError.HttpProtocolError or HttpRequestError.ExtendedConnectNotSupported => (FetchOutcome.Broken, "the answer breaks the rules of HTTP: " + fault.Message),
            _ when !Chain(fault).Any(one => one is IOException or SocketException) => (FetchOutcome.Broken, "the answer cannot be read: " + fault.Message),
            _ => hasBegun ? (FetchOutcome.WrongLength, "the connection broke off before the end of the answer") : (FetchOutcome.Unreachable, $"{host} broke off the connection"),
        };
    }

    private static IEnumerable<Exception> Chain(Exception? fault)
    {
        for (; fault is not null; fault = fault.InnerException)
        {
            yield return fault;
        }
    }

    private static HttpRequestError? Error(Exception fault) => fault switch
    {
        HttpIOException io when io.HttpRequestError != HttpRequestError.Unknown => io.HttpRequestError,
        HttpRequestException request when request.HttpRequestError != HttpRequestError.Unknown => request.HttpRequestError,
        _ => null,
    };

    private static string Words(SocketException fault, string host) => fault.SocketErrorCode switch
    {
        SocketError.HostNotFound or SocketError.NoData => $"the name {host} is not known",
        SocketError.TryAgain or SocketError.NoRecovery => $"the name {host} could not be looked up just now",
        SocketError.ConnectionRefused => $"{host} accepts no connection",
        SocketError.TimedOut => $"{host} did not answer when it was called",
        SocketError.NetworkUnreachable or SocketError.HostUnreachable or SocketError.NetworkDown => $"there is no way to {host}: is this machine connected to the internet?",
        SocketError.ConnectionReset or SocketError.ConnectionAborted => $"{host} broke off the connection",
        _ => $"{host} could not be reached: {fault.Message}",
    };
}
