using System.Collections.Generic;
using System.Linq;
using Microsoft.Data.Sqlite;
using SkillStash.Schema.Compiler;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Syntax;
using SkillStash.Schema.Compiler.Text;
using SkillStash.Schema.Sqlite.Migrations;
using SkillStash.Schema.Sqlite.Scratch;

namespace SkillStash.Schema.Cli.Check;

/// <summary>Loads seed data into a scratch database of the schema, and looks whether it keeps what the schema says.</summary>
internal sealed class SeedCheck(Truth truth, SourceText seed)
{
    private readonly ParseResult _seed = SchemaCompiler.Parse(seed);
    private readonly DiagnosticBag _findings = new(seed);

    /// <summary>What SQLite refuses, rows without parents, and values that cannot be read back.</summary>
    public IReadOnlyList<Diagnostic> Check()
    {
        foreach (SyntaxError error in _seed.Errors)
        {
            _findings.Report(error.Span, SyntaxDiagnostics.Of(error));
        }

        if (_seed.Errors.Count == 0)
        {
            Load();
        }

        return _findings.Sorted();
    }

    private void Load()
    {
        using SqliteConnection scratch = ScratchDatabase.FromScript(truth.Normalized.Script);
        foreach (StatementSyntax statement in _seed.Script.Statements)
        {
            try
            {
                SqlScript.Execute(scratch, seed.Slice(statement.Span));
            }
            catch (SqlScriptException refusal)
            {
                Report(statement, MigrationRules.Failed, $"SQLite refuses this statement: {refusal.Message}.");
                return;
            }
        }

        Locate(Faults(scratch).ToList());
    }

    private IEnumerable<SeedFault> Faults(SqliteConnection database) =>
        SeedFault.Orphans(database).Concat(StoredValues.Queries(truth.Compilation.Model).Select(SeedFault.Unreadable))
            .Where(fault => fault.Message(database) is not null);

    /// <summary>Loads the data once more, and shows each fault at the statement that brings it in.</summary>
    private void Locate(List<SeedFault> faults)
    {
        if (faults.Count == 0)
        {
            return;
        }

        using SqliteConnection scratch = ScratchDatabase.FromScript(truth.Normalized.Script);
        foreach (StatementSyntax statement in _seed.Script.Statements)
        {
            SqlScript.Execute(scratch, seed.Slice(statement.Span));
            foreach (SeedFault fault in faults.ToArray())
            {
                if (fault.Message(scratch) is { } message)
                {
                    Report(statement, fault.Rule, message);
                    faults.Remove(fault);
                }
            }
        }
    }

    private void Report(StatementSyntax statement, DiagnosticRule rule, string message) =>
        _findings.Report(statement.Span, new DiagnosticMessage(rule, message));
}
