using System.Linq;
using Microsoft.Data.Sqlite;
using SkillStash.Schema.Compiler.Migrations;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Sqlite.Scratch;

namespace SkillStash.Schema.Cli.Migrate;

/// <summary>Leaves out of a plan the risks that no row can be: what a new column holds is known before there is a database.</summary>
internal static class RowTrials
{
    /// <summary>The plan with the findings that some database may meet.</summary>
    public static MigrationPlan Of(MigrationPlan plan)
    {
        using SqliteConnection database = ScratchDatabase.Open();
        return plan with { Findings = plan.Findings.Where(finding => finding.Trial is null || Finds(database, finding.Trial)).ToEquatableArray() };
    }

    private static bool Finds(SqliteConnection database, string query)
    {
        using SqliteCommand command = database.CreateCommand();
        command.CommandText = query;
        try
        {
            return command.ExecuteScalar() is not null;
        }
        catch (SqliteException)
        {
            // What cannot be asked is no answer.
            return true;
        }
    }
}
