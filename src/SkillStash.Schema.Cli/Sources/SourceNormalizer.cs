using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.Data.Sqlite;
using SkillStash.Schema.Compiler;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Text;
using SkillStash.Schema.Sqlite.Migrations;
using SkillStash.Schema.Sqlite.Scratch;
using SQLitePCL;

namespace SkillStash.Schema.Cli.Sources;

/// <summary>
/// Runs a SOURCE in a scratch database and compiles what that database keeps, so that two sources of any kind can be compared.
/// SQLite is the judge of whether a source is right.
/// </summary>
internal static class SourceNormalizer
{
    /// <summary>Reads and runs a source.</summary>
    /// <param name="name">The source as the user named it.</param>
    /// <param name="findings">Why it cannot be used, where null is returned.</param>
    public static NormalizedSource? Load(string name, out IReadOnlyList<Diagnostic> findings)
    {
        try
        {
            IReadOnlyList<SourceText>? texts = Directory.Exists(name) ? SourceTexts.ReadFolder(name) : SourceTexts.ReadFile(name);
            return Run(name, texts ?? [DatabaseScript.Read(name)], isText: texts is not null, out findings);
        }
        catch (Exception exception) when (SourceTexts.IsUnreadable(exception))
        {
            findings = [ToolRules.Report(ToolRules.Unreadable, name, exception)];
            return null;
        }
    }

    /// <summary>Runs documents one after the other.</summary>
    /// <param name="name">What the whole is called.</param>
    /// <param name="texts">The documents.</param>
    /// <param name="isText">Whether a person wrote them, so that places in them mean something.</param>
    /// <param name="findings">Why they cannot be used, where null is returned.</param>
    public static NormalizedSource? Run(string name, IReadOnlyList<SourceText> texts, bool isText, out IReadOnlyList<Diagnostic> findings)
    {
        findings = [];
        using SqliteConnection scratch = ScratchDatabase.Open();

        // A source describes one database: it may not make or open files.
        raw.sqlite3_limit(scratch.Handle, raw.SQLITE_LIMIT_ATTACHED, 0);
        foreach (SourceText text in texts)
        {
            try
            {
                SqlScript.Execute(scratch, text.Text);
            }
            catch (SqlScriptException exception)
            {
                // What the compiler says of the mistake tells more than SQLite's message.
                SchemaCompilation compilation = SchemaCompiler.Compile(texts);
                findings = compilation.IsAccepted
                    ? [Refusal(text, exception)]
                    : [.. compilation.Diagnostics.Where(static finding => finding.Severity == DiagnosticSeverity.Error)];
                return null;
            }
        }

        string script = DatabaseScript.Read(scratch);
        var places = isText ? new Lazy<SchemaLocations>(() => SchemaCompiler.Compile(texts).Locations) : null;
        SchemaCompilation kept = SchemaCompiler.Compile(new SourceText(script));
        return new NormalizedSource(name, WithoutBookkeeping(kept.Model), kept, script, places);
    }

    private static SchemaModel WithoutBookkeeping(SchemaModel schema) => schema with
    {
        Tables = schema.Tables.Where(static table => !BookkeepingTables.Contains(table.Name)).ToEquatableArray(),
        Triggers = schema.Triggers.Where(static trigger => !BookkeepingTables.Contains(trigger.Table)).ToEquatableArray(),
    };

    private static Diagnostic Refusal(SourceText text, SqlScriptException exception)
    {
        int start = exception.Offset;
        while (start < text.Length && char.IsWhiteSpace(text.Text[start]))
        {
            start++;
        }

        LinePosition place = text.Position(start);
        return new Diagnostic(ToolRules.Refused, $"SQLite refuses this statement: {exception.Message}.", text.Path, new TextSpan(start, 0), place, place);
    }
}
