using System.IO;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Sqlite.Migrations;

/// <summary>What is wrong between the files of migrations and their records, in words.</summary>
internal static class MigrationFindings
{
    /// <summary>The finding about one migration; null where all is well.</summary>
    public static Diagnostic? Of(MigrationStatus status, string folder) => Message(status) is { } message
        ? new Diagnostic(message.Rule, message.Text, Path.Combine(folder, status.Name), default, new LinePosition(1, 1), new LinePosition(1, 1))
        : null;

    private static DiagnosticMessage? Message(MigrationStatus status) => status.State switch
    {
        MigrationState.Edited => new DiagnosticMessage(
            MigrationRules.Edited,
            $"{status.Name} is not what was applied at {status.AppliedAt} UTC. Restore its text, and write the change as a new migration."),
        MigrationState.Missing => new DiagnosticMessage(
            MigrationRules.Missing,
            $"{status.Name} was applied at {status.AppliedAt} UTC, but its file is gone. Restore the file; or the database is newer than these migrations."),
        MigrationState.OutOfOrder => new DiagnosticMessage(
            MigrationRules.OutOfOrder,
            $"{status.Name} is not applied, but a later migration is. Give it a number after the last applied one, so that every database has one order."),
        _ => null,
    };
}
