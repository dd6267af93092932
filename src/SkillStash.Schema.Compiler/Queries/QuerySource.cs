using System.Collections.Generic;
using SkillStash.Schema.Compiler.Binding;

namespace SkillStash.Schema.Compiler.Queries;

/// <summary>An item of a FROM clause.</summary>
internal sealed class QuerySource(Relation relation, string name, bool hasAlias)
{
    public Relation Relation { get; } = relation;

    /// <summary>The alias, or the table's name; empty for a subquery without an alias.</summary>
    public string Name { get; } = name;

    /// <summary>Whether the table's own name, and with it the database's, is hidden by an alias.</summary>
    public bool HasAlias { get; } = hasAlias;

    /// <summary>Whether only a qualified name can mean it: NEW, OLD and excluded.</summary>
    public bool IsQualifiedOnly { get; init; }

    /// <summary>Whether an outer join can fill the columns with NULL.</summary>
    public bool IsNullable { get; set; }

    /// <summary>The columns that USING or NATURAL joins with those of earlier items: unqualified, they mean those.</summary>
    public HashSet<string> JoinedColumns { get; } = new(SqlNames.Comparer);

    /// <summary>Whether an unqualified joined column is this one's: in a RIGHT JOIN.</summary>
    public bool IsRightJoined { get; set; }

    /// <summary>Whether an unqualified joined column is the first of both that is not NULL: in a FULL JOIN.</summary>
    public bool IsFullJoined { get; set; }

    /// <summary>Whether a qualifier means this item.</summary>
    public bool Answers(string? database, string? table) =>
        table is null
            ? !IsQualifiedOnly
            : SqlNames.Same(Name, table) && (database is null || (!HasAlias && SqlNames.Same(Relation.Database, database)));
}
