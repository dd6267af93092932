using System;
using System.CommandLine;
using System.Diagnostics.CodeAnalysis;
using SkillStash.Schema.Cli.Configuration;
using SkillStash.Schema.Cli.Infrastructure;
using SkillStash.Schema.Cli.Sources;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Sqlite.Migrations;

namespace SkillStash.Schema.Cli.Databases;

/// <summary>What all commands that work on a database file have in common: its option, and what is said when it cannot be used.</summary>
internal abstract class DatabaseCommand : Command
{
    private readonly Option<string> _database = new Option<string>("--database")
    {
        Description = "The database file; without it, the one that the configuration names.",
        HelpName = "FILE",
    }.Or(static project => project.Databases is [string only] ? only : null);

    protected DatabaseCommand(string name, string description, ToolOutput output)
        : base(name, description)
    {
        Output = output;
        Add(_database);
        SetAction(RunGuarded);
    }

    protected ToolOutput Output { get; }

    /// <summary>Does the command's work.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    protected abstract int Run(string database, ParseResult call);

    /// <summary>Reads what the command needs beside the database; says so where it cannot.</summary>
    protected bool TryRead<T>(string path, Func<string, T> read, [NotNullWhen(true)] out T? content)
        where T : class
    {
        try
        {
            content = read(path);
            return true;
        }
        catch (Exception exception) when (SourceTexts.IsUnreadable(exception))
        {
            content = null;
            Output.Error.WriteLine(ToolRules.Report(ToolRules.Unreadable, path, exception));
            return false;
        }
    }

    private int RunGuarded(ParseResult call)
    {
        string database = call.GetRequiredValue(_database);
        try
        {
            return Run(database, call);
        }
        catch (MigrationException exception)
        {
            foreach (Diagnostic finding in exception.Findings)
            {
                Output.Error.WriteLine(finding);
            }

            return ExitCode.Findings;
        }
        catch (Exception exception) when (SourceTexts.IsUnreadable(exception))
        {
            Output.Error.WriteLine(ToolRules.Report(ToolRules.Unwritable, database, exception));
            return ExitCode.Unusable;
        }
    }
}
