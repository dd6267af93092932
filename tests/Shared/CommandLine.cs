using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using System.Threading.Tasks;

namespace SkillStash.Schema.Testing;

/// <summary>Runs programs and keeps what they print.</summary>
/// <remarks>However long a program works, it is left to it; one that says nothing for too long hangs, and is ended.</remarks>
internal static class CommandLine
{
    /// <summary>The exit code of a program that was ended.</summary>
    public const int Hung = -1;

    // On the clock of work: a compiler may be silent for minutes where others use the machine.
    private static readonly TimeSpan LongestSilence = TimeSpan.FromMinutes(5);

    /// <summary>Runs a program to its end.</summary>
    /// <param name="folder">The working folder.</param>
    /// <param name="program">The program.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="silence">How long it may print nothing, on <see cref="WorkClock"/>; null for five minutes.</param>
    /// <returns>The exit code, or <see cref="Hung"/>, and everything that was printed; null where there is no such program.</returns>
    public static async Task<(int ExitCode, string Output)?> RunAsync(
        string folder, string program, IEnumerable<string> arguments, TimeSpan? silence = null)
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
            var printed = new Printed();
            process.OutputDataReceived += (_, line) => printed.Add(line.Data, isError: false);
            process.ErrorDataReceived += (_, line) => printed.Add(line.Data, isError: true);
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
            Task exit = process.WaitForExitAsync();
            while (await Task.WhenAny(exit, Task.Delay(TimeSpan.FromSeconds(1))) != exit)
            {
                TimeSpan silent = printed.Silence;
                if (silent > (silence ?? LongestSilence))
                {
                    process.Kill(entireProcessTree: true);
                    return (Hung, $"{printed}{program} printed nothing for {silent.TotalSeconds:0} s of work, and was ended.");
                }
            }

            return (process.ExitCode, printed.ToString());
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    /// <summary>What a program has printed so far, its errors last.</summary>
    private sealed class Printed
    {
        private readonly StringBuilder _output = new(), _errors = new();
        private TimeSpan _last = WorkClock.Now;

        public TimeSpan Silence
        {
            get
            {
                lock (_output)
                {
                    return WorkClock.Now - _last;
                }
            }
        }

        public void Add(string? line, bool isError)
        {
            // Null says that there is no more to come.
            if (line is null)
            {
                return;
            }

            lock (_output)
            {
                _last = WorkClock.Now;
                (isError ? _errors : _output).Append(line).Append('\n');
            }
        }

        public override string ToString()
        {
            lock (_output)
            {
                return _output.ToString() + _errors;
            }
        }
    }
}
