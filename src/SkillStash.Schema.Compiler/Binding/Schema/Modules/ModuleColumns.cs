using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Binding.Queries;
using SkillStash.Schema.Compiler.Catalog;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Syntax;

namespace SkillStash.Schema.Compiler.Binding.Schema;

/// <summary>The columns of a virtual table, told from its arguments.</summary>
/// <param name="Columns">What the module declares.</param>
/// <param name="Problem">Why the module refuses the arguments; null where it takes them.</param>
/// <param name="Shadows">The tables that it makes for itself, without the name of the virtual table and the underscore.</param>
internal sealed record ModuleColumns(IReadOnlyList<ModuleColumn> Columns, string? Problem, IReadOnlyList<string> Shadows)
{
    /// <summary>The table that fts5 takes its texts from, empty where it keeps none; null where it keeps them itself.</summary>
    public string? ContentTable { get; init; }

    /// <summary>The columns; null for a module that is not known.</summary>
    /// <param name="table">The statement.</param>
    /// <param name="database">Where the table is made.</param>
    /// <param name="relations">The tables that it can take its columns from.</param>
    public static ModuleColumns? Of(CreateVirtualTableSyntax table, string database, RelationResolver relations)
    {
        string[] arguments = table.Arguments.Select(static argument => argument.Text.Trim()).Where(static text => text.Length > 0).ToArray();
        return SqlNames.Lower(table.Module.Name) switch
        {
            "fts5" => new Fts5(table.Name.Name).Read(arguments),
            "fts4" => new Fts4(table.Name.Name, isFts4: true, name => relations.Find(database, name)).Read(arguments),
            "fts3" => new Fts4(table.Name.Name, isFts4: false, name => relations.Find(database, name)).Read(arguments),
            "rtree" => RTree.Read(arguments, "REAL"),
            "rtree_i32" => RTree.Read(arguments, "INT"),
            "geopoly" => RTree.ReadGeopoly(arguments),
            "fts5vocab" => Checked(
                Vocabulary(arguments).Select(static name => new ModuleColumn(name)),
                HasCount(2) && Vocabulary(arguments).Length > 0 ? null : "it needs the name of an fts5 table, and row, col or instance"),
            "fts4aux" => Checked(
                new[] { "term", "col", "documents", "occurrences" }.Select(static name => new ModuleColumn(name))
                    .Append(new ModuleColumn("languageid", IsHidden: true)),
                HasCount(1) ? null : "it needs the name of an fts4 table"),
            "fts3tokenize" => Checked(
                new[] { "token", "start", "end", "position" }.Select(static name => new ModuleColumn(name)).Prepend(new ModuleColumn("input")),
                Fts4Tokenizers.Problem(arguments.Length == 0 ? ["simple"] : arguments.Select(Fts4Tokenizers.Dequote).ToArray())),
            _ => null,
        };

        // A temporary table may name the database of the one that it looks into.
        bool HasCount(int count) => arguments.Length == count || (arguments.Length == count + 1 && SqlNames.Same(database, SchemaCatalog.Temp));
    }

    /// <summary>The columns, refused where two have one name.</summary>
    public static ModuleColumns Checked(IEnumerable<ModuleColumn> columns, string? problem = null, params string[] shadows)
    {
        ModuleColumn[] all = columns.ToArray();
        string? twice = all.GroupBy(static column => column.Name, SqlNames.Comparer).FirstOrDefault(static group => group.Count() > 1)?.Key;
        return new ModuleColumns(all, problem ?? (twice is null ? null : $"there are two columns '{twice}'"), shadows);
    }

    private static string[] Vocabulary(string[] arguments) => SqlNames.Lower(Quoting.Unquote(arguments.LastOrDefault() ?? "")) switch
    {
        "col" => ["term", "col", "doc", "cnt"],
        "instance" => ["term", "doc", "col", "offset"],
        "row" => ["term", "doc", "cnt"],
        _ => [],
    };
}
