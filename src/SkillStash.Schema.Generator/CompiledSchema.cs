using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using SkillStash.Schema.Compiler;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Emit.CSharp;
using SkillStash.Schema.Compiler.Lint;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Generator;

/// <summary>What a schema file says, parted so that each part is compared alone: positions live in the diagnostics only.</summary>
/// <param name="Schema">The tables with their C# names; null where another file gives one of its types already.</param>
/// <param name="Findings">The diagnostics of the file.</param>
internal sealed record CompiledSchema(CSharpSchema? Schema, SchemaFindings Findings)
{
    /// <summary>What queries are compiled over; null where <see cref="Schema"/> is.</summary>
    public QuerySchema? Queried { get; init; }

    /// <summary>Compiles a schema file.</summary>
    public static CompiledSchema Compile(SchemaFile file, CancellationToken cancellation)
    {
        var source = new SourceText(file.Text, file.Path);
        SchemaCompilation compilation = SchemaCompiler.Compile(source);
        cancellation.ThrowIfCancellationRequested();
        CSharpSchema schema = CSharpSchemaBuilder.Build(compilation.Model, file.Options);
        return new CompiledSchema(schema, new SchemaFindings(file.Path, file.PagesRoot, Fault(file).Concat(compilation.Diagnostics)
            .Concat(SchemaLinter.Lint(compilation, [source], file.Profile))
            .Concat(schema.Clashes.Select(clash => NameClashDiagnostics.Report(clash, compilation))).ToEquatableArray()))
        {
            Queried = new QuerySchema(compilation, schema, file.Profile),
        };
    }

    /// <summary>
    /// Leaves out the schemas that give a type which one before them gives: two sources of one name would end the generator, and two types
    /// of one name the build, with no word of why.
    /// </summary>
    public static IEnumerable<CompiledSchema> WithoutRepeated(ImmutableArray<CompiledSchema> schemas)
    {
        var pathOf = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (CompiledSchema each in schemas)
        {
            string[] types = each.Schema is { } schema ? [.. schema.Types] : [];
            if (types.FirstOrDefault(pathOf.ContainsKey) is { } repeated)
            {
                yield return each.Refused(SchemaDiagnostics.TypeGivenTwice(repeated, pathOf[repeated]));
                continue;
            }

            foreach (string type in types)
            {
                pathOf[type] = each.Findings.Path;
            }

            yield return each;
        }
    }

    private CompiledSchema Refused(DiagnosticMessage message) => new(
        Schema: null,
        Findings with { Diagnostics = Findings.Diagnostics.Append(Diagnostic.At(new SourceSpan(new SourceText("", Findings.Path), default), message)).ToEquatableArray() });

    private static IEnumerable<Diagnostic> Fault(SchemaFile file) => file.Fault is { } fault
        ? [new Diagnostic(DiagnosticRules.NotUtf8, fault.ToString(), file.Path, new TextSpan(fault.Offset, 0), fault.Position, fault.Position)]
        : [];
}

/// <summary>The diagnostics of one file.</summary>
internal sealed record SchemaFindings(string Path, string? PagesRoot, EquatableArray<Diagnostic> Diagnostics);
