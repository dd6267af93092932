using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using SkillStash.Schema.Cli.Configuration;
using SkillStash.Schema.Cli.Infrastructure;
using SkillStash.Schema.Cli.Sources;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Diff;
using SkillStash.Schema.Compiler.Migrations;

using MigrationFolder = SkillStash.Schema.Sqlite.Migrations.MigrationFolder;

namespace SkillStash.Schema.Cli.Migrate;

/// <summary><c>migrate new NAME</c>: writes the migration from what the folder's migrations come to, to <c>schema.sql</c>.</summary>
internal sealed class MigrateNewCommand : Command
{
    private readonly Argument<string> _name = new("NAME")
    {
        Description = "What the migration does, in a few words: they become the name of its file.",
    };

    private readonly Option<string> _migrations = new Option<string>("--migrations")
    {
        Description = "The folder of migrations.",
        HelpName = "DIR",
    }.Or(static project => project.Migrations, "migrations");

    private readonly Option<string> _schema = new Option<string>("--schema")
    {
        Description = "The schema that is wanted: a .sql file, or any other source.",
        HelpName = "SOURCE",
    }.Or(static project => project.Schema, "schema.sql");

    private readonly Option<string[]> _renames = new("--rename")
    {
        Description = "A table (old:new) or a column (table.old:new) that goes by another name. May be repeated.",
        HelpName = "OLD:NEW",
        AllowMultipleArgumentsPerToken = false,
    };

    private readonly Option<bool> _allowDestructive = new("--allow-destructive")
    {
        Description = "Write the migration although it loses data.",
    };

    private readonly Option<bool> _exactOrder = ExactOrder.Option(
        "Rebuild a table whose columns would not have the order of the schema, instead of adding columns at its end.");

    private readonly ToolOutput _output;

    public MigrateNewCommand(ToolOutput output)
        : base("new", "Writes the next migration: from what the migrations come to, to the schema.")
    {
        _output = output;
        Add(_name);
        Add(_migrations);
        Add(_schema);
        Add(_renames);
        Add(_allowDestructive);
        Add(_exactOrder);
        SetAction(Run);
    }

    private int Run(ParseResult call)
    {
        string folder = call.GetRequiredValue(_migrations), schema = call.GetRequiredValue(_schema);
        if (MigrationFileName.Words(call.GetRequiredValue(_name)) is not { } words)
        {
            _output.Error.WriteLine("A migration's name is made of letters, digits, blanks, - and _.");
            return ExitCode.Unusable;
        }

        try
        {
            MigrationDraft? draft = MigrationDraft.Load(folder, schema, out IReadOnlyList<Diagnostic> findings);
            return draft is null ? Report(findings, ExitCode.Unusable) : Write(draft, folder, words, call);
        }
        catch (Exception exception) when (SourceTexts.IsUnreadable(exception))
        {
            return Report([ToolRules.Report(ToolRules.Unwritable, folder, exception)], ExitCode.Unusable);
        }
    }

    private int Write(MigrationDraft draft, string folder, string words, ParseResult call)
    {
        if (Renames(draft, call.GetValue(_renames) ?? []) is not { } renames)
        {
            return ExitCode.Unusable;
        }

        ColumnOrder order = ExactOrder.Of(call, _exactOrder);
        MigrationPlan plan = RowTrials.Of(MigrationPlanner.Plan(draft.Before.Model, draft.After.Model, renames, order));
        if (plan.Steps.Count == 0 && !plan.IsImpossible)
        {
            bool isInOrder = SchemaDiffer.Compare(draft.Before.Model, draft.After.Model, ColumnOrder.Exact).IsEmpty;
            _output.Text.WriteLine(isInOrder
                ? "Nothing to do: the migrations give the schema."
                : "Nothing to do: the migrations give the schema, but for the order of columns. --exact-order rebuilds the tables.");
            return ExitCode.Clean;
        }

        bool allowsLoss = call.GetValue(_allowDestructive);
        Diagnostic[] findings = [.. draft.Findings(plan).Where(finding => !allowsLoss || finding.Rule != MigrationRules.Destructive), .. BrokenQueries.Of(draft)];
        if (plan.IsImpossible || (plan.IsDestructive && !allowsLoss))
        {
            Report(findings, ExitCode.Findings);
            if (!plan.IsImpossible)
            {
                _output.Error.WriteLine("Nothing is written, because data would be lost. If it is to go, repeat the call with --allow-destructive.");
            }

            return plan.Findings.Any(static finding => finding.Rule == MigrationRules.WrongRename) ? ExitCode.Unusable : ExitCode.Findings;
        }

        string script = MigrationScript.Write(words.Replace('_', ' '), plan);
        if (MigrationProof.Check(draft.Migrations, script, draft.After, order) is { Count: > 0 } problems)
        {
            return Report([.. findings, .. problems], ExitCode.Findings);
        }

        Report(findings, ExitCode.Clean);
        _output.Text.WriteLine("wrote " + Save(folder, words, script));
        return ExitCode.Clean;
    }

    /// <summary>The renames of the command line; without any, on a terminal, those that the user confirms.</summary>
    private IReadOnlyList<Rename>? Renames(MigrationDraft draft, string[] arguments)
    {
        Rename?[] renames = [.. arguments.Select(argument => RenameArguments.Read(argument, draft.Before.Model))];
        int wrong = Array.IndexOf(renames, null);
        if (wrong >= 0)
        {
            _output.Error.WriteLine($"--rename {arguments[wrong]}: a rename is written old:new for a table, table.old:new for a column.");
            return null;
        }

        return renames.Length == 0 && _output.IsTerminal && !Console.IsInputRedirected
            ? RenamePrompt.Ask(RenameCandidates.Find(draft.Before.Model, draft.After.Model), ToolConsole.Of(_output))
            : [.. renames.OfType<Rename>()];
    }

    private static string Save(string folder, string words, string script)
    {
        Directory.CreateDirectory(folder);
        string path = Path.Combine(folder, MigrationFileName.Next(MigrationFolder.Files(folder), words));
        using var file = new StreamWriter(new FileStream(path, FileMode.CreateNew));
        file.Write(script);
        return path;
    }

    private int Report(IEnumerable<Diagnostic> findings, int exitCode)
    {
        foreach (Diagnostic finding in findings)
        {
            _output.Error.WriteLine(finding);
        }

        return exitCode;
    }
}
