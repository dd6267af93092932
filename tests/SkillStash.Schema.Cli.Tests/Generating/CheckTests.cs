using System;
using System.IO;
using System.Linq;
using SkillStash.Schema.Cli.Infrastructure;
using Xunit;

namespace SkillStash.Schema.Cli.Tests.Generating;

/// <summary>What <c>generate --check</c> says, over the committed TypeScript of the registry and copies of it.</summary>
public sealed class CheckTests : IDisposable
{
    private static readonly string Committed = Path.Combine(Repository.Root, "packages", "shared", "src");

    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void The_committed_types_are_current()
    {
        ToolRun run = ToolRun.Of("generate", "typescript", Repository.SchemaSql, "--output", Committed, "--check");

        Assert.Equal("", run.Output);
        Assert.Equal((ExitCode.Clean, ""), (run.ExitCode, run.Error));
    }

    [Fact]
    public void A_changed_column_makes_them_stale()
    {
        string changed = File.ReadAllText(Repository.SchemaSql).Replace("email", "mail");
        string schema = _workspace.Write("schema.sql", changed);

        ToolRun run = ToolRun.Of("generate", "typescript", schema, "--output", Committed, "--check");

        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Assert.Contains("-  email: string | null;", run.Lines);
        Assert.Contains("+  mail: string | null;", run.Lines);
        Assert.Contains("types.ts(1,1): error SKS0903: ", run.Error);
    }

    [Fact]
    public void An_edit_by_hand_is_shown_as_a_difference()
    {
        string path = Write("types.ts");
        File.WriteAllText(path, File.ReadAllText(path).Replace("  username: string;", "  userName: string;"));
        DateTime before = File.GetLastWriteTimeUtc(path);

        ToolRun run = Check();

        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Assert.Equal([$"--- {path}", $"+++ {path}"], run.Lines[..2]);
        Assert.Contains("-  userName: string;", run.Lines);
        Assert.Contains("+  username: string;", run.Lines);
        Assert.StartsWith(path + "(1,1): error SKS0903: The file is not what the schema gives.", run.Error);
        Assert.Equal(before, File.GetLastWriteTimeUtc(path));
    }

    [Fact]
    public void A_head_that_is_gone_is_a_difference_too()
    {
        string path = Write("rows.ts");
        File.WriteAllText(path, string.Join('\n', File.ReadAllText(path).Split('\n').Skip(1)));

        ToolRun run = Check();

        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Assert.Contains("+// Written by skillstash-schema", run.Output);
    }

    [Fact]
    public void A_missing_and_a_left_over_file_are_shown_and_stay_so()
    {
        string missing = Write("d1/json.ts");
        string leftOver = _workspace.Write("out/d1/former.ts", "// Written by skillstash-schema\nexport {};\n");
        File.Delete(missing);

        ToolRun run = Check();

        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Assert.Equal([$"--- {leftOver}", "+++ /dev/null", "@@ -1,2 +1,0 @@", "-// Written by skillstash-schema", "-export {};", "--- /dev/null", $"+++ {missing}"], run.Lines[..7]);
        Assert.Contains(leftOver + "(1,1): error SKS0903: The schema does not give this file any more.", run.Error);
        Assert.Contains(missing + "(1,1): error SKS0903: The file is missing.", run.Error);
        Assert.False(File.Exists(missing));
        Assert.True(File.Exists(leftOver));
    }

    [Fact]
    public void A_last_line_end_that_is_gone_is_a_difference()
    {
        string path = Write("types.ts");
        File.WriteAllText(path, File.ReadAllText(path).TrimEnd('\n'));

        ToolRun run = Check();

        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Assert.NotEqual("", run.Output);
    }

    [Fact]
    public void After_writing_all_is_clean()
    {
        Write("types.ts");

        ToolRun run = Check();

        Assert.Equal((ExitCode.Clean, "", ""), (run.ExitCode, run.Output, run.Error));
    }

    private ToolRun Check() => ToolRun.Of("generate", "typescript", Repository.SchemaSql, "--output", _workspace.Path("out"), "--check");

    private string Write(string name)
    {
        Assert.Equal(ExitCode.Clean, ToolRun.Of("generate", "typescript", Repository.SchemaSql, "--output", _workspace.Path("out")).ExitCode);
        return _workspace.Path("out/" + name);
    }
}
