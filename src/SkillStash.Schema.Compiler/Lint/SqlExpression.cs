using SkillStash.Schema.Compiler.Syntax;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Compiler.Lint;

/// <summary>Reads the expressions that a model keeps as text.</summary>
internal static class SqlExpression
{
    /// <summary>The expression; null where the text is none.</summary>
    public static ExpressionSyntax? Parse(string sql)
    {
        ParseResult parsed = Parser.Parse(new SourceText("SELECT " + sql));
        return parsed.Errors.Count == 0
            && parsed.Script.Statements is [SelectSyntax { Terms: [SelectCoreSyntax { From: null, Columns: [ExpressionColumnSyntax { Alias: null } only] }] }]
                ? only.Expression
                : null;
    }
}
