using SkillStash.Schema.Compiler.Syntax;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Compiler.Binding;

/// <summary>SQL of the model: one line without comments.</summary>
internal static class SqlText
{
    public static string Of(SyntaxNode node, SourceText? source) => source!.Slice(node.Span);

    /// <summary>The CREATE statement as SQLite keeps it: without IF NOT EXISTS and without the database.</summary>
    public static string OfCreation(StatementSyntax statement, SourceText? source) => Of(statement, source);
}
