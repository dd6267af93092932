using System.Collections.Generic;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Syntax;

namespace SkillStash.Schema.Compiler.Binding.Queries;

/// <summary>The names that an expression can see: those of its own query first, then those of the queries around it.</summary>
internal sealed class QueryScope(QueryScope? parent)
{
    public QueryScope? Parent { get; } = parent;

    public List<FromItem> Items { get; } = [];

    /// <summary>The result columns by alias, which every clause after SELECT may name.</summary>
    public List<(string Name, ExpressionFacts Facts)> Aliases { get; } = [];

    /// <summary>The common table expressions that the query can name.</summary>
    public List<CommonTable> CommonTables { get; } = [];

    /// <summary>The windows of the WINDOW clause.</summary>
    public Dictionary<string, WindowSyntax> Windows { get; } = new(SqlNames.Comparer);

    /// <summary>Whether rows are grouped: each group has a row at least.</summary>
    public bool IsGrouped { get; set; }

    /// <summary>Whether an aggregate has been met.</summary>
    public bool HasAggregate { get; set; }

    /// <summary>Whether aliases can be named.</summary>
    public bool SeesAliases { get; set; }

    public CommonTable? FindCommonTable(string name)
    {
        for (QueryScope? scope = this; scope is not null; scope = scope.Parent)
        {
            if (scope.CommonTables.FindLast(table => SqlNames.Same(table.Name.Name, name)) is { } found)
            {
                return found;
            }
        }

        return null;
    }
}

/// <summary>A common table expression, bound when it is first named.</summary>
internal sealed class CommonTable(CommonTableExpressionSyntax syntax, QueryScope scope)
{
    public IdentifierSyntax Name => Syntax.Name;

    public CommonTableExpressionSyntax Syntax { get; } = syntax;

    /// <summary>The scope that its query is bound in.</summary>
    public QueryScope Scope { get; } = scope;

    public Relation? Relation { get; set; }

    /// <summary>Whether it is being bound: a name for it is then a recursion.</summary>
    public bool IsBinding { get; set; }
}
