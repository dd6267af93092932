using SkillStash.Schema.Compiler.Binding.Queries;
using SkillStash.Schema.Compiler.Catalog;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Syntax;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Compiler.Binding.Schema;

/// <summary>
/// Reads statements that no document holds: SQLite keeps the text of each CREATE statement, ALTER TABLE edits that text, and then
/// it is read again (lang_altertable, section 7).
/// </summary>
internal static class Reparsed
{
    /// <summary>The table of a CREATE TABLE; null where the text is none.</summary>
    public static CatalogTable? Table(string text, string database) => Table(text, database, BindingMode.Altered, out _);

    /// <summary>As above; <paramref name="problem"/> is the first mistake.</summary>
    public static CatalogTable? Table(string text, string database, BindingMode mode, out Diagnostic? problem)
    {
        BindingContext context = Context(text, mode);
        problem = null;
        if (Statement(context) is not CreateTableSyntax syntax)
        {
            return null;
        }

        CatalogTable table = TableBinder.Bind(syntax, database, context);
        problem = FirstError(context.Diagnostics);
        return table;
    }

    /// <summary>A context for a text of its own.</summary>
    public static BindingContext Context(string text, BindingMode mode = BindingMode.Altered)
    {
        var source = new SourceText(text);
        return new BindingContext(source, new CommentMap(source, []), new DiagnosticBag(source)) { Mode = mode };
    }

    /// <summary>The only statement of a text.</summary>
    public static StatementSyntax? Statement(BindingContext context)
    {
        ScriptSyntax script = Parser.Parse(context.Source).Script;
        return script.Statements.Count == 1 ? script.Statements[0] : null;
    }

    public static Diagnostic? FirstError(DiagnosticBag diagnostics)
    {
        foreach (Diagnostic found in diagnostics.Sorted())
        {
            if (found.Severity == DiagnosticSeverity.Error)
            {
                return found;
            }
        }

        return null;
    }
}
