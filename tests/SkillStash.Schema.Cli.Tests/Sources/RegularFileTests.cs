using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Net.Sockets;
using SkillStash.Schema.Sqlite;
using Xunit;

namespace SkillStash.Schema.Cli.Tests.Sources;

/// <summary>What is no regular file is told with exit code 2 wherever a file is wanted, and never waited for.</summary>
public sealed class RegularFileTests : IDisposable
{
    private static readonly string[] Kinds = ["zero", "null", "pipe", "socket", "directory", "link to zero", "link to pipe", "link to link"];

    // A * stands for what is no file; the rest is in the folder that the tool is run in.
    private static readonly string[] Calls =
    [
        "inspect *", "inspect --json *", "generate csharp * --output out --namespace N", "generate typescript * --output out", "generate docs * --output out",
        "generate typescript schema.sql --output out --check", "diff * schema.sql", "diff schema.sql *", "diff app.db *", "diff * app.db",
        "migrate status --database * --migrations migrations", "migrate apply --database * --migrations migrations",
        "migrate apply --backup --database * --migrations migrations", "migrate apply --database app.db --migrations *",
        "migrate new x --migrations * --schema schema.sql", "migrate new x --migrations migrations --schema *", "seed * --database app.db",
        "seed seed.sql --database *", "check --config *", "check --sarif *",
    ];

    // The places of the configuration that name a file or a folder.
    private static readonly string[] Settings = ["schema", "migrations", "seed", "database"];

    private readonly Workspace _workspace = new();
    private readonly List<Socket> _sockets = [];

    public RegularFileTests()
    {
        _workspace.Write("schema.sql", "CREATE TABLE a (x INTEGER PRIMARY KEY);");
        _workspace.Write("seed.sql", "INSERT INTO a VALUES (1);");
        _workspace.Write("migrations/0001_a.sql", "CREATE TABLE a (x INTEGER PRIMARY KEY);");
        _workspace.MakeDatabase("app.db", "CREATE TABLE a (x INTEGER PRIMARY KEY);");
        Configure("{}");
    }

    public static TheoryData<string> EveryKind => [.. Kinds];

    public void Dispose()
    {
        _sockets.ForEach(static socket => socket.Dispose());
        _workspace.Dispose();
    }

    [Theory]
    [MemberData(nameof(EveryKind))]
    public void No_verb_waits_for_it(string kind)
    {
        Prerequisite.Require(OperatingSystem.IsLinux(), "Only Linux has all of these.");
        string path = Make(kind, "none.sql");
        foreach (string call in Calls.Where(call => call.Contains('*') && !(kind == "directory" && TakesFolder(call))))
        {
            ToolRun run = Run(call.Replace("*", path));
            Assert.True(run.ExitCode == 2, $"{kind}: {call}: {run.ExitCode}\n{run.Output}{run.Error}");
            Assert.Contains("none.sql", run.Output + run.Error);
        }
    }

    [Theory]
    [MemberData(nameof(EveryKind))]
    public void No_setting_waits_for_it(string kind)
    {
        Prerequisite.Require(OperatingSystem.IsLinux(), "Only Linux has all of these.");
        Make(kind, "none.sql");
        foreach (string setting in Settings.Where(setting => kind != "directory" || setting is "seed" or "database"))
        {
            Configure($$"""{ "schema": "schema.sql", "{{setting}}": "none.sql" }""".Replace("\"schema\": \"schema.sql\", \"schema\"", "\"schema\""));
            ToolRun run = Run("check");
            Assert.True(run.ExitCode == 2, $"{kind}: {setting}: {run.ExitCode}\n{run.Output}{run.Error}");
        }
    }

    [Theory]
    [MemberData(nameof(EveryKind))]
    public void No_folder_waits_for_what_is_in_it(string kind)
    {
        Prerequisite.Require(OperatingSystem.IsLinux(), "Only Linux has all of these.");
        if (kind != "directory")
        {
            Make(kind, "migrations/0002_b.sql");
            Assert.All(
                (string[])["inspect migrations", "migrate apply --database app.db --migrations migrations", "migrate status --database app.db --migrations migrations"],
                call => Assert.Equal(2, Run(call).ExitCode));
            Make(kind, "out/types.ts");
            Assert.Equal(2, Run("generate typescript schema.sql --output out").ExitCode);
        }

        Make(kind, "app.db-journal");
        Assert.Equal(2, Run("seed seed.sql --database app.db").ExitCode);
        Assert.Equal(2, Run("inspect app.db").ExitCode);
    }

    [Theory]
    [InlineData("inspect long.sql")]
    [InlineData("diff schema.sql long.sql")]
    [InlineData("seed long.sql --database app.db")]
    [InlineData("check --config long.sql")]
    public void A_text_beyond_the_limit_is_not_read(string call)
    {
        using (FileStream file = File.Create(_workspace.Path("long.sql")))
        {
            // Nothing but a hole, which takes no room on the disk.
            file.SetLength(RegularFile.LongestText + 1);
        }

        ToolRun run = Run(call);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("longer than the 64 MB that are read of a text", run.Error);
    }

    private static bool TakesFolder(string call) =>
        call.StartsWith("inspect", StringComparison.Ordinal) || call.StartsWith("generate", StringComparison.Ordinal)
        || call.StartsWith("diff", StringComparison.Ordinal) || call.Contains("--migrations *") || call.Contains("--schema *");

    private ToolRun Run(string call)
    {
        // In a process of its own, so that a call that hangs is one that can be ended.
        using Process process = ToolProcess.StartIn(_workspace.Path(""), call.Split(' '));
        return ToolRunOf(process);
    }

    private static ToolRun ToolRunOf(Process process)
    {
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        process.WaitForExit();
        return new ToolRun(process.ExitCode, System.Text.Encoding.UTF8.GetBytes(output.Result), error.Result);
    }

    private void Configure(string json) => _workspace.Write("skillstash-schema.json", json);

    private string Make(string kind, string name)
    {
        string path = _workspace.Path(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        switch (kind)
        {
            case "zero" or "link to zero":
                File.CreateSymbolicLink(path, "/dev/zero");
                break;
            case "null":
                File.CreateSymbolicLink(path, "/dev/null");
                break;
            case "pipe":
                MakePipe(path);
                break;
            case "socket":
                var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
                socket.Bind(new UnixDomainSocketEndPoint(path));
                _sockets.Add(socket);
                break;
            case "directory":
                Directory.CreateDirectory(path);
                break;
            case "link to pipe":
                MakePipe(path + ".fifo");
                File.CreateSymbolicLink(path, path + ".fifo");
                break;
            default:
                File.CreateSymbolicLink(path + ".link", "/dev/zero");
                File.CreateSymbolicLink(path, path + ".link");
                break;
        }

        return name;
    }

    private static void MakePipe(string path)
    {
        using Process process = Process.Start("mkfifo", [path]);
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }
}
