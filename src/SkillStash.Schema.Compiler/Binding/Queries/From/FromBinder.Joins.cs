using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Syntax;

namespace SkillStash.Schema.Compiler.Binding.Queries;

/// <summary>How items are joined: ON, USING and NATURAL.</summary>
internal sealed partial class FromBinder
{
    /// <summary>Binds the conditions and the arguments of functions, which are resolved with WHERE and so see all items.</summary>
    public void BindConditions(FromClauseSyntax from, QueryScope scope, AllowedCalls allowed = AllowedCalls.Plain)
    {
        IReadOnlyList<FromItemSyntax> items = ParenthesizedJoin.Flatten(from);
        bool hasRight = items.Any(static item => (item.Join & JoinOperator.Right) != 0);
        for (int i = 0; i < items.Count; i++)
        {
            if (ParenthesizedJoin.Opened(items[i].Source) is TableFunctionSyntax function)
            {
                BindArguments(function.Name, function.Arguments, scope, allowed);
            }

            if (items[i].On is { } condition)
            {
                int firstUse = context.Uses.Count;
                if ((items[i].Join & (JoinOperator.Left | JoinOperator.Right)) != 0)
                {
                    expressions.BindOuter(condition, scope, allowed);
                }
                else
                {
                    expressions.BindConjuncts(condition, scope, allowed);
                }

                if ((hasRight || (items[i].Join & JoinOperator.Left) != 0) && NamesRight(scope, scope.Items[i], firstUse))
                {
                    context.Report(condition, SchemaDiagnostics.RightOfCondition());
                }
            }
        }
    }

    // A recursive table was opened before all others, and stands to their left wherever it is named.
    private bool NamesRight(QueryScope scope, FromItem item, int firstUse)
    {
        return (context.IsExecuted || context.ChecksJoins)
            && context.Uses.Skip(firstUse).Any(use => ReferenceEquals(use.Scope, scope) && PlaceOf(use.Item) > PlaceOf(item));

        int PlaceOf(FromItem each) => each.Relation.IsRecursion ? -1 : scope.Items.IndexOf(each);
    }

    // A join in parentheses names all columns of its tables, which two of one name make ambiguous.
    private void CheckNames(ParenthesizedSourceSyntax join, QueryScope inner)
    {
        for (int i = 0; i < inner.Items.Count && !context.IsAltering; i++)
        {
            FromItem item = inner.Items[i];
            if (item.Name.Length > 0 && inner.Items.Skip(i + 1).Any(other => Share(item, other)))
            {
                context.Report(join, SchemaDiagnostics.AmbiguousColumn(item.Name + ".*"));
            }
        }
    }

    private static bool Share(FromItem item, FromItem other) =>
        (item.Relation.HasRowId && other.Relation.HasRowId && other.Answers(item.Relation.Database, item.Name) && SqlNames.Same(item.Relation.Database, other.Relation.Database))
        || (item.Relation.HasRowId && other.FindRowIds(item.Relation.Database, item.Name, SqlNames.RowId).Any())
        || item.Relation.Columns.Any(column => !column.IsHidden && !other.JoinedColumns.Contains(column.Name)
            && (other.Relation.IsJoin || SqlNames.Same(item.Relation.Database, other.Relation.Database))
            && other.Find(item.Relation.Database, item.Name, column.Name).Count > 0);

    private void Join(FromItemSyntax item, QueryScope scope, int first, int before, bool hasRight)
    {
        bool isLeft = (item.Join & JoinOperator.Left) != 0, isRight = (item.Join & JoinOperator.Right) != 0;
        for (int i = first; i < scope.Items.Count; i++)
        {
            scope.Items[i].IsNullable |= i < before ? isRight : isLeft;
            scope.Items[i].KeepsAllRows |= i >= before && isRight;
        }

        if ((item.Join & JoinOperator.Natural) == 0 && item.Using.Count == 0)
        {
            return;
        }

        if ((item.Join & JoinOperator.Natural) != 0 && (item.On is not null || item.Using.Count > 0))
        {
            context.Report(item, SchemaDiagnostics.NaturalJoinClause());
        }

        List<FromItem> left = scope.Items.GetRange(first, before - first);
        for (int i = before; i < scope.Items.Count; i++)
        {
            FromItem fromItem = scope.Items[i];
            fromItem.IsRightJoined = isRight && !isLeft;
            fromItem.IsFullJoined = isRight && isLeft;
            foreach (string column in JoinedColumns(item, left, fromItem.Relation))
            {
                fromItem.JoinedColumns.Add(column);
                if (hasRight && !context.IsAltering && left.Where(each => each.Relation.IndexOf(column) >= 0).Skip(1).Any(each => !each.JoinedColumns.Contains(column)))
                {
                    context.Report(item, SchemaDiagnostics.AmbiguousJoinColumn(column));
                }
            }
        }
    }

    private IEnumerable<string> JoinedColumns(FromItemSyntax item, List<FromItem> left, Relation right)
    {
        if (item.Using.Count == 0)
        {
            return right.Columns.Where(column => !column.IsHidden && left.Exists(fromItem => fromItem.Relation.IndexOf(column.Name) >= 0))
                .Select(static column => column.Name);
        }

        foreach (IdentifierSyntax column in item.Using)
        {
            FromItem? fromItem = left.Find(each => each.Relation.IndexOf(column.Name) >= 0);
            bool isKnown = fromItem is not null && right.IndexOf(column.Name) >= 0;
            if (!isKnown && !right.IsIncomplete && !left.Exists(static each => each.Relation.IsIncomplete))
            {
                context.Report(column, SchemaDiagnostics.JoinColumnMissing(column.Name));
            }
        }

        return item.Using.Select(static column => column.Name);
    }
}
