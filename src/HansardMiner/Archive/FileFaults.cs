using System;
using System.IO;

namespace HansardMiner.Archive;

/// <summary>What the system means by a fault of a file.</summary>
public static class FileFaults
{
    /// <summary>Whether somebody else has the file: EWOULDBLOCK of Linux and macOS, the sharing and lock violations of Windows.</summary>
    public static bool IsHeld(Exception fault) => fault is IOException && (OperatingSystem.IsWindows() ? (fault.HResult & 0xFFFF) is 32 or 33 : fault.HResult is 11 or 35);

    /// <summary>Whether there is no room left: ENOSPC and EDQUOT of Linux and macOS, a full disk or handle of Windows.</summary>
    public static bool IsFull(Exception fault) => fault is IOException && (OperatingSystem.IsWindows() ? (fault.HResult & 0xFFFF) is 39 or 112 : fault.HResult is 28 or 69 or 122);

    /// <summary>What the system says, and what to do about a disk that is full.</summary>
    /// <param name="fault">The fault.</param>
    /// <param name="room">How to make room.</param>
    internal static string Words(Exception fault, string room = "make room") => fault.Message.TrimEnd('.') + (IsFull(fault) ? "; " + room : "");
}
