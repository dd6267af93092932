using System;
using Microsoft.CodeAnalysis;
using SkillStash.Schema.Compiler.Emit;
using SkillStash.Schema.Compiler.Emit.CSharp;

namespace SkillStash.Schema.Generator;

/// <summary>Turns the schema files of a project into C#: a source for each table, one for each file of named queries and one for the database.</summary>
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

        IncrementalValuesProvider<CompiledQueries> queries = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, cancellation) => QueryFile.Read(pair.Left, pair.Right, cancellation))
            .Where(static file => file is not null)
            .Select(static (file, _) => file!)
            .WithTrackingName(TrackingNames.QueryFile)
            .Combine(schemas.SelectMany(static (schema, _) => schema.Queried is { } queried ? [queried] : Array.Empty<QuerySchema>()).Collect())
            .Select(static (pair, cancellation) => CompiledQueries.Compile(pair.Left, pair.Right, cancellation))
            .Collect()
            .SelectMany(static (all, _) => CompiledQueries.WithoutRepeated(all))
            .WithTrackingName(TrackingNames.Queries);

        IncrementalValuesProvider<CSharpQueryFile> queryFiles = queries
            .SelectMany(static (each, _) => each.File is { Queries.Count: > 0 } file ? [file] : Array.Empty<CSharpQueryFile>());

        IncrementalValuesProvider<CSharpDatabase> databases = schemas
            .SelectMany(static (schema, _) => schema.Schema is { Database: var database } ? [database] : Array.Empty<CSharpDatabase>())
            .Combine(queryFiles.Select(static (file, _) => QueryRows.Of(file)).Collect())
            .Select(static (pair, _) => QueryRows.AddTo(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.Database);

        IncrementalValuesProvider<SchemaFindings> findings = schemas
            .Select(static (schema, _) => schema.Findings)
            .WithTrackingName(TrackingNames.Findings);

        IncrementalValuesProvider<SchemaFindings> queryFindings = queries
            .Select(static (each, _) => each.Findings);

        context.RegisterSourceOutput(tables, static (output, table) => Add(output, CSharpEmitter.EmitTable(table)));
        context.RegisterSourceOutput(databases, static (output, database) => Add(output, CSharpEmitter.EmitDatabase(database)));
        context.RegisterSourceOutput(queryFiles, static (output, file) => Add(output, CSharpEmitter.EmitQueries(file)));
        context.RegisterSourceOutput(queryFindings, static (output, found) => DiagnosticReporter.Report(output, found));
        context.RegisterSourceOutput(findings, static (output, found) => DiagnosticReporter.Report(output, found));
    }

    private static void Add(SourceProductionContext output, SourceFile file) => output.AddSource(file.Name, file.Text);
}
