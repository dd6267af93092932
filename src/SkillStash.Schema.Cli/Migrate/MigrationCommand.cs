using System.CommandLine;
using SkillStash.Schema.Cli.Configuration;
using SkillStash.Schema.Cli.Databases;
using SkillStash.Schema.Cli.Infrastructure;
using SkillStash.Schema.Sqlite.Migrations;

namespace SkillStash.Schema.Cli.Migrate;

/// <summary>What the commands have in common that hold a database against a folder of migrations.</summary>
internal abstract class MigrationCommand : DatabaseCommand
{
    private readonly Option<string> _migrations = new Option<string>("--migrations")
    {
        Description = "The folder of migrations.",
        HelpName = "DIR",
    }.Or(static project => project.Migrations, "migrations");

    protected MigrationCommand(string name, string description, ToolOutput output)
        : base(name, description, output)
    {
        Add(_migrations);
    }

    /// <summary>Does the command's work.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    protected abstract int Run(string database, Migrator migrator, ParseResult call);

    protected sealed override int Run(string database, ParseResult call)
    {
        string folder = call.GetRequiredValue(_migrations);
        if (!TryRead(folder, MigrationSet.Folder, out MigrationSet? migrations))
        {
            return ExitCode.Unusable;
        }

        using var migrator = migrations.On(database);
        return Run(database, migrator, call);
    }
}
