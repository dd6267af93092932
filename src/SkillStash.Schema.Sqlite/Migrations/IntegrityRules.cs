using System;
using System.Buffers;
using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Syntax;

namespace SkillStash.Schema.Sqlite.Migrations;

/// <summary>What no script may do: change the books of the tools, or switch off what SQLite guarantees.</summary>
internal static class IntegrityRules
{
    /// <summary>A script without any of these words, and without a PRAGMA, breaks no rule.</summary>
    public static readonly SearchValues<string> Words = SearchValues.Create(
        [BookkeepingTables.Applied, BookkeepingTables.Checksums, BookkeepingTables.CloudflarePrefix, "sqlite_", "load_extension"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Why a statement is refused, once for each reason: it may be a trigger with statements in it.</summary>
    public static IEnumerable<(SyntaxNode Node, string Reason)> Check(StatementSyntax statement) =>
        from node in statement.DescendantsAndSelf()
        let reason = Reason(node)
        where reason is not null
        select (node, reason);

    /// <summary>Why a table may not be made, changed or dropped; null where it may.</summary>
    public static string? OfTable(string name) =>
        BookkeepingTables.Contains(name)
            ? $"Table '{name}' is where migrations are recorded, and not the schema's: databases would lose count of what was applied to them. "
                + "Remove this statement."
        : IsOfSqlite(name)
            ? $"Table '{name}' is where SQLite keeps the schema; written by hand, it damages the database. Use CREATE, ALTER and DROP."
        : null;

    /// <summary>Why a PRAGMA may not be given this value; null where it may.</summary>
    public static string? OfPragma(string name, string? value) => (name.ToLowerInvariant(), value) switch
    {
        (_, null) => null,
        ("writable_schema", { } set) when !IsOff(set) =>
            "With a writable schema a mistake damages the database. Remove this statement, and use CREATE, ALTER and DROP.",
        ("ignore_check_constraints", { } set) when !IsOff(set) =>
            "Rows that break a CHECK would be stored. Remove this statement, and change the rows or the CHECK.",
        ("schema_version", _) =>
            "Other connections would work on with a schema that is gone. Remove this statement: SQLite counts by itself.",
        ("hard_heap_limit" or "soft_heap_limit", _) =>
            "The limit would be that of the whole process. Remove this statement.",
        _ => null,
    };

    /// <summary>Why a function may not be called; null where it may.</summary>
    public static string? OfFunction(string name) => name.Equals("load_extension", StringComparison.OrdinalIgnoreCase)
        ? "An extension is code from outside of the database, which other hosts do not have. Remove this call."
        : null;

    private static string? Reason(SyntaxNode node) => node switch
    {
        InsertSyntax insert => OfTable(insert.Table.Name),
        UpdateSyntax update => OfTable(update.Table.Name),
        DeleteSyntax delete => OfTable(delete.Table.Name),
        CreateTableSyntax table => OfTable(table.Name.Name),
        CreateVirtualTableSyntax table => OfTable(table.Name.Name),
        CreateViewSyntax view => OfTable(view.Name.Name),
        CreateIndexSyntax index => OfTable(index.Table.Name) ?? OfTable(index.Name.Name),
        CreateTriggerSyntax trigger => OfTable(trigger.Table.Name),
        DropSyntax drop => OfTable(drop.Name.Name),
        AlterTableSyntax alter => OfTable(alter.Table.Name) ?? (alter.Action is RenameTableSyntax rename ? OfTable(rename.NewName.Name) : null),
        PragmaSyntax pragma => OfPragma(pragma.Name.Name, pragma.Value?.Text),
        FunctionCallSyntax call => OfFunction(call.Name.Name),
        _ => null,
    };

    private static bool IsOfSqlite(string name) =>
        name.ToLowerInvariant() is "sqlite_schema" or "sqlite_master" or "sqlite_temp_schema" or "sqlite_temp_master" or "sqlite_dbpage";

    // What SQLite takes for false (pragma, foreign_keys); RESET of writable_schema turns it off too.
    private static bool IsOff(string value) => value.ToLowerInvariant() is "off" or "no" or "false" or "0" or "reset";
}
