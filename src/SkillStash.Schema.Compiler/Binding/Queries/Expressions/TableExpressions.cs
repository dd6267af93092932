using System.Linq;
using SkillStash.Schema.Compiler.Catalog;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Syntax;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Compiler.Binding.Queries;

/// <summary>Checks the expressions that belong to one table: of CHECKs, generated columns and indexes.</summary>
internal static class TableExpressions
{
    /// <summary>Checks the CHECKs and the generated columns of a table that has just been declared.</summary>
    public static void Check(CatalogTable table, BindingMode mode, DiagnosticBag diagnostics)
    {
        if (table.Checks.Count == 0 && !table.Columns.Any(static column => column.IsGenerated))
        {
            return;
        }

        QueryScope scope = RelationResolver.ScopeOf(table);
        foreach (CatalogCheck check in table.Checks)
        {
            Bind(check.Expression, scope, ExpressionPlace.Check, Context(table, diagnostics, mode, isExecuted: false));
        }

        int errors = diagnostics.ErrorCount;
        foreach (CatalogColumn column in table.Columns.Where(static column => column.IsGenerated))
        {
            // Virtual columns are computed when the new table is first read, at the end of CREATE TABLE.
            bool isExecuted = mode == BindingMode.New && column.Visibility == Model.ColumnVisibility.GeneratedVirtual;
            Bind(column.Generated!, scope, ExpressionPlace.Generated, Context(table, diagnostics, mode, isExecuted));
        }

        if (diagnostics.ErrorCount == errors && (mode == BindingMode.New || (mode == BindingMode.Extended && ReadsLast(table))))
        {
            GeneratedLoops.Check(table, diagnostics);
        }
    }

    // ADD COLUMN reads the rows where a constraint asks for the new column.
    private static bool ReadsLast(CatalogTable table)
    {
        int last = table.Columns.Count - 1;
        return table.Columns[last] is { IsGenerated: true } column
            && (column.NotNull || table.Checks.Any(check => References(table, check.Expression).Columns.Any(use => use.Column == last)));
    }

    /// <summary>Checks the WHERE of a partial index.</summary>
    public static void CheckPredicate(CatalogTable table, ExpressionSyntax where, BindingMode mode, DiagnosticBag diagnostics) =>
        Bind(where, RelationResolver.ScopeOf(table), ExpressionPlace.PartialIndex, Context(table, diagnostics, mode, isExecuted: true));

    /// <summary>Whether an expression can be indexed.</summary>
    public static bool CheckIndexed(CatalogTable table, ExpressionSyntax expression, BindingMode mode, DiagnosticBag diagnostics)
    {
        int errors = diagnostics.ErrorCount;
        Bind(expression, RelationResolver.ScopeOf(table), ExpressionPlace.Index, Context(table, diagnostics, mode, isExecuted: true));
        return diagnostics.ErrorCount == errors;
    }

    /// <summary>Notes the columns that an expression of a table names.</summary>
    public static ReferenceLog References(CatalogTable table, ExpressionSyntax expression)
    {
        var log = new ReferenceLog();
        var source = table.Source ?? new SourceText("");
        var context = new QueryContext(RelationResolver.None, source, new DiagnosticBag(source)) { References = log };
        new ExpressionBinder(context, ExpressionPlace.Check).Bind(expression, RelationResolver.ScopeOf(table));
        return log;
    }

    private static QueryContext Context(CatalogTable table, DiagnosticBag diagnostics, BindingMode mode, bool isExecuted) =>
        new(RelationResolver.None, table.Source!, diagnostics)
        {
            IsExecuted = isExecuted,
            TakesQuotedTexts = mode == BindingMode.Extended,
            ResolvesAll = mode == BindingMode.Altered,
        };

    private static void Bind(ExpressionSyntax expression, QueryScope scope, ExpressionPlace place, QueryContext context) =>
        new ExpressionBinder(context, place).BindValue(expression, scope);
}
