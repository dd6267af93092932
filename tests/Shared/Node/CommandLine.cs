using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics;
using System.Threading.Tasks;

namespace SkillStash.Schema.Testing;

/// <summary>Runs programs and keeps what they print.</summary>
internal static class CommandLine
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    /// <summary>Runs a program to its end.</summary>
    /// <returns>The exit code, and everything that was printed; null where there is no such program.</returns>
    public static async Task<(int ExitCode, string Output)?> RunAsync(string folder, string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["WRANGLER_SEND_METRICS"] = "false";
        start.Environment["NO_COLOR"] = "1";
        try
        {
            using Process process = Process.Start(start)!;
            process.StandardInput.Close();
            Task<string> output = process.StandardOutput.ReadToEndAsync(), errors = process.StandardError.ReadToEndAsync();
            await process.WaitForExitAsync().WaitAsync(Limit);
            return (process.ExitCode, await output + await errors);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
