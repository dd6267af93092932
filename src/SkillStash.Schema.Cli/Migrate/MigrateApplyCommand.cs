using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using SkillStash.Schema.Cli.Infrastructure;
using SkillStash.Schema.Sqlite.Migrations;

namespace SkillStash.Schema.Cli.Migrate;

/// <summary><c>migrate apply --database FILE [--migrations DIR] [--backup]</c>: applies what is pending.</summary>
internal sealed class MigrateApplyCommand : MigrationCommand
{
    private readonly Option<bool> _backup = new("--backup")
    {
        Description = "Before anything is applied, copy the database to FILE.<time>.bak.",
    };

    public MigrateApplyCommand(ToolOutput output)
        : base("apply", "Applies the migrations that are pending, each wholly or not at all. Makes the database where there is none.", output)
    {
        Add(_backup);
    }

    protected override int Run(string database, Migrator migrator, ParseResult call)
    {
        IReadOnlyList<string> pending = migrator.Pending();
        if (pending.Count == 0)
        {
            Output.Text.WriteLine("Nothing to apply: all migrations are applied.");
            return ExitCode.Clean;
        }

        if (call.GetValue(_backup) && File.Exists(database))
        {
            Output.Text.WriteLine("copied " + DatabaseBackup.Write(database));
        }

        Apply(migrator, pending);
        return ExitCode.Clean;
    }

    private void Apply(Migrator migrator, IReadOnlyList<string> pending)
    {
        var applied = new List<string>();
        try
        {
            ApplyProgress.Show(Output, pending.Count, show => migrator.Apply(pending, step =>
            {
                show(step);
                if (step.Stage != MigrationStage.Starting)
                {
                    applied.Add(step.Stage == MigrationStage.Applied ? $"applied {step.Name}" : $"found {step.Name} applied by another process");
                }
            }));
        }
        finally
        {
            // Progress is gone from the terminal by now. What was done is said even where the next migration fails.
            applied.ForEach(Output.Text.WriteLine);
            Output.Flush();
        }
    }
}
