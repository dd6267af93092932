using System;
using System.Diagnostics;
using System.IO;

namespace SkillStash.Schema.Cli.Tests;

/// <summary>The built tool as a process of its own.</summary>
internal static class ToolProcess
{
    private static readonly string Executable = Path.Combine(
        AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "SkillStash.Schema.Cli.exe" : "SkillStash.Schema.Cli");

    /// <summary>Starts it with what it prints redirected.</summary>
    public static Process Start(params string[] arguments) => StartIn("", arguments);

    /// <summary>Starts it in a folder.</summary>
    public static Process StartIn(string folder, params string[] arguments) => Process.Start(
        new ProcessStartInfo(Executable, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true })!;
}
