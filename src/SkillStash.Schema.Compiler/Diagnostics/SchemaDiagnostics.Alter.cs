namespace SkillStash.Schema.Compiler.Diagnostics;

public static partial class SchemaDiagnostics
{
    public static DiagnosticMessage CannotAlter(string name, string actual) => new(
        DiagnosticRules.AlterRule, $"'{name}' cannot be altered: it is {actual}.");

    public static DiagnosticMessage RenameTaken(string name) => new(
        DiagnosticRules.NameTaken, $"There is already a table, view or index named '{name}'; choose another name.");

    public static DiagnosticMessage AddedComment(string column) => new(
        DiagnosticRules.AlterRule, $"SQLite takes the comment after the new column '{column}' into the table, where it hides what follows; move it.");

    public static DiagnosticMessage AddedKey(string column, string constraint) => new(
        DiagnosticRules.AlterRule, $"Column '{column}' cannot be added with {constraint}; add it plain, and then CREATE UNIQUE INDEX.");

    public static DiagnosticMessage DroppedKey(string column, string constraint) => new(
        DiagnosticRules.AlterRule, $"Column '{column}' cannot be dropped, because it has {constraint}; make a new table and copy the rows.");

    public static DiagnosticMessage DroppedOnly(string column) => new(
        DiagnosticRules.AlterRule, $"Column '{column}' cannot be dropped: it is the table's only one.");

    public static DiagnosticMessage UnknownConstraint(string name, string table) => new(
        DiagnosticRules.AlterRule, $"Table '{table}' has no constraint named '{name}'.");

    public static DiagnosticMessage ConstraintTaken(string name, string table) => new(
        DiagnosticRules.AlterRule, $"Table '{table}' already has a constraint named '{name}'; choose another name.");

    public static DiagnosticMessage ConstraintStays(string name) => new(
        DiagnosticRules.AlterRule, $"Constraint '{name}' cannot be dropped: only CHECK and NOT NULL can.");

    public static DiagnosticMessage DependentObject(string kind, string name, string reason) => new(
        DiagnosticRules.DependentObject, $"The {kind} '{name}' stands in the way: {reason}");
}
