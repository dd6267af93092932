using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using CsCheck;
using SkillStash.Schema.Compiler;
using SkillStash.Schema.Compiler.Emit.CSharp;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Text;
using Xunit;

namespace SkillStash.Schema.Generator.Tests.Values.Walking;

/// <summary>
/// Random schemas, and on each of them a random walk by what is emitted for it. The same ones in every run; <c>SKILLSTASH_NIGHTLY=1</c> takes
/// many more, and <c>SKILLSTASH_WALK_SEED</c> begins with another.
/// </summary>
public sealed class RandomWalkTests(ITestOutputHelper output)
{
    private const int SchemasOfAssembly = 30;
    private const int FaultsShown = 3;

    private static readonly bool IsNightly = Environment.GetEnvironmentVariable("SKILLSTASH_NIGHTLY") == "1";
    private static readonly int Assemblies = IsNightly ? 50 : 1;
    private static readonly int Operations = IsNightly ? 600 : 250;

    private static readonly int FirstSeed =
        int.TryParse(Environment.GetEnvironmentVariable("SKILLSTASH_WALK_SEED"), CultureInfo.InvariantCulture, out int seed) ? seed : 1;

    private readonly Dictionary<string, int> _figures = [];
    private readonly HashSet<(ColumnType Type, bool IsNullable, string Value)> _refused = [];
    private readonly Stopwatch _compiling = new();
    private readonly List<string> _faults = [];

    [Fact]
    public void A_random_walk_leaves_no_row_that_cannot_be_read()
    {
        Stopwatch time = Stopwatch.StartNew();
        for (int i = 0; i < Assemblies; i++)
        {
            Walk(FirstSeed + (i * SchemasOfAssembly));
        }

        output.WriteLine($"{time.Elapsed.TotalSeconds,9:N1} s, of them {_compiling.Elapsed.TotalSeconds:N1} s until the schemas were compiled");
        foreach ((string what, int count) in _figures)
        {
            output.WriteLine($"{count,9:N0} {what}");
        }

        Assert.True(_faults.Count == 0, $"{_faults.Count} faults, such as\n{string.Join("\n\n", _faults.Take(FaultsShown))}");
        Assert.True(_figures["acknowledged"] >= Assemblies * SchemasOfAssembly * Operations / 4, "Most operations fail, so that the walk shows little.");
    }

    private void Walk(int firstSeed)
    {
        _compiling.Start();
        List<(int Seed, string Sql, SchemaModel Model, CSharpSchema Emitted)> schemas = [];
        for (int seed = firstSeed; seed < firstSeed + SchemasOfAssembly; seed++)
        {
            string sql = RandomSchema.Next(new PCG(1, (ulong)seed));
            SchemaCompilation schema = SchemaCompiler.Compile(new SourceText(sql, "schema.sql"));
            Assert.True(schema.IsAccepted, $"{string.Join('\n', schema.Diagnostics)}\nin the schema of seed {seed}\n{sql}");
            schemas.Add((seed, sql, schema.Model, CSharpSchemaBuilder.Build(schema.Model, new CSharpOptions($"Walk{seed}", "WalkDatabase"))));
        }

        EmittedAssembly assembly = new(schemas.Select(static schema => schema.Emitted));
        _compiling.Stop();
        foreach ((int seed, string sql, SchemaModel model, CSharpSchema emitted) in schemas)
        {
            Count("schemas");
            Count("tables", model.Tables.Count);
            using RandomWalk walk = new(assembly.Create(emitted), sql, model, emitted, new PCG(2, (ulong)seed), _figures, _refused);
            try
            {
                walk.Run(Operations);
            }
            catch (Exception fault)
            {
                _faults.Add($"{(fault is WalkFault ? fault.Message : fault)}\nwith seed {seed}, after\n  {string.Join("\n  ", walk.Log)}\nin\n{sql}");
            }
        }
    }

    private void Count(string what, int count = 1) => _figures[what] = _figures.GetValueOrDefault(what) + count;
}
