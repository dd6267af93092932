using System.Collections.Generic;
using SkillStash.Schema.Compiler.Diagnostics;

namespace SkillStash.Schema.Compiler.Lint;

/// <summary>The words of the findings about any schema: one method for each message.</summary>
public static class LintMessages
{
    public static DiagnosticMessage RedundantIndex(string index, string other) => new(
        LintRules.RedundantIndex, $"Index '{index}' only costs writes: {other} serves every query that it serves. Drop it.");

    public static DiagnosticMessage RowIdIndex(string index, string column) => new(
        LintRules.RedundantIndex, $"Index '{index}' only costs writes: '{column}' is the rowid, by which the table itself is sorted. Drop it.");

    public static DiagnosticMessage RowIdUnique(string column) => new(
        LintRules.RedundantIndex, $"UNIQUE makes a second index on '{column}', which is the rowid and unique already. Leave it out.");

    public static DiagnosticMessage UnindexedForeignKey(string table, IEnumerable<string> columns, string parent) => new(
        LintRules.UnindexedForeignKey,
        $"No index of '{table}' begins with {Join(columns)}: each DELETE from '{parent}', and each change of its key, looks through '{table}' row by row. Make such an index.");

    public static DiagnosticMessage UnlikeAffinity(string column, string affinity, string parent, string parentColumn, string parentAffinity) => new(
        LintRules.UnlikeForeignKey,
        $"'{column}' has {affinity} and '{parent}.{parentColumn}' has {parentAffinity}: comparing them converts one side, which no index serves. Give both one type.");

    public static DiagnosticMessage UnlikeCollation(string column, string collation, string parent, string parentColumn, string parentCollation) => new(
        LintRules.UnlikeForeignKey,
        $"'{column}' is compared by {collation} and '{parent}.{parentColumn}' by {parentCollation}: a join finds other rows when its sides are swapped. Give both one collation.");

    public static DiagnosticMessage NullableKey(string column, string table) => new(
        LintRules.NullableKey, $"'{column}' is the primary key of '{table}' and can be NULL, in many rows: SQLite allows it. Add NOT NULL.");

    public static DiagnosticMessage NullableIntegerKey(string column, string table, string type) => new(
        LintRules.NullableKey,
        $"'{column}' is the primary key of '{table}' and can be NULL: {type} does not make it the rowid. Declare it INTEGER, or add NOT NULL.");

    public static DiagnosticMessage DescendingKey(string column) => new(
        LintRules.DescendingKey,
        $"With DESC at the column '{column}' is not the rowid: it gets no number by itself, and can be NULL. Leave out DESC.");

    public static DiagnosticMessage UnknownType(string column, string type) => new(
        LintRules.MisleadingType,
        $"SQLite has no type {type}: a text in '{column}' that looks like a number becomes one, '007' the number 7. Write TEXT, BLOB, INTEGER or REAL.");

    public static DiagnosticMessage LooseAny(string column) => new(
        LintRules.LooseAny,
        $"Outside STRICT tables ANY turns a text in '{column}' that looks like a number into one, '007' into 7. Leave out the type, or make the table STRICT.");

    public static DiagnosticMessage IntegerByAccident(string column, string type, string better) => new(
        LintRules.MisleadingType, $"SQLite reads {type} as an integer type, because it has INT in it. Declare '{column}' {better}.");

    public static DiagnosticMessage DecimalPrecision(string column, string type) => new(
        LintRules.DecimalPrecision,
        $"SQLite stores {type} as a floating-point number, which keeps 15 digits. Store '{column}' as an INTEGER of the smallest unit, or as TEXT with @type decimal.");

    public static DiagnosticMessage DoubleQuotedDefault(string column, string text) => new(
        LintRules.DoubleQuotedDefault, $"The default of '{column}' is in double quotes, which are for names. Write {text}.");

    public static DiagnosticMessage IdleCheck(string table, string check) => new(
        LintRules.IdleCheck, $"CHECK ({check}) of '{table}' never fails: it is true or NULL for every row, and NULL passes.");

    public static DiagnosticMessage UnindexedOrder(string view, string table, IEnumerable<string> columns) => new(
        LintRules.UnindexedOrder,
        $"SQLite sorts all rows each time '{view}' is read: no index of '{table}' gives them in the order of {Join(columns)}.");

    public static DiagnosticMessage ScannedTable(string query, string table, string? index) => new(
        LintRules.ScannedTable,
        $"'{query}' looks at every row of '{table}'. "
        + (index is null ? "No index was found that would serve it." : $"This would serve it: {index}.")
        + " Where that is meant, write -- @scan above it.");

    public static DiagnosticMessage OneRowOfMany(string query) => new(
        LintRules.OneRowOfMany, $"'{query}' finds one row or none: values for a key of each table are given. :one returns it without a list.");

    public static DiagnosticMessage LeftOutColumn(string query, string column) => new(
        LintRules.LeftOutColumn, $"'{query}' stores no row: it gives '{column}' no value, which is NOT NULL and has no DEFAULT.");

    public static DiagnosticMessage MissingKey(string table) => new(
        LintRules.MissingKey, $"'{table}' has neither a PRIMARY KEY nor a UNIQUE key: its rows can be neither told apart nor changed one by one. Add a key.");

    public static DiagnosticMessage SetNullOfNotNull(string column, string action) => new(
        LintRules.ForeignKeyAction, $"{action} SET NULL always fails: '{column}' is NOT NULL. Use CASCADE or RESTRICT, or leave out NOT NULL.");

    public static DiagnosticMessage SetDefaultOfNotNull(string column, string action) => new(
        LintRules.ForeignKeyAction, $"{action} SET DEFAULT always fails: '{column}' is NOT NULL and has no default. Add one, or use CASCADE or RESTRICT.");

    public static DiagnosticMessage NullDefault(string column) => new(
        LintRules.UnreadableDefault, $"'{column}' is NOT NULL, so that DEFAULT NULL always fails. Leave it out, or give a value.");

    public static DiagnosticMessage UnknownTimeDefault(string column, string value) => new(
        LintRules.UnreadableDefault,
        $"The default {value} of '{column}' gives times in a form that is not known, and the API writes YYYY-MM-DD HH:MM:SS: the two sort apart. Write CURRENT_TIMESTAMP, unixepoch() or strftime('%Y-%m-%dT%H:%M:%fZ').");

    public static DiagnosticMessage LocalTimeDefault(string column) => new(
        LintRules.UnreadableDefault, $"The default of '{column}' is the local time of the machine, and every reader takes it for UTC. Leave out 'localtime'.");

    public static DiagnosticMessage UnreadableDefault(string column, string value, string what) => new(
        LintRules.UnreadableDefault, $"The default {value} of '{column}' is not {what}.");

    public static DiagnosticMessage HiddenRowId(string column) => new(
        LintRules.HiddenRowId, $"A column called '{column}' hides the rowid of that name, and is not it. Choose another name.");

    public static DiagnosticMessage IgnoredRows(string statement) => new(
        LintRules.IgnoredStatement, $"{statement} is ignored here: a schema says what tables are, not what is in them. Write it into seed data or a migration.");

    public static DiagnosticMessage IgnoredPragma(string name) => new(
        LintRules.IgnoredStatement, $"PRAGMA {name} is ignored here: it sets a connection or a file. Set it where the database is opened, or in a migration.");

    public static DiagnosticMessage IgnoredDatabase(string statement) => new(
        LintRules.IgnoredStatement, $"{statement} is ignored here: a schema describes one database. Give the other one a schema of its own.");

    public static DiagnosticMessage IgnoredTemporary(string name) => new(
        LintRules.IgnoredStatement, $"'{name}' is temporary, and ignored here: it would go with its connection. Leave out TEMP to have it in the schema.");

    private static string Join(IEnumerable<string> columns) => "'" + string.Join("', '", columns) + "'";
}
