using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Binding.Queries;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Syntax;

namespace SkillStash.Schema.Compiler.Queries;

/// <summary>Columns outside of the aggregates of a query that are not grouped by: their row is that of <c>min()</c> or <c>max()</c>, where there is one (lang_select, section 2.5).</summary>
internal static class BareColumns
{
    /// <summary>Whether an expression computes the least or greatest value of a group.</summary>
    public static bool PicksRow(ExpressionSyntax expression) => expression.DescendantsAndSelf().Any(static node => node is FunctionCallSyntax { Over: null, Arguments.Count: 1, Name.Name: var name } && SqlNames.Lower(name) is "min" or "max");

    /// <summary>Whether a query may have some: a name that stands for a result column is none.</summary>
    public static bool AreIn(SelectSyntax select, QuerySources sources)
    {
        var core = (SelectCoreSyntax)select.Terms[0];
        ExpressionColumnSyntax[] columns = core.Columns.OfType<ExpressionColumnSyntax>().ToArray();
        HashSet<string> grouped = new(core.GroupBy.Select(term => Meant(term, columns)).OfType<ColumnReferenceSyntax>().Select(static column => column.Column.Name), SqlNames.Comparer);
        HashSet<string> aliases = new(columns.Select(static column => column.Alias?.Name).OfType<string>(), SqlNames.Comparer);
        IEnumerable<ExpressionSyntax> ordered = select.OrderBy.Select(static term => term.Expression).Concat(core.Having is { } having ? [having] : []);
        return columns.Length < core.Columns.Count
            || columns.SelectMany(static column => Outside(column.Expression)).Any(name => !grouped.Contains(name.Column.Name))
            || ordered.SelectMany(Outside).Any(name => !grouped.Contains(name.Column.Name) && !(name.Table is null && aliases.Contains(name.Column.Name) && !sources.HaveColumn(name.Column.Name)));
    }

    // A number or an alias stands for the expression of a column.
    private static ExpressionSyntax Meant(ExpressionSyntax term, ExpressionColumnSyntax[] columns) => OrdinalTerm.Of(term) is { } number
        ? columns.ElementAtOrDefault(number - 1)?.Expression ?? term
        : columns.FirstOrDefault(column => term.WithoutParentheses() is ColumnReferenceSyntax { Table: null } name && SqlNames.Same(name.Column.Name, column.Alias?.Name ?? ""))?.Expression ?? term.WithoutParentheses();

    private static IEnumerable<ColumnReferenceSyntax> Outside(ExpressionSyntax expression) =>
        expression.DescendantsAndSelf(static node => !(node is FunctionCallSyntax { Over: null } call && FunctionCatalog.IsAggregate(call.Name.Name, call.Arguments.Count))).OfType<ColumnReferenceSyntax>();
}
