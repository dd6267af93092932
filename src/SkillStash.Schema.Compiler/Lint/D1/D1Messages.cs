using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Compiler.Lint.D1;

/// <summary>The words of the findings about schemas for Cloudflare D1.</summary>
internal static class D1Messages
{
    public static DiagnosticMessage Transaction(string statement) => new(
        LintRules.RefusedStatement, $"D1 refuses {statement}: each file is a transaction already, and a Worker uses batch(). Remove it.");

    public static DiagnosticMessage OtherDatabase(string statement) => new(
        LintRules.RefusedStatement, $"D1 refuses {statement}: a query sees one database only. Remove it.");

    public static DiagnosticMessage Vacuum() => new(LintRules.RefusedStatement, "D1 refuses VACUUM. Remove it.");

    public static DiagnosticMessage Temporary(string name) => new(
        LintRules.RefusedStatement, $"D1 refuses temporary tables, views and triggers such as '{name}'. Leave out TEMP, and drop it when it is done with.");

    public static DiagnosticMessage NewerAlter(string action) => new(
        LintRules.RefusedStatement, $"ALTER TABLE … {action} is newer than D1's SQLite. Make a new table, copy the rows, drop the old one and rename.");

    public static DiagnosticMessage RefusedFunction(string name, string? instead) => new(
        LintRules.RefusedFunction, $"D1 refuses the function {name}{(instead is null ? "." : $"; write {instead}.")}");

    public static DiagnosticMessage ArgumentCount(string name) => new(
        LintRules.RefusedFunction, $"D1's SQLite takes {name} with three arguments only.");

    public static DiagnosticMessage RefusedModule(string module) => new(
        LintRules.RefusedModule, $"D1 refuses virtual tables of the module {module}; it has fts5 and fts5vocab.");

    public static DiagnosticMessage RefusedPragma(string name) => new(LintRules.RefusedPragma, $"D1 refuses PRAGMA {name}. Remove it.");

    public static DiagnosticMessage RefusedPragmaValue(string name, string allowed) => new(
        LintRules.RefusedPragma, $"D1 takes PRAGMA {name} {allowed} only.");

    public static DiagnosticMessage ReservedPrefix(string name) => new(
        LintRules.ReservedPrefix, $"'{name}' begins with '_cf_', which D1 keeps for itself; choose another name.");

    public static DiagnosticMessage ColumnLimit(string name, int count) => new(
        LintRules.ColumnLimit, $"'{name}' has {count} columns; D1 takes {D1Limits.Columns}.");

    public static DiagnosticMessage ParameterLimit(string query, int count) => new(
        LintRules.ParameterLimit, $"'{query}' binds {count} parameters; D1 takes {D1Limits.Parameters}. Give values as one list: x IN (sqlc.slice(values)).");

    public static DiagnosticMessage StatementLength(int bytes) => new(
        LintRules.StatementLength, $"The statement has {bytes} bytes; D1 takes {D1Limits.StatementBytes}. Make several of it.");

    public static DiagnosticMessage CompoundLimit(int terms) => new(
        LintRules.CompoundLimit, $"The query has {terms} parts; D1 takes {D1Limits.CompoundTerms}. Use VALUES, or a table, or nest it.");

    public static DiagnosticMessage ExpressionDepth() => new(
        LintRules.ExpressionDepth, $"The expression is nested deeper than {D1Limits.ExpressionDepth} levels, which D1 refuses; take it apart, or use IN.");

    public static DiagnosticMessage PatternLength(int bytes) => new(
        LintRules.PatternLength, $"The pattern has {bytes} bytes; D1 takes {D1Limits.PatternBytes}, and fails when it is used.");

    public static DiagnosticMessage OpenEnd() => new(
        LintRules.OpenEnd, "The last statement has no semicolon: wrangler puts its own statement behind it, and D1 refuses the two as one. Add a semicolon.");

    public static DiagnosticMessage IdlePragma() => new(
        LintRules.IdlePragma,
        "D1 takes this PRAGMA and leaves foreign keys on: DROP TABLE still deletes the rows that refer to the table. Use PRAGMA defer_foreign_keys = ON, "
        + "and rebuild a table together with those that refer to it.");
}
