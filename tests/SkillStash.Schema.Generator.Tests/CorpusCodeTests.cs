using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SkillStash.Schema.Compiler;
using SkillStash.Schema.Compiler.Emit.CSharp;
using SkillStash.Schema.Compiler.Text;
using Xunit;

namespace SkillStash.Schema.Generator.Tests;

/// <summary>Every schema of the corpus that SQLite accepts becomes C# that compiles: nullable on, every warning an error.</summary>
public sealed class CorpusCodeTests
{
    [Fact]
    public void All_of_it_compiles()
    {
        // One compilation for all, each schema in a namespace of its own: a compilation each would take minutes.
        string[] scripts = [.. Corpus.Accepted()];
        var trees = scripts.SelectMany(static (script, i) => Emit(script, "Case" + i.ToString(CultureInfo.InvariantCulture))).ToArray();
        CSharpCompilation compilation = GeneratorHost.EmptyCompilation.AddSyntaxTrees(trees);
        Assert.True(scripts.Length > 500);
        Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(static each => each.Severity >= DiagnosticSeverity.Warning).Select(each => Describe(each, scripts)).Take(20));
    }

    private static IEnumerable<SyntaxTree> Emit(string script, string @namespace)
    {
        SchemaCompilation schema = SchemaCompiler.Compile(new SourceText(script, "schema.sql"));
        CSharpSchema code = CSharpSchemaBuilder.Build(schema.Model, new CSharpOptions(@namespace, "CaseDatabase"));
        return code.Tables.Select(CSharpEmitter.EmitTable).Append(CSharpEmitter.EmitDatabase(code.Database))
            .Select(file => CSharpSyntaxTree.ParseText(file.Text, path: @namespace + "/" + file.Name));
    }

    private static string Describe(Diagnostic found, string[] scripts)
    {
        string folder = Path.GetDirectoryName(found.Location.SourceTree!.FilePath)!;
        return found + "\n" + scripts[int.Parse(folder.AsSpan("Case".Length), CultureInfo.InvariantCulture)];
    }
}
