using System.Collections.Generic;
using System.IO;
using System.Linq;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Emit;
using SkillStash.Schema.Compiler.Emit.CSharp;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Queries;

namespace SkillStash.Schema.Cli.Outputs;

/// <summary>The C# of a schema as files.</summary>
internal static class CSharpFiles
{
    /// <summary>A file for each table, one for each file of named queries, and one for the database.</summary>
    /// <param name="code">The schema.</param>
    /// <param name="queries">The named queries.</param>
    /// <param name="findings">Takes the queries whose names the database class has already.</param>
    public static IReadOnlyList<SourceFile> Of(CSharpSchema code, IEnumerable<QueryCompilation> queries, ICollection<Diagnostic> findings)
    {
        var names = new CSharpQueryNames();
        CSharpQueryFile[] files = queries.Select(file => Named(file, code, names, findings)).Where(static file => file.Queries.Count > 0).ToArray();
        CSharpDatabase database = code.Database with { QueryRows = files.SelectMany(static file => file.Rows).ToEquatableArray() };
        return code.Tables.Select(CSharpEmitter.EmitTable).Concat(files.Select(CSharpEmitter.EmitQueries)).Append(CSharpEmitter.EmitDatabase(database)).Select(Marked).ToArray();
    }

    private static CSharpQueryFile Named(QueryCompilation file, CSharpSchema code, CSharpQueryNames names, ICollection<Diagnostic> findings)
    {
        var clashes = new List<(string Query, string Name, string Owner)>();
        CSharpQueryFile built = CSharpQueryBuilder.Build(code, Path.GetFileNameWithoutExtension(file.Path), file.Queries);
        CSharpQueryFile named = names.Take(built, Path.GetFileName(file.Path), CSharpQueryBuilder.TakenBy(code), clashes);
        foreach ((string query, string name, string owner) in clashes)
        {
            findings.Add(file.Places.First(place => place.Query == query).At(file.Path, QueryDiagnostics.NameTaken(name, owner)));
        }

        return named;
    }

    // What goes straight to the compiler needs no such line; a file does.
    private static SourceFile Marked(SourceFile file) =>
        file with { Text = $"// {FileMark.Text} from the SQL schema: change that, not this file.\n{file.Text}" };
}
