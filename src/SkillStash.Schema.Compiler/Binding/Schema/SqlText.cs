using SkillStash.Schema.Compiler.Syntax;

namespace SkillStash.Schema.Compiler.Binding.Schema;

/// <summary>SQL of the model: without comments, laid out as the printer does.</summary>
internal static class SqlText
{
    /// <summary>The CREATE statement as SQLite keeps it: without IF NOT EXISTS and without the database.</summary>
    public static string OfCreation(StatementSyntax statement) => SyntaxPrinter.Print(Kept(statement));

    /// <summary>The same in a form that all spellings of it share.</summary>
    public static string CanonicalOfCreation(StatementSyntax statement) => SyntaxPrinter.PrintCanonical(Kept(statement));

    private static StatementSyntax Kept(StatementSyntax statement) => statement switch
    {
        CreateTableSyntax table => table with { IfNotExists = false, Schema = null },
        CreateVirtualTableSyntax table => table with { IfNotExists = false, Schema = null },
        CreateIndexSyntax index => index with { IfNotExists = false, Schema = null },
        CreateViewSyntax view => view with { IfNotExists = false, Schema = null },
        CreateTriggerSyntax trigger => trigger with { IfNotExists = false, Schema = null, Table = trigger.Table with { Schema = null } },
        _ => statement,
    };
}
