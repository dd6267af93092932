using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Xunit;

namespace SkillStash.Schema.Generator.Tests;

/// <summary>Named queries in the generator: what is emitted, what an edit emits anew, and what is refused.</summary>
public sealed class QueryTests
{
    private const string Pets = """
        CREATE TABLE pets (id INTEGER PRIMARY KEY, name TEXT NOT NULL, kind TEXT CHECK (kind IN ('cat', 'dog')), data TEXT NOT NULL); -- @name Pet
        CREATE TABLE list_pets_row (id INTEGER PRIMARY KEY);
        """;

    private static readonly string Registry = File.ReadAllText(Repository.SchemaSql);

    public static TheoryData<string> Files =>
        [.. Directory.GetFiles(Path.Combine(Repository.Root, "queries"), "*.sql").Select(file => Path.GetFileName(file)!).Order()];

    [Theory]
    [MemberData(nameof(Files))]
    public void Sample_is_current(string file)
    {
        var host = new GeneratorHost(Registry);
        host.EditQueries(file, File.ReadAllText(Path.Combine(Repository.Root, "queries", file)));
        KeyValuePair<string, string> source = Assert.Single(host.Run(), static source => source.Key.EndsWith("Queries.g.cs", System.StringComparison.Ordinal));
        Snapshot.Match(Path.Combine(Repository.CSharpSamples, "queries"), source.Key.Replace("SkillStash.Registry.", "").Replace(".g.cs", ""), "cs", source.Value);
    }

    [Fact]
    public void Edit_of_a_query_emits_its_file_only()
    {
        var host = new GeneratorHost(Registry);
        host.EditQueries("a.sql", "-- name: CountUsers :one\nSELECT count(*) AS users FROM users;");
        host.EditQueries("b.sql", "-- name: ListNames :many\nSELECT username FROM users;");
        IReadOnlyDictionary<string, string> before = host.Run();
        host.EditQueries("b.sql", "-- name: ListNames :many\nSELECT username FROM users ORDER BY username;");
        IReadOnlyDictionary<string, string> after = host.Run();
        Assert.Equal(["SkillStash.Registry.RegistryDatabase.BQueries.g.cs"], after.Where(source => before[source.Key] != source.Value).Select(static source => source.Key));
        Assert.Equal(1, Modified(host));
    }

    [Fact]
    public void Comment_in_the_schema_emits_no_query()
    {
        var host = new GeneratorHost(Registry);
        host.EditQueries("a.sql", "-- name: CountUsers :one\nSELECT count(*) AS users FROM users;");
        host.Run();
        host.EditSchema("-- A new first line.\n\n" + Registry);
        host.Run();
        Assert.Equal(0, Modified(host));
    }

    [Fact]
    public void What_is_emitted_compiles_whatever_it_is_called()
    {
        var host = new GeneratorHost(Pets, "Shop");
        host.EditQueries("pets.sql", """
            -- name: ListPets :many
            SELECT id AS "class", name AS "get type", kind AS "equals", 1 AS "1", data AS "list_pets_row", 2, 3 FROM pets WHERE name = :class AND id IN (sqlc.slice('event'));

            -- A summary with </summary> & "quotes" in it.
            -- name: weird_name :one
            SELECT p.*, q.* FROM pets p, pets q WHERE p.name = :value AND q.kind = :query AND p.kind IN (sqlc.slice(kinds));

            -- name: HiddenTypes :many
            SELECT kind AS pet_table, id AS time_form, name AS list_format, kind FROM pets WHERE id <> :a_b AND name = :ab AND kind = :a__b;

            -- name: Sorted :many
            SELECT id FROM pets ORDER BY CASE :class WHEN 'class' THEN id WHEN '</summary>' THEN name WHEN '' THEN kind WHEN 'Class' THEN data END, CASE :class WHEN 'other' THEN 1 END;

            -- name: Touch :execresult
            INSERT OR FAIL INTO pets (name, data) VALUES (?, ?);
            """);
        host.EditQueries("Pets.sql", "-- name: Other :scan\nSELECT id, name, kind, data FROM pets;");
        host.Run();
        Assert.Empty(host.Result.Diagnostics);
        Assert.Empty(host.CompileOutput());
    }

    [Theory]
    [InlineData("-- name: ListPets :many\nSELECT nam FROM pets;", "SKS0103", 2, 8)]
    [InlineData("-- name: ListPets :many\nSELECT id FORM pets;", "SKS0001", 2, 16)]
    [InlineData("-- name: Schema :many\nSELECT id FROM pets;", "SKS0505", 1, 4)]
    [InlineData("-- name: Pets :many\nSELECT id FROM pets;", "SKS0505", 1, 4)]
    [InlineData("-- name: Run :many\nSELECT id FROM pets;", "SKS0505", 1, 4)]
    [InlineData("-- name: A :many\nSELECT id FROM pets;\n\n-- name: ListFormat :many\nSELECT id FROM pets;", "SKS0505", 4, 4)]
    [InlineData("-- name: PetTable :many\nSELECT id FROM pets;", "SKS0505", 1, 4)]
    [InlineData("-- name: A :scan\nDELETE FROM pets RETURNING id;", "SKS0503", 1, 4)]
    [InlineData("-- name: A :many\nSELECT id FROM pets;\n-- name: a :many\nSELECT id FROM pets;", "SKS0505", 3, 4)]
    [InlineData("-- name: A :one\nSELECT id FROM pets;\n-- name: AQuery :one\nSELECT id FROM pets;", "SKS0505", 3, 4)]
    [InlineData("-- name: A :pages\nSELECT id FROM pets;", "SKS0502", 1, 4)]
    [InlineData("SELECT id FROM pets;", "SKS0501", 1, 1)]
    [InlineData("-- name: A :one\nCREATE TABLE x (id);", "SKS0503", 2, 1)]
    public void A_mistake_is_reported_at_its_place(string queries, string id, int line, int column)
    {
        var host = new GeneratorHost(Pets, "Shop");
        host.EditQueries("pets.sql", queries);
        host.Run();
        Diagnostic found = Assert.Single(host.Result.Diagnostics);
        FileLinePositionSpan place = found.Location.GetLineSpan();
        Assert.Equal((id, "queries/pets.sql", line, column), (found.Id, place.Path, place.StartLinePosition.Line + 1, place.StartLinePosition.Character + 1));
    }

    [Fact]
    public void A_name_is_taken_once_in_all_files()
    {
        var host = new GeneratorHost(Pets, "Shop");
        host.EditQueries("a.sql", "-- name: ListPets :many\nSELECT id FROM pets;");
        host.EditQueries("b.sql", "-- name: list_pets :many\nSELECT name FROM pets;");
        host.Run();
        Assert.Equal("The name 'ListPets' is taken by ListPets in a.sql; rename one of the two.", Assert.Single(host.Result.Diagnostics).GetMessage());
        Assert.Empty(host.CompileOutput());
    }

    private static int Modified(GeneratorHost host) => host.Result.TrackedOutputSteps.SelectMany(static step => step.Value).SelectMany(static run => run.Outputs)
        .Count(static output => output.Reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified);
}
