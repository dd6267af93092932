using System.Collections.Generic;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Compiler.Syntax;

/// <summary>Queries.</summary>
public sealed partial class SyntaxPrinter
{
    private void WriteSelect(SelectSyntax select)
    {
        WriteWith(select.With);
        foreach (SelectTermSyntax term in select.Terms)
        {
            Write(term.Operator switch
            {
                CompoundOperator.Union => " UNION ",
                CompoundOperator.UnionAll => " UNION ALL ",
                CompoundOperator.Except => " EXCEPT ",
                CompoundOperator.Intersect => " INTERSECT ",
                _ => "",
            });
            if (term is ValuesSyntax values)
            {
                Write("VALUES ");
                WriteList(values.Rows, row => WriteEnclosed(row.Values, WriteExpression));
            }
            else
            {
                WriteSelectCore((SelectCoreSyntax)term);
            }
        }

        WriteOrderBy(" ORDER BY ", select.OrderBy);
        WriteExpressionAfter(" LIMIT ", select.Limit?.Limit);
        WriteExpressionAfter(" OFFSET ", select.Limit?.Offset);
    }

    private void WriteWith(WithClauseSyntax? with)
    {
        if (with == null)
        {
            return;
        }

        Write(with.Recursive ? "WITH RECURSIVE " : "WITH ");
        WriteList(with.Tables, WriteCommonTable);
        Write(" ");
    }

    private void WriteCommonTable(CommonTableExpressionSyntax table)
    {
        WriteName(table.Name);
        WriteNamesIfAny(table.Columns);
        Write(table.Materialization switch
        {
            Materialization.Materialized => " AS MATERIALIZED (",
            Materialization.NotMaterialized => " AS NOT MATERIALIZED (",
            _ => " AS (",
        });
        WriteSelect(table.Select);
        Write(")");
    }

    private void WriteSelectCore(SelectCoreSyntax core)
    {
        Write(core.Distinct ? "SELECT DISTINCT " : "SELECT ");
        WriteList(core.Columns, WriteResultColumn);
        WriteFrom(core.From);
        WriteExpressionAfter(" WHERE ", core.Where);
        if (core.GroupBy.Count > 0)
        {
            Write(" GROUP BY ");
            WriteList(core.GroupBy, WriteExpression);
        }

        WriteExpressionAfter(" HAVING ", core.Having);
        if (core.Windows.Count > 0)
        {
            Write(" WINDOW ");
            WriteList(core.Windows, WriteWindowDefinition);
        }
    }

    private void WriteResultColumn(ResultColumnSyntax column)
    {
        if (column is ExpressionColumnSyntax expression)
        {
            WriteExpression(expression.Expression);
            WriteResultName(expression.Alias);
        }
        else if (column is AllColumnsSyntax all)
        {
            WriteNameAfter("", all.Table);
            Write(all.Table == null ? "*" : ".*");
        }
    }

    /// <summary>The name of a result is data to whoever reads it, so that its case counts.</summary>
    private void WriteResultName(IdentifierSyntax? name)
    {
        if (_isCanonical && name != null)
        {
            Write(" AS " + SqlQuote.Name(name.Name));
        }
        else
        {
            WriteAlias(name);
        }
    }

    private void WriteFrom(FromClauseSyntax? from)
    {
        if (from != null)
        {
            Write(" FROM ");
            WriteFromItems(from);
        }
    }

    private void WriteFromItems(FromClauseSyntax from)
    {
        foreach (FromItemSyntax item in from.Items)
        {
            WriteJoin(item.Join);
            WriteSource(item.Source);
            WriteExpressionAfter(" ON ", item.On);
            WriteIf(item.Using.Count > 0, " USING");
            WriteNamesIfAny(item.Using);
        }
    }

    private void WriteJoin(JoinOperator join)
    {
        if ((join & JoinOperator.Join) == 0)
        {
            WriteIf(join == JoinOperator.Comma, ", ");
            return;
        }

        bool isFull = (join & JoinOperator.Full) == JoinOperator.Full;
        WriteIf((join & JoinOperator.Natural) != 0, " NATURAL");
        WriteIf(isFull, " FULL");
        WriteIf(!isFull && (join & JoinOperator.Left) != 0, " LEFT");
        WriteIf(!isFull && (join & JoinOperator.Right) != 0, " RIGHT");
        WriteIf((join & JoinOperator.Outer) != 0, " OUTER");
        WriteIf((join & JoinOperator.Inner) != 0, " INNER");
        WriteIf((join & JoinOperator.Cross) != 0, " CROSS");
        Write(" JOIN ");
    }

    private void WriteSource(TableSourceSyntax source)
    {
        switch (source)
        {
            case TableReferenceSyntax table:
                WriteQualifiedName(table.Name);
                WriteAlias(table.Alias);
                WriteIndexHint(table.Index);
                return;
            case TableFunctionSyntax function:
                WriteQualifiedName(function.Name);
                WriteEnclosed(function.Arguments, WriteExpression);
                break;
            case SubquerySourceSyntax subquery:
                Write("(");
                WriteSelect(subquery.Select);
                Write(")");
                break;
            case ParenthesizedSourceSyntax parenthesized:
                Write("(");
                WriteFromItems(parenthesized.From);
                Write(")");
                break;
        }

        WriteAlias(source.Alias);
    }

    private void WriteIndexHint(IndexHintSyntax? hint)
    {
        WriteNameAfter(" INDEXED BY ", hint?.Index);
        WriteIf(hint is { Index: null }, " NOT INDEXED");
    }

    private void WriteOrderBy(string words, IReadOnlyList<OrderingTermSyntax> terms)
    {
        if (terms.Count > 0)
        {
            Write(words);
            WriteList(terms, WriteOrderingTerm);
        }
    }
}
