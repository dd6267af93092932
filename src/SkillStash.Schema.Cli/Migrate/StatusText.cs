using System.Collections.Generic;
using SkillStash.Schema.Cli.Infrastructure;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Sqlite.Migrations;

namespace SkillStash.Schema.Cli.Migrate;

/// <summary>The state of migrations as lines of text.</summary>
internal static class StatusText
{
    // As wide as "2025-10-18 12:00:00".
    private const int TimeWidth = 19;

    /// <summary>Prints a line for each migration, and the findings to standard error.</summary>
    public static void Write(ToolOutput output, IReadOnlyList<MigrationStatus> status, IReadOnlyList<Diagnostic> findings)
    {
        foreach (MigrationStatus entry in status)
        {
            output.Text.WriteLine($"{Word(entry.State),-12}  {(entry.AppliedAt ?? "").PadRight(TimeWidth)}  {entry.Name}");
        }

        output.Flush();
        foreach (Diagnostic finding in findings)
        {
            output.Error.WriteLine(finding);
        }
    }

    /// <summary>A state as both outputs call it.</summary>
    public static string Word(MigrationState state) => state switch
    {
        MigrationState.Applied => "applied",
        MigrationState.Edited => "edited",
        MigrationState.Missing => "missing",
        MigrationState.Pending => "pending",
        _ => "out-of-order",
    };
}
