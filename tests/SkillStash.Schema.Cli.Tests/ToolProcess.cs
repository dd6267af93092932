using System;
using System.Diagnostics;
using System.IO;

namespace SkillStash.Schema.Cli.Tests;

/// <summary>The built tool as a process of its own, and the application that migrates its database without the tool.</summary>
internal static class ToolProcess
{

    /// <summary>Starts it with what it prints redirected.</summary>
    public static Process Start(params string[] arguments) => StartIn("", arguments);

    /// <summary>Starts it in a folder.</summary>
    public static Process StartIn(string folder, params string[] arguments) => StartProgram("SkillStash.Schema.Cli", folder, arguments);

    /// <summary>Starts the application on a database, with the migrations of a folder or, without one, its own.</summary>
    public static Process StartApplication(params string[] arguments) => StartProgram("MigratingApp", "", arguments);

    private static Process StartProgram(string name, string folder, string[] arguments) => Process.Start(
        new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? name + ".exe" : name), arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
}
