using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Syntax;

namespace SkillStash.Schema.Compiler.Binding.Queries;

internal sealed partial class ExpressionBinder
{
    private ExpressionFacts BindColumn(ColumnReferenceSyntax reference, QueryScope scope, AllowedCalls allowed)
    {
        bool isHidden = false, isInSource = false;
        for (QueryScope? searched = scope; searched is not null; searched = searched.Parent)
        {
            if ((!isHidden || searched.IsTriggerRow)
                && Find(reference, searched, ReferenceEquals(searched, scope) ? allowed : searched.Allowed & ~AllowedCalls.Windows, isInSource) is { } found)
            {
                CheckQualifier(reference);
                return found;
            }

            isHidden |= searched.HidesOuter;
            isInSource |= searched.IsSource;
        }

        if (IsTruthValue(reference))
        {
            return ExpressionFacts.Of(ColumnKind.Boolean, isNullable: false, StorageClasses.Numeric);
        }

        if (!IsIncomplete(scope))
        {
            ReportUnknown(reference, scope);
        }

        return ExpressionFacts.Unknown;
    }

    // What a CHECK or a partial index says of the database is ignored, even a name that no database has.
    private string? DatabaseOf(ColumnReferenceSyntax reference) =>
        place is ExpressionPlace.Check or ExpressionPlace.PartialIndex ? null : reference.Schema?.Name;

    private ExpressionFacts? Find(ColumnReferenceSyntax reference, QueryScope scope, AllowedCalls allowed, bool isInSource)
    {
        string column = reference.Column.Name;
        var matches = new List<(FromItem Item, int Column)>();
        foreach (FromItem item in scope.Items)
        {
            foreach (int index in item.Find(DatabaseOf(reference), reference.Table?.Name, column))
            {
                Join(matches, item, index, column);
            }
        }

        if (matches.Count > 0)
        {
            FromItem last = matches[matches.Count - 1].Item;
            bool isJoined = last.IsFullJoined && last.JoinedColumns.Contains(column) && matches.Select(static match => match.Item).Distinct().Count() == matches.Count;
            if (matches.Count > 1 && !isJoined)
            {
                context.Report(reference, SchemaDiagnostics.AmbiguousColumn(column));
            }

            matches.ForEach(match => Log(reference, match.Item, match.Column));
            matches.ForEach(match => Use(scope, match.Item));
            return Facts(matches, scope);
        }

        if (SqlNames.IsRowId(column) && place is not (ExpressionPlace.Index or ExpressionPlace.Generated)
            && RowId(reference, scope) is { } rowId)
        {
            return rowId;
        }

        return scope.SeesAliases && reference.Table is null && scope.Aliases.Find(alias => SqlNames.Same(alias.Name, column)) is { } named
            ? BindAlias(reference, named, scope, allowed, isInSource)
            : null;
    }

    // An alias stands for what it names, which must be allowed where it is used. In a source its aggregate is looked for in the wrong query.
    private ExpressionFacts BindAlias(ColumnReferenceSyntax reference, ResultAlias alias, QueryScope scope, AllowedCalls allowed, bool isInSource)
    {
        context.Uses.AddRange(alias.Uses);
        scope.HasAggregate |= alias.IsAggregate && !context.IsUncoded && (alias.ComputesAggregate || !context.IsExecuted);
        context.Aggregated.AddRange(alias.IsAggregate ? [scope] : []);
        if (alias.IsAggregate && ((allowed & AllowedCalls.Aggregates) == 0 || (context.IsExecuted && alias.ComputesAggregate && (!scope.ComputesAggregates || isInSource))))
        {
            ReportCall(reference, SchemaDiagnostics.MisusedAlias(alias.Name, "an aggregate"));
        }
        else if (alias.IsWindow && (allowed & AllowedCalls.Windows) == 0)
        {
            ReportCall(reference, SchemaDiagnostics.MisusedAlias(alias.Name, "a window function"));
        }
        else if (alias.Facts.Width != 1)
        {
            ReportCall(reference, SchemaDiagnostics.RowValueMisused());
        }

        if (_comparisons > 0)
        {
            CheckCollation(alias.Facts);
        }

        // A column that is not computed is where it is named.
        if (context.IsExecuted && !alias.IsComputed)
        {
            scope.SeesAliases = false;
            BindValue(alias.Expression, scope, allowed);
            scope.SeesAliases = true;
        }

        return alias.Facts;
    }

    // NEW, OLD and excluded are single rows, of which nothing is aggregated.
    private void Use(QueryScope scope, FromItem item)
    {
        if (!item.IsQualifiedOnly)
        {
            context.Uses.Add((scope, item));
        }
    }

    // A column that USING or NATURAL joins is one column to those whose name for it fits both sides (lang_select, section 2.2).
    private static void Join(List<(FromItem Item, int Column)> matches, FromItem item, int index, string name)
    {
        bool isJoined = item.JoinedColumns.Contains(name) && matches.Count > 0
            && !ReferenceEquals(matches[matches.Count - 1].Item, item);
        if (isJoined && item.IsRightJoined)
        {
            matches.Clear();
        }

        if (!isJoined || item.IsRightJoined || item.IsFullJoined)
        {
            matches.Add((item, index));
        }
    }

    // A column that FULL JOIN shares is NULL where the one side has NULL and no row of the other, and again where a later join finds none.
    private static ExpressionFacts Facts(List<(FromItem Item, int Column)> matches, QueryScope scope)
    {
        (FromItem item, int column) = matches[0];
        return matches.Count == 1 ? item.FactsOf(column) : item.FactsOf(column) with
        {
            DeclaredType = null,
            Source = null,
            IsNullable = matches.Exists(static match => match.Item.Relation.Columns[match.Column].Facts.IsNullable)
                || !ReferenceEquals(matches[matches.Count - 1].Item, scope.Items[scope.Items.Count - 1]),
        };
    }

    private ExpressionFacts? RowId(ColumnReferenceSyntax reference, QueryScope scope)
    {
        string? database = DatabaseOf(reference), table = reference.Table?.Name;
        List<(FromItem Item, int Column)> found = scope.Items
            .Where(item => item.Relation.HasRowId && item.Answers(database, table)).Select(static item => (item, -1))
            .Concat(scope.Items.SelectMany(item => item.FindRowIds(database, table, reference.Column.Name).Select(column => (item, column))))
            .ToList();
        if (found.Count == 0)
        {
            return null;
        }

        if (found.Count > 1)
        {
            context.Report(reference, SchemaDiagnostics.AmbiguousColumn(reference.Column.Name));
        }

        (FromItem only, int inside) = found[0];
        Use(scope, only);
        if (inside >= 0)
        {
            return Facts(found, scope);
        }

        Log(reference, only, -1);
        return only.RowIdFacts;
    }

    private void Log(ColumnReferenceSyntax reference, FromItem item, int column)
    {
        // The names that * stands for are not written anywhere.
        bool isWritten = reference.Column.Span.Length > 0;
        if (context.References is not { } log || item.Relation.Object is not { } table || !isWritten)
        {
            return;
        }

        if (column >= 0)
        {
            log.Columns.Add((table, column, reference.Column));
        }

        if (reference.Table is { } qualifier && !item.HasAlias)
        {
            log.Tables.Add((table, qualifier));
        }
    }

    private void CheckQualifier(ColumnReferenceSyntax reference)
    {
        if (reference.Table is not null && place is ExpressionPlace.Index or ExpressionPlace.Generated)
        {
            context.Report(reference, SchemaDiagnostics.Prohibited("A column with its table's name", PlaceName));
        }
    }

    private static bool IsTruthValue(ColumnReferenceSyntax reference) =>
        reference is { Table: null, Column.Quote: QuoteKind.None }
        && (SqlNames.Same(reference.Column.Name, "true") || SqlNames.Same(reference.Column.Name, "false"));

    private static bool IsIncomplete(QueryScope scope)
    {
        for (QueryScope? searched = scope; searched is not null; searched = searched.Parent)
        {
            if (searched.Items.Exists(static item => item.Relation.IsIncomplete))
            {
                return true;
            }
        }

        return false;
    }

    private void ReportUnknown(ColumnReferenceSyntax reference, QueryScope scope)
    {
        string column = reference.Column.Name;
        if (reference is { Table: null, Column.Quote: QuoteKind.Double })
        {
            if (context.TakesQuotedTexts)
            {
                return;
            }

            context.Report(reference, SchemaDiagnostics.DoubleQuotedText(column));
            return;
        }

        IEnumerable<string> candidates = scope.Items.Where(item => item.Answers(null, reference.Table?.Name))
            .SelectMany(static item => item.Relation.Columns).Select(static each => each.Name);
        string? table = reference.Table?.Name ?? (scope.Items.Count == 1 ? scope.Items[0].Name : null);
        context.Report(
            reference, SchemaDiagnostics.UnknownColumn(column, string.IsNullOrEmpty(table) ? null : table, Suggestion.For(column, candidates)));
    }
}
