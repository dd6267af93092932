using System;
using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Binding.Queries;
using SkillStash.Schema.Compiler.Catalog;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Naming;
using SkillStash.Schema.Compiler.Statements;
using SkillStash.Schema.Compiler.Syntax;

namespace SkillStash.Schema.Compiler.Queries;

/// <summary>Finds the rows that <c>sqlc.embed</c> selects as objects of their own.</summary>
internal static class EmbeddedRows
{
    /// <summary>The rows of a query; none where a single one is all that is selected.</summary>
    /// <param name="statement">The query.</param>
    /// <param name="context">What it was bound in.</param>
    /// <param name="columns">Its result.</param>
    /// <param name="labels">What the columns of the result are called.</param>
    public static EquatableArray<EmbeddedRow> Of(StatementSyntax statement, QueryContext context, IReadOnlyList<QueryColumn> columns, IReadOnlyList<string> labels)
    {
        if (statement is not SelectSyntax { Terms: [SelectCoreSyntax { Columns: [_, _, ..] written }] } select || !written.Any(IsEmbedded))
        {
            return default;
        }

        QuerySources sources = QuerySources.Of(select, context.Quiet());
        var found = new List<(FromItem Item, int Start, int Count)>();
        int start = 0;
        foreach (ResultColumnSyntax column in written)
        {
            int count = column is AllColumnsSyntax all && context.Expansions.TryGetValue(all.Span.Start, out IReadOnlyList<(string? Table, string Column)>? names) ? names.Count : 1;
            if (IsEmbedded(column) && sources.Items.FirstOrDefault(item => SqlNames.Same(item.Name, ((AllColumnsSyntax)column).Table!.Name)) is { Relation.Object: not null } source && !IsFullText(source))
            {
                found.Add((source, start, count));
            }

            start += count;
        }

        var scope = new NameScope(labels.Where((_, i) => !found.Any(each => i >= each.Start && i < each.Start + each.Count)), SqlNames.Comparer);
        return found.Select(each => new EmbeddedRow(
            scope.Take(LabelOf(each.Item, found.Count(other => other.Item.Relation.Object == each.Item.Relation.Object) > 1)),
            each.Item.Relation.Name,
            each.Start,
            each.Count,
            NullKey(sources, each.Item, each.Start, columns, written, context))).ToEquatableArray();
    }

    // The row of a full-text table has its rowid, which no star selects.
    private static bool IsFullText(FromItem item) => item.Relation.Object is CatalogTable { Module: { } module } && SqlNames.Same(module, FullTextTables.Module);

    private static bool IsEmbedded(ResultColumnSyntax column) => column is AllColumnsSyntax { IsEmbedded: true, Table: not null };

    // One row is called for what it is, two of a table for what they are here.
    private static string LabelOf(FromItem item, bool isRepeated) =>
        Words.ToSnakeCase(isRepeated ? item.Name : SingularForm.OfPascalCase(Words.ToPascalCase(item.Relation.Name))) is { Length: > 0 } label ? label : "row";

    private static int? NullKey(QuerySources sources, FromItem item, int start, IReadOnlyList<QueryColumn> columns, IReadOnlyList<ResultColumnSyntax> written, QueryContext context)
    {
        QueryColumn[] declared = item.Relation.Columns.Where(static column => !column.IsHidden).ToArray();
        HashSet<QueryColumn> compared = [.. sources.Compared(item).Select(column => item.Relation.Columns[column])];
        int key = Array.FindIndex(declared, column => !column.Facts.IsNullable || compared.Contains(column));
        if (key >= 0)
        {
            return columns[start + key].Facts.IsNullable ? key : null;
        }

        if (item.IsNullable)
        {
            context.Report(written.First(column => IsEmbedded(column) && SqlNames.Same(((AllColumnsSyntax)column).Table!.Name, item.Name)), QueryDiagnostics.EmbeddedWithoutKey(item.Name));
        }

        return null;
    }
}
