using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Catalog;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Syntax;

namespace SkillStash.Schema.Compiler.Binding.Queries;

/// <summary>Finds generated columns that depend on themselves (gencol, section 2.3).</summary>
internal sealed class GeneratedLoops
{
    private readonly CatalogTable _table;
    private readonly HashSet<int> _open = [];
    private readonly HashSet<int> _closed = [];

    private GeneratedLoops(CatalogTable table) => _table = table;

    /// <summary>Reports the first loop. One through a stored column comes to light only when a row is written.</summary>
    public static void Check(CatalogTable table, DiagnosticBag diagnostics)
    {
        var loops = new GeneratedLoops(table);
        for (int i = 0; i < table.Columns.Count; i++)
        {
            if (loops.Find(i) is { } looping)
            {
                diagnostics.Report(looping.Generated!.Span, SchemaDiagnostics.GeneratedLoop(looping.Name));
                return;
            }
        }
    }

    // Only what is computed can run in a circle.
    private IEnumerable<int> UsesOf(ExpressionSyntax expression)
    {
        ExpressionSyntax computed = ConstantFolding.Decided(expression);
        return ConstantFolding.IsDropped(computed) ? []
            : computed is BinarySyntax { Operator: BinaryOperator.And or BinaryOperator.Or } binary ? UsesOf(binary.Left).Concat(UsesOf(binary.Right))
            : TableExpressions.References(_table, computed).Columns.Select(static use => use.Column);
    }

    private CatalogColumn? Find(int column)
    {
        CatalogColumn declared = _table.Columns[column];
        if (declared.Visibility != ColumnVisibility.GeneratedVirtual || _closed.Contains(column))
        {
            return null;
        }

        if (!_open.Add(column))
        {
            return declared;
        }

        foreach (int used in UsesOf(declared.Generated!))
        {
            if (Find(used) is { } looping)
            {
                return looping;
            }
        }

        _open.Remove(column);
        _closed.Add(column);
        return null;
    }
}
