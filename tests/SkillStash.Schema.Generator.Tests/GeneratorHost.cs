using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace SkillStash.Schema.Generator.Tests;

/// <summary>Runs the generator as the compiler does, over schema texts instead of files.</summary>
internal sealed class GeneratorHost
{
    private static readonly MetadataReference[] References =
        ((string)System.AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
        .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path)).ToArray();

    // As under GenerateDocumentationFile.
    private static readonly CSharpParseOptions Documented = new(documentationMode: DocumentationMode.Diagnose);

    private const string QueryFolder = "queries/";

    private readonly Dictionary<string, TextFile> _queries = [];
    private GeneratorDriver _driver;
    private Compilation _compilation;
    private TextFile _schema;

    public GeneratorHost(string schema, string rootNamespace = "SkillStash.Registry", string path = "schema.sql", bool trackSteps = true, string profile = "", string pagesRoot = "", Encoding? encoding = null, params string[] others)
        : this(SourceText.From(schema, encoding), rootNamespace, path, trackSteps, profile, pagesRoot, others)
    {
    }

    /// <summary>The same, over a schema as it was read.</summary>
    public GeneratorHost(SourceText schema, string rootNamespace = "SkillStash.Registry", string path = "schema.sql", bool trackSteps = true, string profile = "", string pagesRoot = "", params string[] others)
    {
        _schema = new TextFile(path, schema);
        _compilation = EmptyCompilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class Program;", Documented));
        _driver = CSharpGeneratorDriver.Create(
            [new SchemaGenerator().AsSourceGenerator()],
            [_schema, .. others.Select(static (text, i) => new TextFile($"other{i}.sql", SourceText.From(text)))],
            (CSharpParseOptions)_compilation.SyntaxTrees.First().Options,
            new Options(rootNamespace, profile, pagesRoot),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackSteps));
    }

    /// <summary>A compilation of a consumer's project, all warnings as errors.</summary>
    public static CSharpCompilation EmptyCompilation { get; } = CSharpCompilation.Create(
        "Consumer",
        [],
        References,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable)
            .WithGeneralDiagnosticOption(ReportDiagnostic.Error)
            .WithSpecificDiagnosticOptions(new Dictionary<string, ReportDiagnostic>
            {
                // As the SDK does: assemblies are unified.
                ["CS1701"] = ReportDiagnostic.Suppress,
                ["CS1702"] = ReportDiagnostic.Suppress,
            }));

    /// <summary>The emitted sources by hint name.</summary>
    public IReadOnlyDictionary<string, string> Run()
    {
        RunDriver();
        return Result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString());
    }

    /// <summary>Runs what the edits so far make necessary.</summary>
    public void RunDriver() => _driver = _driver.RunGenerators(_compilation, CancellationToken.None);

    public GeneratorRunResult Result => _driver.GetRunResult().Results.Single();

    /// <summary>The errors and warnings of the C# compiler over what was emitted, all warnings as errors.</summary>
    public ImmutableArray<Diagnostic> CompileOutput()
    {
        _driver = _driver.RunGeneratorsAndUpdateCompilation(_compilation, out Compilation output, out _, CancellationToken.None);
        return [.. output.GetDiagnostics().Where(each => each.Severity >= DiagnosticSeverity.Warning)];
    }

    public void EditSchema(string text)
    {
        var edited = new TextFile(_schema.Path, SourceText.From(text));
        _driver = _driver.ReplaceAdditionalText(_schema, edited);
        _schema = edited;
    }

    /// <summary>Adds a file of named queries, or gives it another text.</summary>
    public void EditQueries(string name, string text)
    {
        var edited = new TextFile(QueryFolder + name, SourceText.From(text));
        _driver = _queries.TryGetValue(name, out TextFile? present)
            ? _driver.ReplaceAdditionalText(present, edited)
            : _driver.AddAdditionalTexts([edited]);
        _queries[name] = edited;
    }

    public void EditCSharp() =>
        _compilation = _compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class Edited { }", (CSharpParseOptions)_compilation.SyntaxTrees.First().Options));

    private sealed class TextFile(string path, SourceText text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => text;
    }

    private sealed class Options(string rootNamespace, string profile, string pagesRoot) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } =
            new Values(new() { ["build_property.RootNamespace"] = rootNamespace, ["build_property.SchemaProfile"] = profile, ["build_property.SchemaPagesRoot"] = pagesRoot });

        private AnalyzerConfigOptions Schema { get; } =
            new Values(new() { ["build_metadata.AdditionalFiles.SchemaKind"] = "schema" });

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        private AnalyzerConfigOptions Queries { get; } =
            new Values(new() { ["build_metadata.AdditionalFiles.SchemaKind"] = "queries" });

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
            textFile.Path.StartsWith(QueryFolder, System.StringComparison.Ordinal) ? Queries : Schema;
    }

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, out string value) => values.TryGetValue(key, out value!);
    }
}
