namespace SkillStash.Schema.Compiler.Diagnostics;

public static partial class SchemaDiagnostics
{
    public static DiagnosticMessage UnknownAnnotation(string word) => new(
        DiagnosticRules.UnknownAnnotation,
        $"'@{word}' is no annotation; there are @json, @uuid, @bigint, @decimal, @id, @name and @type. In backticks it is plain text.");

    public static DiagnosticMessage MisplacedAnnotation(string word) => new(
        DiagnosticRules.MalformedAnnotation, $"@{word} belongs to a column; on a table or a view it does nothing.");

    public static DiagnosticMessage UselessId(string column) => new(
        DiagnosticRules.MalformedAnnotation,
        $"@id makes a type of an integer that is its table's whole PRIMARY KEY; '{column}' is none. A foreign key to such a column has its type by itself.");

    public static DiagnosticMessage UselessBigInt(string column, string parent) => new(
        DiagnosticRules.MalformedAnnotation, $"'{column}' has the type of the key of '{parent}', which is a number on the wire; write @bigint there.");

    public static DiagnosticMessage MalformedJsonShape() => new(
        DiagnosticRules.MalformedAnnotation,
        "The shape after @json cannot be read; write it as in TypeScript: string[], Record<string, number>, { name: string; port?: number }, 'a' | 'b'.");

    public static DiagnosticMessage DeepJsonShape(int limit) => new(
        DiagnosticRules.MalformedAnnotation,
        $"The JSON is nested deeper than {limit} levels, and any JSON is taken instead; write unknown for its inner part.");

    public static DiagnosticMessage MalformedJsonExample() => new(
        DiagnosticRules.MalformedAnnotation, "'JSON array:' wants an example in JSON after it, such as [\"cli\", \"git\"].");

    public static DiagnosticMessage MalformedName(string name, bool isColumn) => new(
        DiagnosticRules.MalformedAnnotation,
        $"@name wants a name of letters, digits and _ after it{(isColumn ? ", or a value of the column in quotes and then its name" : "")}"
            + $"{(name.Length > 0 ? $"; '{name}' is none" : "")}.");

    public static DiagnosticMessage UselessMemberName(string text, string column) => new(
        DiagnosticRules.MalformedAnnotation, $"@name names the value '{text}', which is none of those that '{column}' is limited to.");

    public static DiagnosticMessage UnknownKind(string word) => new(
        DiagnosticRules.MalformedAnnotation,
        $"@type does not know '{word}'; it takes integer, real, text, blob, boolean, datetime, unixepoch, unixmillis, julianday, date, time, decimal, uuid, json or any.");

    public static DiagnosticMessage UnknownUuidForm(string word) => new(
        DiagnosticRules.MalformedAnnotation, $"@uuid does not know the form '{word}'; it takes upper, hex or upperhex in parentheses, and is lower case with hyphens without.");

    public static DiagnosticMessage MalformedDecimal(int digits) => new(
        DiagnosticRules.MalformedAnnotation, $"@decimal wants the number of digits after the point in parentheses behind it, from 0 to {digits}: @decimal(2).");

    public static DiagnosticMessage UnkeptByAffinity(string column, string kind, string affinity, string remedy) => new(
        DiagnosticRules.UnkeptKind, $"'{column}' does not keep values of kind {kind}: its {affinity} affinity converts them; {remedy}.");

    public static DiagnosticMessage UnkeptByStrict(string column, string kind, string type, string remedy) => new(
        DiagnosticRules.UnkeptKind, $"'{column}' does not keep values of kind {kind}: the STRICT table wants {type} there; {remedy}.");

    public static DiagnosticMessage UnkeptByRowId(string column, string kind, string remedy) => new(
        DiagnosticRules.UnkeptKind, $"'{column}' does not keep values of kind {kind}: as INTEGER PRIMARY KEY it is the rowid, which is an integer; {remedy}.");

    public static DiagnosticMessage MissingParentTable(string table) => new(
        DiagnosticRules.MissingParent, $"The foreign key's parent table '{table}' is not in this schema; SQLite fails only when rows are written.");

    public static DiagnosticMessage MissingParentColumn(string column, string table) => new(
        DiagnosticRules.MissingParent, $"The foreign key's parent table '{table}' has no column '{column}'; SQLite fails only when rows are written.");

    public static DiagnosticMessage ParentKeyMismatch(string table) => new(
        DiagnosticRules.MissingParent,
        $"The foreign key does not match a PRIMARY KEY or a full UNIQUE key of '{table}'; SQLite fails only when rows are written.");

    public static DiagnosticMessage UnsoundBooleanCheck(string column, string reason) => new(
        DiagnosticRules.UnsoundCheck, $"The CHECK on '{column}' does not make it a boolean: {reason}.");

    public static DiagnosticMessage UnsoundEnumCheck(string column, string reason) => new(
        DiagnosticRules.UnsoundCheck, $"The CHECK on '{column}' does not make it an enum: {reason}.");

    public static DiagnosticMessage BrokenView(string view, string reason) => new(
        DiagnosticRules.BrokenView, $"View '{view}' was taken by SQLite, but cannot be queried: {reason}");
}
