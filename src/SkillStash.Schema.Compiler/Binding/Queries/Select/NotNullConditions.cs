using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Syntax;

namespace SkillStash.Schema.Compiler.Binding.Queries;

/// <summary>Which columns cannot be NULL in a row that a query gives, because WHERE, ON or HAVING would have left it out.</summary>
internal static class NotNullConditions
{
    private static readonly IReadOnlyList<ColumnReferenceSyntax> None = [];

    /// <summary>Notes the columns in the items of FROM.</summary>
    public static void Apply(SelectCoreSyntax core, QueryScope scope)
    {
        IReadOnlyList<FromItemSyntax> items = core.From is { } from ? ParenthesizedJoin.Flatten(from) : [];
        for (int i = 0; i < items.Count; i++)
        {
            // An outer join that follows gives rows back which a condition has left out; its own condition leaves none out.
            bool isFilter = (items[i].Join & JoinOperator.Full) == 0 && items.Skip(i + 1).All(static later => (later.Join & JoinOperator.Right) == 0);
            if (isFilter && items[i].On is { } condition)
            {
                Note(condition, scope);
            }

            if (isFilter && i < scope.Items.Count && scope.Items.Count == items.Count)
            {
                NoteJoined(scope, i);
            }
        }

        foreach (ExpressionSyntax? condition in new[] { core.Where, core.Having })
        {
            if (condition is not null)
            {
                Note(condition, scope);
            }
        }
    }

    // Columns that USING and NATURAL join are equal, and so not NULL.
    private static void NoteJoined(QueryScope scope, int item)
    {
        foreach (string column in scope.Items[item].JoinedColumns)
        {
            Note(scope.Items[item], null, column);
            if (!IsOuterJoined(scope, column) && scope.Items.Take(item).FirstOrDefault(each => each.Relation.IndexOf(column) >= 0) is { } first)
            {
                Note(first, null, column);
            }
        }
    }

    private static void Note(ExpressionSyntax condition, QueryScope scope)
    {
        foreach (ColumnReferenceSyntax column in WhereIs(true, condition))
        {
            // A column that RIGHT and FULL JOIN share is not that of one table.
            if (column.Table is null && IsOuterJoined(scope, column.Column.Name))
            {
                continue;
            }

            if (scope.Items.Find(item => item.Find(column.Schema?.Name, column.Table?.Name, column.Column.Name).Count == 1) is { } item)
            {
                Note(item, column, column.Column.Name);
            }
        }
    }

    private static bool IsOuterJoined(QueryScope scope, string column) =>
        scope.Items.Exists(item => (item.IsRightJoined || item.IsFullJoined) && item.JoinedColumns.Contains(column));

    private static void Note(FromItem item, ColumnReferenceSyntax? reference, string column)
    {
        if (item.Find(reference?.Schema?.Name, reference?.Table?.Name, column) is [var index])
        {
            item.NotNull.Add(index);
        }
    }

    /// <summary>The columns that are not NULL where a condition is true, or where it is false.</summary>
    public static IReadOnlyList<ColumnReferenceSyntax> WhereIs(bool truth, ExpressionSyntax condition)
    {
        switch (condition.WithoutParentheses())
        {
            case BinarySyntax { Operator: BinaryOperator.And or BinaryOperator.Or } binary:
                IReadOnlyList<ColumnReferenceSyntax> left = WhereIs(truth, binary.Left), right = WhereIs(truth, binary.Right);
                return (binary.Operator == BinaryOperator.And) == truth ? [.. left, .. right] : left.Where(column => right.Any(other => AreSame(column, other))).ToArray();
            case UnarySyntax { Operator: UnaryOperator.Not } not:
                return WhereIs(!truth, not.Operand);
            case NullTestSyntax test:
                return test.Not == truth ? WhereKnown(test.Operand) : None;
            case IsSyntax @is when IsNull(@is.Right):
                return @is.Not == truth ? WhereKnown(@is.Left) : None;
            case IsSyntax @is:
                return @is.Not != truth && @is.Right.WithoutParentheses() is LiteralSyntax ? WhereKnown(@is.Left) : None;
            case BetweenSyntax between when between.Not != truth:
                return [.. WhereKnown(between.Operand), .. WhereKnown(between.Lower), .. WhereKnown(between.Upper)];
            case InSyntax @in when @in.Not != truth || @in is InListSyntax { Values: [not ParameterSyntax { Macro: ParameterMacro.List }, ..] }:
                return WhereKnown(@in.Operand);
            case InSyntax:
                return None;
            default:
                return WhereKnown(condition);
        }
    }

    /// <summary>The columns that are not NULL where a value is not.</summary>
    private static IReadOnlyList<ColumnReferenceSyntax> WhereKnown(ExpressionSyntax value) => value.WithoutParentheses() switch
    {
        ColumnReferenceSyntax column => [column],
        BinarySyntax { Operator: not (BinaryOperator.And or BinaryOperator.Or) } binary => [.. WhereKnown(binary.Left), .. WhereKnown(binary.Right)],
        UnarySyntax unary => WhereKnown(unary.Operand),
        CollateSyntax collate => WhereKnown(collate.Operand),
        CastSyntax cast => WhereKnown(cast.Operand),
        LikeSyntax { Operator: LikeOperator.Like or LikeOperator.Glob } like => [.. WhereKnown(like.Operand), .. WhereKnown(like.Pattern)],
        BetweenSyntax between => WhereKnown(between.Operand),
        FunctionCallSyntax { Over: null, Filter: null } call when IsNullWhereAnyIs(call) => call.Arguments.SelectMany(WhereKnown).ToArray(),
        _ => None,
    };

    private static bool IsNullWhereAnyIs(FunctionCallSyntax call) => FunctionCatalog.Find(call.Name.Name) is { } forms
        && forms.All(static form => form.Kind == FunctionKind.Scalar && form.Null == NullRule.IfAny);

    private static bool IsNull(ExpressionSyntax expression) => expression.WithoutParentheses() is LiteralSyntax { Kind: LiteralKind.Null };

    private static bool AreSame(ColumnReferenceSyntax left, ColumnReferenceSyntax right) =>
        SqlNames.Same(left.Column.Name, right.Column.Name) && SqlNames.Same(left.Table?.Name ?? "", right.Table?.Name ?? "");
}
