using SkillStash.Schema.Compiler.Diagnostics;

namespace SkillStash.Schema.Sqlite.Migrations;

/// <summary>The rules of applying migrations and loading seed data. SKS08xx.</summary>
public static class MigrationRules
{
    /// <summary>SQLite refuses a statement.</summary>
    public static readonly DiagnosticRule Failed = Rule("SKS0801", "A statement fails on the database");

    /// <summary>The file of an applied migration has been changed.</summary>
    public static readonly DiagnosticRule Edited = Rule("SKS0802", "An applied migration has been edited");

    /// <summary>The file of an applied migration is gone.</summary>
    public static readonly DiagnosticRule Missing = Rule("SKS0803", "An applied migration has no file");

    /// <summary>A migration that is not applied comes before one that is.</summary>
    public static readonly DiagnosticRule OutOfOrder = Rule("SKS0804", "A migration comes before an applied one");

    /// <summary>A statement cannot be part of the one transaction that a script is run in.</summary>
    public static readonly DiagnosticRule NotInTransaction = Rule("SKS0805", "A statement has no place in a transaction");

    /// <summary>Rows refer to no parent after a script, and did not before.</summary>
    public static readonly DiagnosticRule Orphans = Rule("SKS0806", "Rows lose their parents");

    /// <summary>A script changes the books of the tools, or switches off what SQLite guarantees.</summary>
    public static readonly DiagnosticRule Undermined = Rule("SKS0807", "A statement undermines the database");

    private static DiagnosticRule Rule(string id, string title) => new(id, title, DiagnosticSeverity.Error, "Migrations");
}
