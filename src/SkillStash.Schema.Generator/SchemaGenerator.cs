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

        IncrementalValuesProvider<CSharpTable> tables = compiled
            .SelectMany(static (schema, _) => schema.Schema.Tables)
            .WithTrackingName(TrackingNames.Table);

        IncrementalValuesProvider<CSharpDatabase> databases = compiled
            .Select(static (schema, _) => schema.Schema.Database)
            .WithTrackingName(TrackingNames.Database);

        IncrementalValuesProvider<SchemaFindings> findings = compiled
            .Select(static (schema, _) => schema.Findings)
            .WithTrackingName(TrackingNames.Findings);

        context.RegisterSourceOutput(tables, static (output, table) => Add(output, CSharpEmitter.EmitTable(table)));
        context.RegisterSourceOutput(databases, static (output, database) => Add(output, CSharpEmitter.EmitDatabase(database)));
        context.RegisterSourceOutput(findings, static (output, found) => DiagnosticReporter.Report(output, found));
    }

    private static void Add(SourceProductionContext output, SourceFile file) => output.AddSource(file.Name, file.Text);
}
