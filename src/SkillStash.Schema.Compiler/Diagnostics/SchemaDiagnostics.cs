namespace SkillStash.Schema.Compiler.Diagnostics;

/// <summary>The words of every finding: one method for each message, named for what it says.</summary>
public static partial class SchemaDiagnostics
{
    public static DiagnosticMessage NameTaken(string kind, string name) => new(
        DiagnosticRules.NameTaken, $"There is already {kind} named '{name}'; choose another name, or drop the first one before.");

    public static DiagnosticMessage DuplicateColumn(string column, string table) => new(
        DiagnosticRules.DuplicateColumn, $"Table '{table}' already has a column '{column}': names ignore case.");

    public static DiagnosticMessage UnknownColumn(string column, string? table, string? suggestion) => new(
        DiagnosticRules.UnknownColumn, (table is null ? $"There is no column '{column}' here" : $"'{table}' has no column '{column}'") + Hint(suggestion));

    public static DiagnosticMessage DoubleQuotedText(string text) => new(
        DiagnosticRules.UnknownColumn, $"There is no column \"{text}\" here; a text is written in single quotes: '{text.Replace("'", "''")}'.");

    public static DiagnosticMessage UnknownObject(string kind, string name) => new(
        DiagnosticRules.UnknownObject, $"There is no {kind} named '{name}'.");

    public static DiagnosticMessage UnquotedIf() => new(
        DiagnosticRules.ReservedName, "After IF NOT EXISTS the name IF must be quoted: \"if\".");

    public static DiagnosticMessage ReservedName(string name) => new(
        DiagnosticRules.ReservedName, $"'{name}' begins with 'sqlite_', which SQLite keeps for itself; choose another name.");

    public static DiagnosticMessage WrongObjectKind(string action, string name, string actual) => new(
        DiagnosticRules.WrongObjectKind, $"Cannot {action} '{name}': it is {actual}.");

    public static DiagnosticMessage SecondPrimaryKey(string table) => new(
        DiagnosticRules.PrimaryKeyRule, $"Table '{table}' already has a primary key; name all its columns in one PRIMARY KEY (…).");

    public static DiagnosticMessage AutoIncrementNeedsInteger() => new(
        DiagnosticRules.AutoIncrementRule, "AUTOINCREMENT is only allowed on a single column of type INTEGER that is the PRIMARY KEY.");

    public static DiagnosticMessage AutoIncrementWithoutRowId() => new(
        DiagnosticRules.AutoIncrementRule, "AUTOINCREMENT is not allowed in a WITHOUT ROWID table: there is no rowid to count.");

    public static DiagnosticMessage WithoutRowIdNeedsKey(string table) => new(
        DiagnosticRules.WithoutRowIdRule, $"Table '{table}' is WITHOUT ROWID and so needs a PRIMARY KEY.");

    public static DiagnosticMessage StrictTypeMissing(string column) => new(
        DiagnosticRules.StrictType, $"Column '{column}' of a STRICT table needs a type: INT, INTEGER, REAL, TEXT, BLOB or ANY.");

    public static DiagnosticMessage StrictTypeUnknown(string column, string type) => new(
        DiagnosticRules.StrictType, $"Type '{type}' of column '{column}' is not allowed in a STRICT table; use INT, INTEGER, REAL, TEXT, BLOB or ANY.");

    public static DiagnosticMessage ForeignKeyOfOneColumn(string column) => new(
        DiagnosticRules.ForeignKeyColumns, $"The foreign key of column '{column}' can reference one column only; use FOREIGN KEY (…) for more.");

    public static DiagnosticMessage ForeignKeyColumnCount(int child, int parent) => new(
        DiagnosticRules.ForeignKeyColumns, $"The foreign key has {child} of its own columns and references {parent}: the numbers must be equal.");

    public static DiagnosticMessage UnknownCollation(string collation) => new(
        DiagnosticRules.UnknownCollation, $"There is no collation '{collation}'; SQLite has BINARY, NOCASE and RTRIM.");

    public static DiagnosticMessage DefaultNotConstant(string column) => new(
        DiagnosticRules.DefaultNotConstant, $"The default of column '{column}' is not constant: it may not name columns or parameters or hold a query.");

    public static DiagnosticMessage TooManyColumns(string what, int limit) => new(
        DiagnosticRules.LimitExceeded, $"{what} has more than {limit} columns, which is SQLite's limit.");

    public static DiagnosticMessage ConflictingClauses() => new(
        DiagnosticRules.ConflictingClauses, "Two constraints on the same columns say different things ON CONFLICT; say it once.");

    public static DiagnosticMessage UnknownDatabase(string name) => new(
        DiagnosticRules.UnknownDatabase, $"There is no database '{name}' here; objects are made in main or temp.");

    public static DiagnosticMessage QualifiedTemporary(string name) => new(
        DiagnosticRules.UnknownDatabase, $"A temporary object lives in temp: leave out the database before '{name}'.");

    public static DiagnosticMessage NullsOrderInKey(bool first) => new(
        DiagnosticRules.IndexRule, $"NULLS {(first ? "FIRST" : "LAST")} cannot be used in a key or an index; leave it out.");

    public static DiagnosticMessage ExpressionInConstraint() => new(
        DiagnosticRules.IndexRule, "PRIMARY KEY and UNIQUE take columns only; an expression can be made unique by CREATE UNIQUE INDEX.");

    public static DiagnosticMessage NameClash(string thing, string wanted, string given, string remedy) => new(
        DiagnosticRules.NameClash, $"{thing} would be called '{wanted}', which is taken, and so becomes '{given}'; {remedy}.");

    public static DiagnosticMessage TypeOfDom(string thing, string given) => new(
        DiagnosticRules.TypeOfDom,
        $"{thing} is called '{given}', and so is a type of the DOM: TypeScript that forgets to import this one means the other. @name gives another name, or says that this one is meant.");

    public static DiagnosticMessage TypeGivenTwice(string type, string path) => new(
        DiagnosticRules.TypeGivenTwice,
        $"The schema gives the type '{type}', which '{path}' gives already, and so nothing is emitted for it; give one of them a Namespace or a Database of its own: <SchemaFile Include=\"…\" Namespace=\"…\" />.");

    private static string Hint(string? suggestion) => suggestion is null ? "." : $"; did you mean '{suggestion}'?";
}
