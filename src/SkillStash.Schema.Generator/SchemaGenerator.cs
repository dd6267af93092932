using System;
using Microsoft.CodeAnalysis;
using SkillStash.Schema.Compiler.Emit;
using SkillStash.Schema.Compiler.Emit.CSharp;

namespace SkillStash.Schema.Generator;

/// <summary>Turns the schema files of a project into C#: a source for each table and one for the database.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class SchemaGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<SchemaFile> files = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, cancellation) => SchemaFile.Read(pair.Left, pair.Right, cancellation))
            .Where(static file => file is not null)
            .Select(static (file, _) => file!)
            .WithTrackingName(TrackingNames.File);

        IncrementalValuesProvider<CompiledSchema> compiled = files
            .Select(static (file, cancellation) => CompiledSchema.Compile(file, cancellation))
            .WithTrackingName(TrackingNames.Compile);

        IncrementalValuesProvider<CompiledSchema> schemas = compiled.Collect()
            .SelectMany(static (all, _) => CompiledSchema.WithoutRepeated(all))
            .WithTrackingName(TrackingNames.Schema);

        IncrementalValuesProvider<CSharpTable> tables = schemas
            .SelectMany(static (schema, _) => schema.Schema?.Tables ?? [])
            .WithTrackingName(TrackingNames.Table);

        IncrementalValuesProvider<CSharpDatabase> databases = schemas
            .SelectMany(static (schema, _) => schema.Schema is { Database: var database } ? [database] : Array.Empty<CSharpDatabase>())
            .WithTrackingName(TrackingNames.Database);

        IncrementalValuesProvider<SchemaFindings> findings = schemas
            .Select(static (schema, _) => schema.Findings)
            .WithTrackingName(TrackingNames.Findings);

        context.RegisterSourceOutput(tables, static (output, table) => Add(output, CSharpEmitter.EmitTable(table)));
        context.RegisterSourceOutput(databases, static (output, database) => Add(output, CSharpEmitter.EmitDatabase(database)));
        context.RegisterSourceOutput(findings, static (output, found) => DiagnosticReporter.Report(output, found));
    }

    private static void Add(SourceProductionContext output, SourceFile file) => output.AddSource(file.Name, file.Text);
}
