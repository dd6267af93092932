namespace SkillStash.Schema.Compiler.Diagnostics;

public static partial class SchemaDiagnostics
{
    public static DiagnosticMessage ViewParameter() => new(
        DiagnosticRules.ViewRule, "A view takes no parameters; filter the rows where the view is used.");

    public static DiagnosticMessage TriggerParameter() => new(
        DiagnosticRules.TriggerRule, "A trigger takes no parameters; it sees the row as NEW and OLD.");

    public static DiagnosticMessage ForeignDatabase(string kind, string name, string database) => new(
        DiagnosticRules.UnknownDatabase, $"The {kind} '{name}' cannot name database '{database}': only temporary objects can see others.");

    public static DiagnosticMessage TriggerTime(string time, string kind, string table) => new(
        DiagnosticRules.TriggerRule, $"{time} cannot be used on '{table}', which is {kind}: INSTEAD OF is for views, BEFORE and AFTER are for tables.");

    public static DiagnosticMessage QualifiedTemporaryTrigger(string name) => new(
        DiagnosticRules.TriggerRule, $"The temporary trigger '{name}' is in temp anyway; leave out the database.");

    public static DiagnosticMessage TriggerOnSystemTable(string table) => new(
        DiagnosticRules.TriggerRule, $"A trigger cannot watch '{table}', which belongs to SQLite.");

    public static DiagnosticMessage QualifiedTriggerTarget() => new(
        DiagnosticRules.TriggerRule, "INSERT, UPDATE and DELETE in a trigger name the table without its database.");

    public static DiagnosticMessage TriggerReturning() => new(
        DiagnosticRules.TriggerRule, "RETURNING cannot be used in a trigger.");

    public static DiagnosticMessage SystemTable(string action, string name) => new(
        DiagnosticRules.WrongObjectKind, $"Cannot {action} '{name}': it belongs to SQLite.");

    public static DiagnosticMessage ConstraintIndex(string name) => new(
        DiagnosticRules.WrongObjectKind, $"Index '{name}' belongs to a UNIQUE or PRIMARY KEY constraint, and goes only with it.");

    public static DiagnosticMessage UnknownModule(string name) => new(
        DiagnosticRules.VirtualTableRule, $"There is no virtual table module '{name}' in SQLite as it ships; there are fts5, fts4, fts3, rtree and geopoly.");

    public static DiagnosticMessage VirtualTable(string table, string problem) => new(
        DiagnosticRules.VirtualTableRule, $"The virtual table '{table}' cannot be made: {problem}.");

    public static DiagnosticMessage BrokenTrigger(string trigger, string reason) => new(
        DiagnosticRules.BrokenView, $"Trigger '{trigger}' was taken by SQLite, but fails when it fires: {reason}");
}
