using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading;
using SkillStash.Schema.Compiler;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Emit.CSharp;
using SkillStash.Schema.Compiler.Lint;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Queries;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Generator;

/// <summary>What a file of named queries says.</summary>
/// <param name="File">The queries with their C# names; null where there is no schema for them.</param>
/// <param name="Findings">The diagnostics of the file.</param>
internal sealed record CompiledQueries(CSharpQueryFile? File, SchemaFindings Findings)
{
    /// <summary>The names that the database class has without the queries.</summary>
    public EquatableArray<string> Taken { get; init; }

    /// <summary>Where the names of the queries stand.</summary>
    public EquatableArray<QueryPlace> Places { get; init; }

    /// <summary>Compiles a file over its schema.</summary>
    public static CompiledQueries Compile(QueryFile file, ImmutableArray<QuerySchema> schemas, CancellationToken cancellation)
    {
        QuerySchema? schema = schemas.FirstOrDefault(each => file.Database is null || each.Schema.Database.Options.DatabaseName == file.Database);
        if (schema is null)
        {
            return new CompiledQueries(null, new SchemaFindings(file.Path, file.PagesRoot, default));
        }

        var source = new SourceText(file.Text, file.Path);
        QueryCompilation compiled = SchemaCompiler.CompileQueries(schema.Compilation, source);
        cancellation.ThrowIfCancellationRequested();
        IEnumerable<Diagnostic> fault = file.Fault is { } found
            ? [new Diagnostic(DiagnosticRules.NotUtf8, found.ToString(), file.Path, new TextSpan(found.Offset, 0), found.Position, found.Position)]
            : [];
        return new CompiledQueries(
            CSharpQueryBuilder.Build(schema.Schema, Path.GetFileNameWithoutExtension(file.Path), compiled.Queries),
            new SchemaFindings(file.Path, file.PagesRoot, fault.Concat(compiled.Diagnostics).Concat(SchemaLinter.LintQueries(compiled, source, schema.Profile)).ToEquatableArray()))
        {
            Places = compiled.Places,
            Taken = CSharpQueryBuilder.TakenBy(schema.Schema).ToEquatableArray(),
        };
    }

    /// <summary>Gives each file a name of its own, and leaves out the queries whose names are taken.</summary>
    public static IEnumerable<CompiledQueries> WithoutRepeated(ImmutableArray<CompiledQueries> files)
    {
        var names = new CSharpQueryNames();
        foreach (CompiledQueries each in files.OrderBy(static each => each.Findings.Path, StringComparer.Ordinal))
        {
            if (each.File is not { } file)
            {
                yield return each;
                continue;
            }

            var clashes = new List<(string Query, string Name, string Owner)>();
            CSharpQueryFile named = names.Take(file, Path.GetFileName(each.Findings.Path), each.Taken, clashes);
            yield return ReferenceEquals(named, file) ? each : new CompiledQueries(named, each.Findings with
            {
                Diagnostics = each.Findings.Diagnostics
                    .Concat(clashes.Select(clash => each.Places.First(place => place.Query == clash.Query).At(each.Findings.Path, QueryDiagnostics.NameTaken(clash.Name, clash.Owner)))).ToEquatableArray(),
            });
        }
    }
}
