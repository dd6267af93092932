using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Naming;

namespace SkillStash.Schema.Compiler.Statements;

/// <summary>The full-text tables of a schema as data access has them: each row with its rowid, and a search.</summary>
public static class FullTextTables
{
    internal const string Module = "fts5";

    /// <summary>The schema with the rowid as a column of each fts5 table; it is the key where the table keeps its own texts, and can change them.</summary>
    public static SchemaModel WithRowIds(SchemaModel schema) =>
        schema.Tables.Any(Is) ? schema with { Tables = schema.Tables.Select(table => Is(table) ? WithRowId(table) : table).ToEquatableArray() } : schema;

    /// <summary>Whether a table is one.</summary>
    internal static bool Is(TableModel table) => SqlNames.Same(table.Module, Module) && table.Columns.Count > 0;

    /// <summary>The rowid of the next row. RETURNING does not tell what fts5 chose.</summary>
    internal static string NextRowId(ColumnText text) => $"ifnull((SELECT rowid FROM {text.Table} WHERE rowid < {long.MaxValue} ORDER BY rowid DESC LIMIT 1), 0) + 1";

    /// <summary>The search in a table that <see cref="WithRowIds"/> has made.</summary>
    internal static SearchModel Search(TableModel table, ColumnText text)
    {
        bool hasMarks = table.ContentTable is not "";
        var scope = new NameScope(text.All.Select(static column => column.Name), SqlNames.Comparer);
        var added = new List<ColumnModel> { Added(scope.Take("rank"), ColumnKind.Real) with { Documentation = "How well the row matches: the smaller, the better." } };
        var expressions = new List<string> { "rank" };
        if (hasMarks)
        {
            Add("snippet", $"snippet({text.Table}, -1, ?2, ?3, ?4, ?5)", "The words around what was found, with marks.");
            for (int i = 0; i < text.All.Count; i++)
            {
                if (text.All[i].IsSearched)
                {
                    // The rowid is no column of the table.
                    Add($"{text.All[i].Name}_highlight", $"highlight({text.Table}, {i - 1}, ?2, ?3)", $"The {text.All[i].Name} with marks.");
                }
            }
        }

        var page = new PageBuilder(
            text,
            [new OrderTerm("rank", "", "rank"), new OrderTerm("rowid", "", "rowid")],
            $"{text.Table} MATCH ?1",
            filterParameters: hasMarks ? 5 : 1,
            string.Concat(expressions.Select((expression, i) => $", {expression}{(i == 0 ? "" : $" AS {SqlName.Quote(added[i].Name)}")}")));
        (string first, PageModel next) = page.Build();
        return new SearchModel(
            new StatementModel { Name = "Search", Kind = StatementKind.Page, Sql = first, Page = next, Documentation = "The rows that match, the best first." },
            text.All.Concat(added).ToEquatableArray(),
            hasMarks);

        void Add(string name, string expression, string documentation)
        {
            added.Add(Added(scope.Take(name), ColumnKind.Text) with { IsNullable = true, Documentation = documentation });
            expressions.Add(expression);
        }
    }

    private static TableModel WithRowId(TableModel table)
    {
        bool isKey = table.ContentTable is null;
        var rowId = new ColumnModel
        {
            Name = SqlNames.RowId,
            GivenName = "RowId",
            DeclaredType = "INTEGER",
            Affinity = Affinity.Integer,
            NotNull = true,
            IsNullable = false,
            PrimaryKeyOrdinal = isKey ? 1 : 0,
            // A row that is kept elsewhere has a number already.
            IsRowIdAlias = table.ContentTable is null or "",
            Type = new ColumnType(ColumnKind.Integer),
        };
        return table with
        {
            Columns = table.Columns.Prepend(rowId).ToEquatableArray(),
            PrimaryKey = isKey ? EquatableArray.Of(rowId.Name) : default,
        };
    }

    private static ColumnModel Added(string name, ColumnKind kind) => new() { Name = name, Type = new ColumnType(kind), IsNullable = false };
}
