using System.Collections.Generic;

namespace SkillStash.Schema.Compiler.Syntax;

/// <summary>Expressions. Parentheses are nodes of the tree, so that none need be added.</summary>
public sealed partial class SyntaxPrinter
{
    private void WriteExpression(ExpressionSyntax expression)
    {
        if (_isCanonical)
        {
            WriteCanonicalExpression(expression);
        }
        else
        {
            WriteExpressionAsIs(expression);
        }
    }

    private void WriteExpressionAsIs(ExpressionSyntax expression)
    {
        switch (expression)
        {
            case LiteralSyntax literal:
                Write(_isCanonical ? Canonical.Literal(literal) : literal.Text);
                break;
            case ParameterSyntax parameter:
                Write(parameter.Text);
                break;
            case ColumnReferenceSyntax column:
                WriteColumnReference(column);
                break;
            case ParenthesizedSyntax parenthesized:
                Write("(");
                WriteExpression(parenthesized.Expression);
                Write(")");
                break;
            case UnarySyntax unary:
                WriteUnary(unary);
                break;
            case BinarySyntax binary:
                WriteBinary(binary);
                break;
            case CollateSyntax collate:
                WriteExpression(collate.Operand);
                WriteNameAfter(" COLLATE ", collate.Collation);
                break;
            case CastSyntax cast:
                WriteExpressionAfter("CAST(", cast.Operand);
                Write(cast.Type == null ? " AS)" : " AS " + TypeText(cast.Type) + ")");
                break;
            case FunctionCallSyntax call:
                WriteCall(call);
                break;
            case CaseSyntax choice:
                WriteCase(choice);
                break;
            case RowValueSyntax row:
                WriteEnclosed(row.Values, WriteExpression);
                break;
            case ExistsSyntax exists:
                Write("EXISTS (");
                WriteSelect(exists.Select);
                Write(")");
                break;
            case SubqueryExpressionSyntax subquery:
                Write("(");
                WriteSelect(subquery.Select);
                Write(")");
                break;
            case RaiseSyntax raise:
                Write("RAISE(" + ResolutionOf(raise.Action));
                WriteExpressionAfter(", ", raise.Message);
                Write(")");
                break;
            default:
                WritePredicate(expression);
                break;
        }
    }

    private void WriteColumnReference(ColumnReferenceSyntax column)
    {
        if (column.Schema is { } schema)
        {
            WriteName(schema);
            Write(".");
        }

        WriteQualifiedName(column.Table, column.Column);
    }

    /// <summary>Two minus signs must not meet: they would begin a comment.</summary>
    private void WriteUnary(UnarySyntax unary)
    {
        Write(unary.Operator switch
        {
            UnaryOperator.Not => "NOT ",
            UnaryOperator.BitwiseNot => "~",
            UnaryOperator.Plus => "+",
            _ => "-",
        });
        WriteIf(unary is { Operator: UnaryOperator.Minus, Operand: UnarySyntax { Operator: UnaryOperator.Minus } }, " ");
        WriteExpression(unary.Operand);
    }

    /// <summary>Chains such as <c>a AND b AND c …</c> lean to the left and may be long; they are unrolled, not recursed into.</summary>
    private void WriteBinary(BinarySyntax binary)
    {
        var chain = new Stack<BinarySyntax>();
        ExpressionSyntax left = binary;
        while (left is BinarySyntax inner)
        {
            chain.Push(inner);
            left = inner.Left;
        }

        WriteExpression(left);
        while (chain.Count > 0)
        {
            BinarySyntax link = chain.Pop();
            Write(SymbolOf(link.Operator));
            WriteExpression(link.Right);
        }
    }

    private static string SymbolOf(BinaryOperator binary)
    {
        return binary switch
        {
            BinaryOperator.Or => " OR ",
            BinaryOperator.And => " AND ",
            BinaryOperator.Equal => " = ",
            BinaryOperator.NotEqual => " <> ",
            BinaryOperator.Less => " < ",
            BinaryOperator.LessOrEqual => " <= ",
            BinaryOperator.Greater => " > ",
            BinaryOperator.GreaterOrEqual => " >= ",
            BinaryOperator.BitwiseAnd => " & ",
            BinaryOperator.BitwiseOr => " | ",
            BinaryOperator.ShiftLeft => " << ",
            BinaryOperator.ShiftRight => " >> ",
            BinaryOperator.Add => " + ",
            BinaryOperator.Subtract => " - ",
            BinaryOperator.Multiply => " * ",
            BinaryOperator.Divide => " / ",
            BinaryOperator.Modulo => " % ",
            BinaryOperator.Concatenate => " || ",
            BinaryOperator.JsonExtract => " -> ",
            _ => " ->> ",
        };
    }

    private void WriteCall(FunctionCallSyntax call)
    {
        WriteName(call.Name);
        Write(call.Distinct ? "(DISTINCT " : "(");
        WriteIf(call.IsStar, "*");
        WriteList(call.Arguments, WriteExpression);
        WriteOrderBy(" ORDER BY ", call.OrderBy);
        Write(")");
        WriteExpressionAfter(" FILTER (WHERE ", call.Filter);
        WriteIf(call.Filter != null, ")");
        WriteOver(call.Over);
    }

    private void WriteCase(CaseSyntax choice)
    {
        WriteIf(_isPortable && _sql.Length > 0 && !char.IsWhiteSpace(_sql[_sql.Length - 1]), " ");
        Write("CASE");
        WriteExpressionAfter(" ", choice.Operand);
        foreach (WhenClauseSyntax when in choice.Whens)
        {
            WriteExpressionAfter(" WHEN ", when.When);
            WriteExpressionAfter(" THEN ", when.Then);
        }

        WriteExpressionAfter(" ELSE ", choice.Else);
        Write(" END");
        _closesCase = true;
    }
}
