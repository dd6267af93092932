namespace SkillStash.Schema.Compiler.Diagnostics;

public static partial class SchemaDiagnostics
{
    public static DiagnosticMessage GeneratedInPrimaryKey(string column) => new(
        DiagnosticRules.GeneratedColumnRule, $"Column '{column}' is generated and cannot be part of the PRIMARY KEY; use a UNIQUE constraint.");

    public static DiagnosticMessage GeneratedDefault(string column) => new(
        DiagnosticRules.GeneratedColumnRule, $"Column '{column}' is generated and so can have no DEFAULT.");

    public static DiagnosticMessage GeneratedTwice(string column) => new(
        DiagnosticRules.GeneratedColumnRule, $"Column '{column}' has two generating expressions; leave one.");

    public static DiagnosticMessage GeneratedOnly(string table) => new(
        DiagnosticRules.GeneratedColumnRule, $"Table '{table}' has generated columns only; it needs at least one that is stored as given.");

    public static DiagnosticMessage GeneratedLoop(string column) => new(
        DiagnosticRules.GeneratedColumnRule, $"The generated column '{column}' depends on itself.");
}
