using System.Collections.Generic;
using Microsoft.Data.Sqlite;
using SkillStash.Schema.Cli.Sources;
using SkillStash.Schema.Compiler;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Reading;
using SkillStash.Schema.Compiler.Text;
using SkillStash.Schema.Sqlite.Scratch;

namespace SkillStash.Schema.Cli.Check;

/// <summary>Has SQLite evaluate each DEFAULT that is no constant, or JSON, and finds those that no reader of the column takes back.</summary>
internal static class DefaultCheck
{
    // A random default need not be wrong each time.
    private const int Samples = 20;

    public static IEnumerable<Diagnostic> Check(SchemaCompilation schema)
    {
        foreach (TableModel table in schema.Model.Tables)
        {
            foreach (ColumnModel column in table.Columns)
            {
                if (column.Default is { IsNull: false } value && (value.Kind == DefaultKind.Expression || column.Type.Kind == ColumnKind.Json)
                    && ReadableValue.Condition(column) is { } condition
                    && FirstRefused(table, column, value, condition) is { } refused)
                {
                    yield return Diagnostic.At(schema.Locations.Of(table.Name, column.Name), new DiagnosticMessage(
                        ToolRules.UnreadableValue, $"The DEFAULT of '{column.Name}' gives {refused}, which cannot be read back as {column.Type.Kind.ToString().ToLowerInvariant()}."));
                }
            }
        }
    }

    private static string? FirstRefused(TableModel table, ColumnModel column, DefaultModel value, string condition)
    {
        string name = SqlQuote.Name(column.Name);
        try
        {
            // A column alone: the constraints of its table have no say in what a DEFAULT gives.
            using SqliteConnection scratch = ScratchDatabase.FromScript($"CREATE TABLE t ({name} {column.DeclaredType} DEFAULT ({value.Expression})){(table.Strict ? " STRICT" : "")};");
            for (int i = 0; i < Samples; i++)
            {
                SqlScript.Execute(scratch, "INSERT INTO t DEFAULT VALUES");
            }

            return StoredValues.FirstRefused(scratch, new StoredValueQuery("t", column, condition));
        }
        catch (SqlScriptException)
        {
            return null; // Such as a function that the application brings.
        }
    }
}
