using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using SkillStash.Schema.Compiler;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Queries;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Binding.Tests;

/// <summary>Short forms of compiling for tests.</summary>
internal static class Compiled
{
    public static SchemaCompilation Script(string script) => SchemaCompiler.Compile(new SourceText(script, "schema.sql"));

    /// <summary>The registry's schema.</summary>
    public static SchemaCompilation Registry { get; } = Script(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "schema.sql")));

    /// <summary>A file of named queries over a schema.</summary>
    public static QueryCompilation Queries(SchemaCompilation schema, string queries) =>
        SchemaCompiler.CompileQueries(schema, new SourceText(queries, "queries.sql"));

    public static SchemaModel Model(string script)
    {
        SchemaCompilation compilation = Script(script);
        Xunit.Assert.DoesNotContain(compilation.Diagnostics, found => found.Severity == DiagnosticSeverity.Error);
        return compilation.Model;
    }

    public static TableModel Table(string script) => Model(script).Tables[^1];

    /// <summary>A column of the last table, or of the last view where there is one.</summary>
    public static ColumnModel Column(string script, string name)
    {
        SchemaModel model = Model(script);
        IReadOnlyList<ColumnModel> columns = model.Views.Count > 0 ? model.Views[^1].Columns : model.Tables[^1].Columns;
        return columns.Single(column => column.Name == name);
    }

    public static IReadOnlyList<Diagnostic> Errors(string script) =>
        Script(script).Diagnostics.Where(found => found.Severity == DiagnosticSeverity.Error).ToArray();

    public static IReadOnlyList<Diagnostic> Warnings(string script) =>
        Script(script).Diagnostics.Where(found => found.Severity == DiagnosticSeverity.Warning).ToArray();
}
