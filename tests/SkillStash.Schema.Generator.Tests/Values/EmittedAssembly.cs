using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.Data.Sqlite;
using SkillStash.Schema.Compiler;
using SkillStash.Schema.Compiler.Emit;
using SkillStash.Schema.Compiler.Emit.CSharp;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Text;
using Xunit;

namespace SkillStash.Schema.Generator.Tests.Values;

/// <summary>What is emitted for some schemas, compiled in memory: all of them at once, because the C# compiler takes its time to begin.</summary>
internal sealed class EmittedAssembly
{
    private readonly Assembly _assembly;

    public EmittedAssembly(params IEnumerable<CSharpSchema> schemas)
    {
        IEnumerable<SourceFile> files = schemas.SelectMany(static schema =>
            schema.Tables.Select(CSharpEmitter.EmitTable).Append(CSharpEmitter.EmitDatabase(schema.Database)));
        using MemoryStream image = new();
        var result = GeneratorHost.EmptyCompilation.AddSyntaxTrees(files.Select(static file => CSharpSyntaxTree.ParseText(file.Text))).Emit(image);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics.Where(static each => each.Severity == DiagnosticSeverity.Error).Take(5)));
        _assembly = Assembly.Load(image.ToArray());
    }

    /// <summary>A database in memory with this schema, its types in the namespace Matrix.</summary>
    public static SchemaDatabase Create(string sql)
    {
        CSharpSchema emitted = Emit(Compile(sql));
        return new EmittedAssembly(emitted).Create(emitted);
    }

    /// <summary>What the compiler makes of a schema that it takes.</summary>
    public static SchemaModel Compile(string sql)
    {
        SchemaCompilation schema = SchemaCompiler.Compile(new SourceText(sql, "schema.sql"));
        Assert.True(schema.IsAccepted, string.Join('\n', schema.Diagnostics));
        return schema.Model;
    }

    /// <summary>What is emitted for a schema, its types in the namespace Matrix.</summary>
    public static CSharpSchema Emit(SchemaModel schema) => CSharpSchemaBuilder.Build(schema, new CSharpOptions("Matrix", "MatrixDatabase"));

    /// <summary>A database in memory with one of the schemas.</summary>
    public SchemaDatabase Create(CSharpSchema schema)
    {
        Type type = _assembly.GetType(schema.Types.Last())!;
        SqliteConnection connection = new("Data Source=:memory:;Foreign Keys=True");
        connection.Open();
        SchemaDatabase database = (SchemaDatabase)Activator.CreateInstance(type, connection)!;
        database.CreateSchema();
        return database;
    }
}
