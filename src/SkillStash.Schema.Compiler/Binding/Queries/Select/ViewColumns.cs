using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Catalog;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Syntax;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Compiler.Binding.Queries;

/// <summary>The columns of a view, as PRAGMA table_xinfo names and types them.</summary>
/// <param name="Columns">Empty where the query cannot be resolved.</param>
/// <param name="Problem">Why it cannot; null where it can.</param>
internal sealed record ViewColumns(IReadOnlyList<QueryColumn> Columns, Diagnostic? Problem)
{
    /// <param name="view">The view.</param>
    /// <param name="relations">What its query can name.</param>
    /// <param name="isRead">Whether a query asks for the columns, not the PRAGMA.</param>
    public static ViewColumns Of(CatalogView view, RelationResolver relations, bool isRead)
    {
        if (view.Syntax is not CreateViewSyntax syntax)
        {
            return new ViewColumns([], null);
        }

        SourceText source = view.Source!;
        var diagnostics = new DiagnosticBag(source);
        var context = new QueryContext(relations, source, diagnostics)
        {
            Database = SqlNames.Same(view.Database, SchemaCatalog.Temp) ? null : view.Database,
            IsDescribed = !isRead,
        };
        IReadOnlyList<QueryColumn> result = ResultNames.Unique(new SelectBinder(context, isRead: isRead).Bind(syntax.Select, null));
        bool isResolved = diagnostics.ErrorCount == 0;
        if (syntax.Columns.Count > 0)
        {
            if (syntax.Columns.Count != result.Count && isResolved)
            {
                diagnostics.Report(syntax.Name.Span, SchemaDiagnostics.NamedColumnCount(view.Name, syntax.Columns.Count, result.Count));
            }

            result = ResultNames.Unique(syntax.Columns.Select((name, i) => new QueryColumn
            {
                Name = name.Name,
                Facts = syntax.Columns.Count == result.Count ? result[i].Facts : ExpressionFacts.Unknown,
            }).ToArray());
        }

        Diagnostic? problem = diagnostics.Sorted().FirstOrDefault(static found => found.Severity == DiagnosticSeverity.Error);
        return new ViewColumns(isResolved ? result : [], problem);
    }

    /// <summary>The type that the PRAGMA reports for a column of a view: the declared one where it fits the affinity.</summary>
    public static string DeclaredType(ExpressionFacts facts)
    {
        if (facts.Affinity is not { } affinity)
        {
            return "";
        }

        return facts.DeclaredType is { Length: > 0 } declared && Catalog.Typing.Affinities.Of(declared) == affinity
            ? declared
            : affinity switch
            {
                Affinity.Numeric => facts.DeclaredType == "" ? "" : "NUM",
                Affinity.Integer => "INT",
                Affinity.Real => "REAL",
                Affinity.Text => "TEXT",
                _ => "BLOB",
            };
    }
}
