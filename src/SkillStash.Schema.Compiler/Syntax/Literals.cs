using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Compiler.Syntax;

/// <summary>Tells values that stand for themselves from those that are computed.</summary>
public static class Literals
{
    /// <summary>Whether a DEFAULT is the same for every row: a literal, perhaps with a sign, or a word; not CURRENT_TIMESTAMP and its like.</summary>
    public static bool IsLiteral(string value) =>
        Parser.Parse(new SourceText("SELECT " + value)) is { Errors.Count: 0, Script.Statements: [SelectSyntax { Terms: [SelectCoreSyntax core] }] }
        && core is { From: null, Columns: [ExpressionColumnSyntax column] }
        && IsLiteral(column.Expression.WithoutParentheses());

    private static bool IsLiteral(ExpressionSyntax expression) => expression switch
    {
        LiteralSyntax literal => literal.Kind is not (LiteralKind.CurrentDate or LiteralKind.CurrentTime or LiteralKind.CurrentTimestamp),
        UnarySyntax { Operator: UnaryOperator.Plus or UnaryOperator.Minus } sign => IsLiteral(sign.Operand.WithoutParentheses()),
        ColumnReferenceSyntax { Table: null } => true,
        _ => false,
    };
}
