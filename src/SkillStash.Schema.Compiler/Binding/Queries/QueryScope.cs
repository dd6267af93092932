using System.Collections.Generic;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Syntax;

namespace SkillStash.Schema.Compiler.Binding.Queries;

/// <summary>The names that an expression can see: those of its own query first, then those of the queries around it.</summary>
internal sealed class QueryScope(QueryScope? parent)
{
    public QueryScope? Parent { get; } = parent;

    public List<FromItem> Items { get; } = [];

    /// <summary>The result columns by alias, which every clause after SELECT may name.</summary>
    public List<ResultAlias> Aliases { get; } = [];

    /// <summary>Where common table expressions are looked for, if not in the queries around.</summary>
    public QueryScope? Tables { get; init; }

    /// <summary>Whether a query around has columns that can be named.</summary>
    public bool SeesColumns => (Items.Count > 0 && !IsTriggerRow) || Parent?.SeesColumns == true;

    /// <summary>The common table expressions that the query can name.</summary>
    public List<CommonTable> CommonTables { get; } = [];

    /// <summary>The windows of the WINDOW clause.</summary>
    public Dictionary<string, WindowSyntax> Windows { get; } = new(SqlNames.Comparer);

    /// <summary>The windows of the WINDOW clause that a call has named.</summary>
    public HashSet<string> UsedWindows { get; } = new(SqlNames.Comparer);

    /// <summary>Whether rows are grouped: each group has a row at least.</summary>
    public bool IsGrouped { get; set; }

    /// <summary>Whether an aggregate of this query's rows has been met.</summary>
    public bool HasAggregate { get; set; }

    /// <summary>The fewest parts without code around one that has been met.</summary>
    public int AggregateDepth { get; set; } = int.MaxValue;

    /// <summary>An aggregate of this query's rows that stands in a subquery; null for none.</summary>
    public FunctionCallSyntax? NestedAggregate { get; set; }

    /// <summary>Whether an aggregate has been met in what a window function takes: SQLite finds it when the windows are computed.</summary>
    public bool HasWindowedAggregate { get; set; }

    /// <summary>Whether a window function has been met.</summary>
    public bool HasWindow { get; set; }

    /// <summary>Whether the clause that is being bound is computed when the rows have been aggregated.</summary>
    public bool ComputesAggregates { get; set; }

    /// <summary>The calls that were allowed where the subquery that is being bound stands.</summary>
    public AllowedCalls Allowed { get; set; }

    /// <summary>Whether aliases can be named.</summary>
    public bool SeesAliases { get; set; }

    /// <summary>Whether a subquery in FROM or a common table expression stands in it, and no columns are its own.</summary>
    public bool IsSource { get; init; }

    /// <summary>Whether no SELECT is around: SQLite then resolves a comparison before it writes out the stars in it.</summary>
    public bool ComparesWritten { get; init; }

    /// <summary>Whether the queries around are out of sight: in LIMIT.</summary>
    public bool HidesOuter { get; init; }

    /// <summary>The row of a trigger, which every clause sees.</summary>
    public bool IsTriggerRow { get; init; }

    public CommonTable? FindCommonTable(string name)
    {
        for (QueryScope? scope = this; scope is not null; scope = scope.Tables ?? scope.Parent)
        {
            if (scope.CommonTables.FindLast(table => SqlNames.Same(table.Name.Name, name)) is { } found)
            {
                return found;
            }
        }

        return null;
    }
}

/// <summary>A result column that has an alias.</summary>
/// <param name="Name">The alias.</param>
/// <param name="Expression">What it stands for.</param>
/// <param name="Facts">What is known of its values.</param>
/// <param name="IsComputed">Whether code has been made for the column.</param>
/// <param name="IsAggregate">Whether an aggregate is in it.</param>
/// <param name="ComputesAggregate">Whether one in it is computed: what EXISTS selects is not.</param>
/// <param name="IsWindow">Whether a window function is in it.</param>
/// <param name="Uses">The items whose columns it names.</param>
internal sealed record ResultAlias(
    string Name, ExpressionSyntax Expression, ExpressionFacts Facts, bool IsComputed, bool IsAggregate, bool ComputesAggregate, bool IsWindow, IReadOnlyList<(QueryScope Scope, FromItem Item)> Uses);

/// <summary>A common table expression, bound when it is first named.</summary>
internal sealed class CommonTable(CommonTableExpressionSyntax syntax, QueryScope scope)
{
    public IdentifierSyntax Name => Syntax.Name;

    public CommonTableExpressionSyntax Syntax { get; } = syntax;

    /// <summary>The scope that its query is bound in.</summary>
    public QueryScope Scope { get; } = scope;

    public Relation? Relation { get; set; }

    /// <summary>Where mistakes in it have been reported; null where it has none.</summary>
    public DiagnosticBag? Mistaken { get; set; }

    /// <summary>What its own query names while it is being bound; null where there is no recursion.</summary>
    public Relation? Recursive { get; set; }

    /// <summary>Where its own query names it as a recursion, by place.</summary>
    public HashSet<int> Recursions { get; } = [];

    /// <summary>Whether it is being bound: a name for it is then a recursion.</summary>
    public bool IsBinding { get; set; }
}
