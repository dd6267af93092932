using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using SkillStash.Schema.Cli.Infrastructure;
using SkillStash.Schema.Cli.Sources;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Sqlite.Migrations;

namespace SkillStash.Schema.Cli.Migrate;

/// <summary><c>migrate status --database FILE [--migrations DIR] [--json]</c>: shows what is applied, pending or amiss.</summary>
internal sealed class MigrateStatusCommand : MigrationCommand
{
    private readonly Option<bool> _json = new("--json")
    {
        Description = "Print one line of JSON.",
    };

    public MigrateStatusCommand(ToolOutput output)
        : base("status", "Shows which migrations are applied and which are pending, and what is wrong with them.", output)
    {
        Add(_json);
    }

    protected override int Run(string database, Migrator migrator, ParseResult call)
    {
        if (!File.Exists(database))
        {
            Output.Error.WriteLine(ToolRules.Report(ToolRules.Unreadable, database, "There is no such database. migrate apply makes it."));
            return ExitCode.Unusable;
        }

        IReadOnlyList<MigrationStatus> status = migrator.Status();
        IReadOnlyList<Diagnostic> findings = migrator.Findings(status);
        if (call.GetValue(_json))
        {
            StatusJson.Write(Output, database, status, findings);
        }
        else
        {
            StatusText.Write(Output, status, findings);
        }

        return findings.Count == 0 ? ExitCode.Clean : ExitCode.Findings;
    }
}
