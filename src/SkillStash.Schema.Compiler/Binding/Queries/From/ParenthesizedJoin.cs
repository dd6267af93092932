using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Syntax;

namespace SkillStash.Schema.Compiler.Binding.Queries;

/// <summary>Joins in parentheses, as rule <c>seltablist</c> of parse.y and SF_NestedFrom of select.c treat them.</summary>
internal static class ParenthesizedJoin
{
    /// <summary>The items of FROM without the parentheses that SQLite drops: those around the first item, if nothing is said of it.</summary>
    public static IReadOnlyList<FromItemSyntax> Flatten(FromClauseSyntax from) =>
        from.Items[0] is { On: null, Using.Count: 0, Source: ParenthesizedSourceSyntax { Alias: null } first }
            ? [.. Flatten(first.From), .. from.Items.Skip(1)]
            : from.Items;

    /// <summary>
    /// A source without the parentheses that hold nothing else: the alias outside takes the place of the one inside, even where there is none, and the
    /// hint is lost.
    /// </summary>
    public static TableSourceSyntax Opened(TableSourceSyntax source)
    {
        if (source is not ParenthesizedSourceSyntax parenthesized || Flatten(parenthesized.From) is not [var only])
        {
            return source;
        }

        TableSourceSyntax inner = Opened(only.Source);
        return inner is TableReferenceSyntax table ? table with { Alias = source.Alias, Index = null } : inner with { Alias = source.Alias };
    }

    /// <summary>
    /// The relation of a join: the columns that USING joins come before those of their left table, and <c>*</c> leaves out the ones
    /// that they stand for.
    /// </summary>
    public static Relation RelationOf(QueryScope scope, ExpressionBinder expressions, bool isAltering)
    {
        var columns = new List<QueryColumn>();
        var shared = new HashSet<string>(SqlNames.Comparer);
        for (int i = 0; i < scope.Items.Count; i++)
        {
            FromItem item = scope.Items[i];
            IEnumerable<string> joined = i + 1 < scope.Items.Count ? scope.Items[i + 1].JoinedColumns : [];
            foreach (string name in joined.Where(shared.Add))
            {
                columns.Add(new QueryColumn
                {
                    Name = name,
                    Facts = StarExpander.Unqualified(name, default, scope, expressions),
                    Origin = new ColumnOrigin(null, null, isAltering ? null : name) { IsShared = true },
                });
            }

            columns.AddRange(Own(item, isAltering, name => joined.Contains(name, SqlNames.Comparer) || item.JoinedColumns.Contains(name)));
        }

        return new Relation("", null, ResultNames.Unique(columns))
        {
            IsJoin = true,
            IsIncomplete = scope.Items.Exists(static item => item.Relation.IsIncomplete),
        };
    }

    private static IEnumerable<QueryColumn> Own(FromItem item, bool isAltering, System.Func<string, bool> isJoined)
    {
        Relation relation = item.Relation;
        for (int i = 0; i < relation.Columns.Count; i++)
        {
            QueryColumn column = relation.Columns[i];
            if (relation.IsJoin ? column.Origin!.IsRowId : column.IsHidden)
            {
                continue;
            }

            yield return column with
            {
                Facts = item.FactsOf(i),
                Origin = column.Origin is { } inner
                    ? inner with { IsShared = false }
                    : new ColumnOrigin(relation.Database, item.Name, isAltering ? null : column.Name),
                IsHidden = column.IsHidden || isJoined(column.Name),
            };
        }

        if (relation.HasRowId)
        {
            yield return new QueryColumn
            {
                Name = "_ROWID_",
                Facts = item.RowIdFacts,
                Origin = new ColumnOrigin(relation.Database, item.Name, isAltering ? null : "_ROWID_") { IsRowId = true },
                IsHidden = true,
            };
        }
    }

    /// <summary>What is known of a table's rowid.</summary>
    public static ExpressionFacts RowIdFacts(Relation relation, bool isNullable) => relation.RowIdColumn >= 0
        ? relation.Columns[relation.RowIdColumn].Facts with { IsNullable = isNullable }
        : ExpressionFacts.Of(ColumnKind.Integer, isNullable, StorageClasses.Numeric | StorageClasses.Blob) with
        {
            Affinity = Affinity.Integer,
            DeclaredType = "INTEGER",
            Source = relation.Database is null ? null : new ColumnSource(relation.Name, SqlNames.RowId),
        };
}
