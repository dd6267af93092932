using System.Collections.Generic;
using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Compiler.Binding.Queries;

/// <summary>An item of a FROM clause.</summary>
internal sealed class FromItem(Relation relation, string name, bool hasAlias)
{
    public Relation Relation { get; } = relation;

    /// <summary>The alias, or the table's name; empty for a subquery without an alias.</summary>
    public string Name { get; } = name;

    /// <summary>Whether the table's own name is hidden by an alias.</summary>
    public bool HasAlias { get; } = hasAlias;

    /// <summary>Whether only a qualified name can mean it: NEW, OLD and excluded.</summary>
    public bool IsQualifiedOnly { get; init; }

    /// <summary>Whether no database can be named before it: a row that is written belongs to none.</summary>
    public bool HidesDatabase { get; init; }

    /// <summary>Whether an outer join can fill the columns with NULL.</summary>
    public bool IsNullable { get; set; }

    /// <summary>The columns that conditions keep from being NULL; one of them is enough to know that an outer join has found a row.</summary>
    public HashSet<int> NotNull { get; } = [];

    /// <summary>Whether conditions have been met: in the result, and in what is done with it.</summary>
    public bool IsFiltered { get; set; }

    /// <summary>Whether a row may be missing.</summary>
    private bool CanBeMissing => IsNullable && !(IsFiltered && NotNull.Count > 0);

    /// <summary>What is known of a column here.</summary>
    public ExpressionFacts FactsOf(int column)
    {
        ExpressionFacts facts = WithNullability(Relation.Columns[column].Facts, isNullable: Relation.Columns[column].Facts.IsNullable && !(IsFiltered && NotNull.Contains(column)));

        // Every column has a collation, also one that a subquery computes; a rowid has none.
        return facts.Collation is null && column != Relation.RowIdColumn ? facts with { Collation = Collations.Binary } : facts;
    }

    /// <summary>What is known of the rowid here.</summary>
    public ExpressionFacts RowIdFacts => WithNullability(ParenthesizedJoin.RowIdFacts(Relation, isNullable: false), isNullable: false);

    /// <summary>The columns that USING or NATURAL joins with those of earlier items: unqualified, they mean those.</summary>
    public HashSet<string> JoinedColumns { get; } = new(SqlNames.Comparer);

    /// <summary>Whether it stands to the right of RIGHT or FULL JOIN.</summary>
    public bool KeepsAllRows { get; set; }

    /// <summary>Whether an unqualified joined column is this one's: in a RIGHT JOIN.</summary>
    public bool IsRightJoined { get; set; }

    /// <summary>Whether an unqualified joined column is the first of both that is not NULL: in a FULL JOIN.</summary>
    public bool IsFullJoined { get; set; }

    /// <summary>The columns that a name means; more than one where a join in parentheses makes it ambiguous.</summary>
    public IReadOnlyList<int> Find(string? database, string? table, string column)
    {
        if (Relation.IsJoin)
        {
            List<int> inside = FindInside(database, table, column);
            if (inside.Count > 0 || table is null)
            {
                return inside;
            }
        }

        return Answers(database, table) && Relation.IndexOf(column) is >= 0 and var index ? [index] : [];
    }

    /// <summary>The columns of a join in parentheses that are the rowids of tables inside.</summary>
    public IEnumerable<int> FindRowIds(string? database, string? table, string column)
    {
        for (int i = 0; Relation.IsJoin && i < Relation.Columns.Count; i++)
        {
            if (Relation.Columns[i].Origin is { IsRowId: true } origin && origin.Answers(database, table, column))
            {
                yield return i;
            }
        }
    }

    private ExpressionFacts WithNullability(ExpressionFacts facts, bool isNullable) =>
        facts.IsNullable == (isNullable || CanBeMissing) ? facts : facts with { IsNullable = isNullable || CanBeMissing };

    private List<int> FindInside(string? database, string? table, string column)
    {
        var found = new List<int>();
        for (int i = 0; i < Relation.Columns.Count; i++)
        {
            if (Relation.Columns[i].Origin is { IsRowId: false } origin && origin.Answers(database, table, column))
            {
                found.Add(i);
                if (origin.IsShared)
                {
                    break;
                }
            }
        }

        return found;
    }

    /// <summary>Whether a qualifier means this item.</summary>
    public bool Answers(string? database, string? table) =>
        table is null
            ? !IsQualifiedOnly
            : SqlNames.Same(Name, table) && (database is null || (!IsQualifiedOnly && !HidesDatabase && SqlNames.Same(Relation.Database, database)));
}
