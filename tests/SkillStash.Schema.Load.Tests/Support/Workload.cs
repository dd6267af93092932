using System;
using System.Diagnostics;
using System.IO;
using Xunit;

namespace SkillStash.Schema.Load.Tests;

/// <summary>A load in a process of its own: a crash is a failed test and not a dead test host.</summary>
internal static class Workload
{
    public const string Argument = "workload";

    private static readonly string Executable = Path.Combine(
        AppContext.BaseDirectory, "SkillStash.Schema.Load.Tests" + (OperatingSystem.IsWindows() ? ".exe" : ""));

    /// <summary>What the child process does.</summary>
    public static int Run(string name, string[] arguments)
    {
        try
        {
            switch (name)
            {
                case PoolLoad.Name:
                    PoolLoad.Run(arguments);
                    break;
                case ModelLoad.Name:
                    ModelLoad.Run(arguments);
                    break;
                case KilledWriters.Name:
                    KilledWriters.Run(arguments);
                    break;
                case SharedObject.Name:
                    SharedObject.Run(arguments);
                    break;
                default:
                    throw new ArgumentException($"There is no load {name}.");
            }

            return 0;
        }
        catch (Exception fault)
        {
            Console.Error.WriteLine(fault);
            return 1;
        }
    }

    /// <summary>Starts a load.</summary>
    public static Process Start(string name, params string[] arguments) => Process.Start(
        new ProcessStartInfo(Executable, [Argument, name, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true })!;

    /// <summary>Runs a load to its end, which must be a good one, and passes its figures on.</summary>
    public static void Succeeds(string name, params string[] arguments)
    {
        using Process process = Start(name, arguments);
        process.ErrorDataReceived += (_, line) => Figures.Write(line.Data);
        process.BeginErrorReadLine();
        while (process.StandardOutput.ReadLine() is { } line)
        {
            Figures.Write(line);
        }

        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"The load {name} ended with exit code {process.ExitCode} (134 is an abort, 139 a segmentation fault).");
    }
}
