using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics;
using System.IO;
using System.Threading.Tasks;
using SkillStash.Schema.Compiler.Model;
using Xunit;

namespace SkillStash.Schema.Docs.Tests;

/// <summary>The page in a real browser. The tests themselves are in <c>Browser/page.test.mjs</c>.</summary>
/// <remarks>Without Chromium or Node they are skipped and say why; under CI they fail.</remarks>
public sealed class BrowserTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "SkillStash.Schema.Docs.Tests", "Browser");
    private static readonly string Chromium = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium";
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(3);

    [Fact]
    public async Task Page_works_in_Chromium()
    {
        Require(File.Exists(Chromium), $"{Chromium} does not exist: install Chromium, or name one in CHROMIUM.");
        DirectoryInfo pages = Directory.CreateTempSubdirectory("schema-docs-");
        try
        {
            Write("registry", Docs.Registry());
            Write("hostile", HostileSchema.Model());
            Write("large", LargeSchema.Model());
            Write("empty", Docs.Model(""), "Empty");
            await InstallAsync();
            (int exitCode, string output) = await RunAsync("node", ["--test", "page.test.mjs"], ("DOCS_PAGES", pages.FullName));
            Assert.True(exitCode == 0, output);
        }
        finally
        {
            pages.Delete(recursive: true);
        }

        void Write(string name, SchemaModel schema, string title = Docs.Title) =>
            File.WriteAllText(Path.Combine(pages.FullName, name + ".html"), Docs.Html(schema, title));
    }

    private static async Task InstallAsync()
    {
        // npm writes this file last.
        string mark = Path.Combine(Folder, "node_modules", ".package-lock.json");
        if (!File.Exists(mark) || File.GetLastWriteTimeUtc(mark) < File.GetLastWriteTimeUtc(Path.Combine(Folder, "package-lock.json")))
        {
            (int exitCode, string output) = await RunAsync("npm", ["ci", "--no-audit", "--no-fund"]);
            Require(exitCode == 0, "npm ci failed: " + output);
        }
    }

    private static async Task<(int ExitCode, string Output)> RunAsync(
        string program, IEnumerable<string> arguments, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = Folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach ((string name, string value) in environment)
        {
            start.Environment[name] = value;
        }

        try
        {
            using Process process = Process.Start(start)!;
            Task<string> output = process.StandardOutput.ReadToEndAsync(), errors = process.StandardError.ReadToEndAsync();
            await process.WaitForExitAsync().WaitAsync(Limit);
            return (process.ExitCode, await output + await errors);
        }
        catch (Win32Exception)
        {
            Require(false, program + " is not on the PATH.");
            throw;
        }
    }

    private static void Require(bool condition, string otherwise)
    {
        Assert.SkipUnless(condition || Environment.GetEnvironmentVariable("CI") == "true", otherwise);
        Assert.True(condition, otherwise);
    }
}
