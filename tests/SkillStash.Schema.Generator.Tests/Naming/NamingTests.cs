using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SkillStash.Schema.Compiler;
using SkillStash.Schema.Compiler.Emit.CSharp;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Naming;
using SkillStash.Schema.Compiler.Text;
using Xunit;

namespace SkillStash.Schema.Generator.Tests.Naming;

/// <summary>Whatever its names, a schema becomes C# that compiles: nullable on, every warning an error.</summary>
public sealed class NamingTests(ITestOutputHelper output)
{
    private const int RandomSchemas = 100;

    // Pieces that fold to one name, or to the names that go with a table.
    private static readonly string[] Pieces =
    [
        "a", "A", "b", "new", "New", "dto", "id", "key", "table", "view", "row", "database", "text", "json", "name", "2", "3", "_", "__", " ", "-", "s", "es", "and",
        "to", "string", "get", "type", "case", "日本", "é", "ß", "ǆ", "𝒳", "1", "ﬁ", "İ", "\u0301", "\u200d", "definition", "select", "code", "columns", "by",
    ];

    [Fact]
    public void Every_word_may_name_everything()
    {
        string[] schemas = [.. Words.All.SelectMany(Positions)];
        output.WriteLine($"{Words.All.Length} words, {schemas.Length} schemas");
        Assert.True(Words.All.Length > 250);
        AssertCompiles(schemas.Select(static (sql, i) => (sql, new CSharpOptions("Case" + i.ToString(CultureInfo.InvariantCulture), "CaseDatabase"))));
    }

    [Fact]
    public void Every_word_may_be_a_namespace_or_name_the_database()
    {
        const string Sql = """
            CREATE TABLE plugins (id UUID PRIMARY KEY, at DATETIME NOT NULL, day DATE, icon BLOB NOT NULL, kind TEXT CHECK (kind IN ('a', 'b')), -- no more
              tags TEXT -- @json { name: string }[]
            );
            CREATE INDEX plugins_kind ON plugins (kind, at);
            """;
        AssertCompiles(Words.All.Where(SyntaxFacts.IsValidIdentifier).SelectMany(static (word, i) => new[]
        {
            (Sql, new CSharpOptions($"N{i}.{word}", CSharpOptions.DefaultDatabaseName(word))),
            (Sql, new CSharpOptions($"M{i}.{word}.Inner", word)),
        }));
    }

    [Fact]
    public void Every_ambient_type_may_name_everything_and_is_hidden_by_none()
    {
        string[] words = [.. Ambient.Names.Order(StringComparer.Ordinal)];
        (string Sql, CSharpOptions Options)[] tables = [.. words.Chunk(20).Select(static (chunk, i) =>
            (string.Concat(chunk.Select(AmbientTable)), new CSharpOptions("Ambient" + i.ToString(CultureInfo.InvariantCulture), "CaseDatabase")))];
        IEnumerable<(string Sql, CSharpOptions Options)> projects = words.Chunk(10).Select(static (chunk, i) =>
            ("CREATE TABLE plugins (id UUID PRIMARY KEY, icon BLOB, at DATETIME);", new CSharpOptions($"Project{i}.{string.Join('.', chunk)}", chunk[^1])));
        IEnumerable<(string Sql, CSharpOptions Options)> databases = words.Select(static (word, i) => ("", new CSharpOptions($"Database{i}", word)));

        Assert.True(words.Length > 800);
        AssertCompiles([.. tables, .. projects, .. databases]);
        Assert.DoesNotContain(tables.SelectMany(static each => Build(each.Sql, each.Options).Types), static type => Ambient.Names.Contains(type[(type.IndexOf('.') + 1)..]));
    }

    [Fact]
    public void The_list_of_the_implicit_usings_is_complete() =>
        Assert.DoesNotContain(Ambient.Names, static name => Compiler.Naming.Words.ToPascalCase(name) == name && !AmbientTypes.IsTaken(name));

    [Fact]
    public void Names_that_fold_to_one_are_told_apart()
    {
        var random = new Random(20251018);
        AssertCompiles(Enumerable.Range(0, RandomSchemas).Select(i => (RandomSchema(random), new CSharpOptions($"Case{i}.{Name(random)}", Name(random)))));
    }

    [Fact]
    public void A_value_that_is_added_changes_the_meaning_of_no_name()
    {
        var random = new Random(20251129);
        for (int i = 0; i < 2000; i++)
        {
            string[] texts = [.. Enumerable.Range(0, 6).Select(_ => random.Next(3) == 0 ? Name(random) : Value(random)).Distinct()];
            Dictionary<string, string> before = Members(texts[1..]);
            string[] more = [.. texts.OrderBy(_ => random.Next())];
            Assert.All(Members(more), member => Assert.True(
                before.GetValueOrDefault(member.Key, member.Value) == member.Value, $"{member.Key} was '{before.GetValueOrDefault(member.Key)}', and is '{member.Value}'"));
        }
    }

    [Theory]
    [InlineData("<", "LessThan")]
    [InlineData("<=", "LessThanEquals")]
    [InlineData(">", "GreaterThan")]
    [InlineData("!=", "NotEquals")]
    [InlineData("", "Empty")]
    [InlineData("in_progress", "InProgress")]
    [InlineData("text/html; charset=utf-8", "TextHtmlCharsetEqualsUtf8")]
    [InlineData("-1", "Minus1")]
    [InlineData("+1", "Plus1")]
    [InlineData(".5", "Dot5")]
    [InlineData("1.5", "_15")]
    [InlineData("c++", "CPlusPlus")]
    [InlineData("R&D", "RAndD")]
    [InlineData("it's (so)", "ItSSo")]
    [InlineData("★", "U2605")]
    [InlineData(" ", "U0020")]
    public void A_value_is_named_by_itself(string text, string name) => Assert.Equal(name, MemberNames.OfValue(text, default));

    [Theory]
    [InlineData("Fts", "Fts")]
    [InlineData("UsersFts", "UsersFts")]
    [InlineData("Skus", "Sku")]
    [InlineData("Apis", "Api")]
    [InlineData("Selfies", "Selfie")]
    [InlineData("PluginRatings", "PluginRating")]
    public void A_row_is_named_in_the_singular(string table, string row) => Assert.Equal(row, SingularForm.OfPascalCase(table));

    [Fact]
    public void Long_names_are_cut_and_stay_apart()
    {
        string letters = new('x', 3000);
        string sql = $"""
            CREATE TABLE {letters}a ({letters}c TEXT NOT NULL CHECK ({letters}c IN ('{letters}1', '{letters}2')), {letters}d TEXT, {new string('界', 400)} INTEGER, UNIQUE ({letters}c, {letters}d),
              j TEXT -- @json {JsonOfDepth(letters, 9)}
            );
            CREATE TABLE {letters}b (id UUID PRIMARY KEY);
            -- @name {letters}
            CREATE TABLE c (
              id INTEGER -- @name {letters}
            );
            """;
        var options = new CSharpOptions("Long", letters);
        AssertCompiles([(sql, options)]);
        Assert.All(Emit(sql, options, 0), static tree => Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(tree.FilePath), 1, 255));
    }

    private static string JsonOfDepth(string name, int depth) => depth == 0 ? "'a' | 'b'" : $"{{ {name}{depth}: {JsonOfDepth(name, depth - 1)} }}";

    private static string Value(Random random) => string.Concat(Enumerable.Range(0, random.Next(3)).Select(_ => "<>=!+-*/. _aAbB1"[random.Next(16)]));

    private static Dictionary<string, string> Members(string[] texts) =>
        MemberNames.OfValues(texts.ToEquatableArray(), default).Zip(texts).ToDictionary(static pair => pair.First, static pair => pair.Second);

    private static string AmbientTable(string word) => $"""
        CREATE TABLE "{word}" (id UUID PRIMARY KEY, "{word}" TEXT NOT NULL CHECK ("{word}" IN ('{word}', 'x')));

        """;

    /// <summary>Schemas with a word in every place where a name is taken from.</summary>
    private static IEnumerable<string> Positions(string word)
    {
        string snake = "\"" + Words.Snake(word) + "\"", name = "\"" + word + "\"", key = "'" + word + "'";

        // A table with a key of its own and everything named alike, and its columns as what look-ups ask for.
        yield return $"""
            CREATE TABLE {snake} (id UUID PRIMARY KEY, {snake} TEXT NOT NULL CHECK ({snake} IN ({key}, 'x')), at DATETIME, icon BLOB NOT NULL);
            CREATE INDEX i ON {snake} ({snake}, at);
            -- @name {word}
            CREATE TABLE other_things (id INTEGER PRIMARY KEY, {snake} UUID REFERENCES {snake} (id));
            """;

        // A column among others, of the kinds that emit more than a property.
        yield return $$"""
            CREATE TABLE things ({{name}} UUID PRIMARY KEY, more TEXT -- @json { {{key}}: { {{key}}?: {{key}} | 'x' }[]; b: Record<string, {{key}} | 'y'> }
            );
            CREATE TABLE others (id TEXT PRIMARY KEY, {{name}} BLOB NOT NULL DEFAULT x'00', UNIQUE ({{name}}, id));
            CREATE VIEW {{name}} AS SELECT id AS {{name}}, 1 AS one FROM others;
            """;
    }

    private static string RandomSchema(Random random)
    {
        string[] names = [.. Enumerable.Range(0, 40).Select(_ => Name(random)).Distinct(StringComparer.OrdinalIgnoreCase)];
        return string.Concat(names.Chunk(8).Select(chunk => $"""
            {Asked(random)}
            CREATE TABLE "{chunk[0]}" ("{chunk[0]}" UUID PRIMARY KEY, {string.Join(",\n", chunk.Skip(1).Concat(names.Take(8)).Distinct(StringComparer.OrdinalIgnoreCase)
                .Where(name => !name.Equals(chunk[0], StringComparison.OrdinalIgnoreCase)).Select((name, i) => $"{Asked(random)}\n\"{name}\" {Kind(name, i)}"))});
            {string.Concat(chunk.Skip(1).Take(3).Select((name, i) => $"CREATE INDEX \"i{chunk[0]}{i}\" ON \"{chunk[0]}\" (\"{name}\", \"{chunk[0]}\");\n"))}
            """));
    }

    // At times a name is asked for, perhaps one that others have.
    private static string Asked(Random random) => random.Next(6) == 0 ? $"-- @name {Pieces.Where(SyntaxFacts.IsValidIdentifier).ElementAt(random.Next(12))}{random.Next(3)}" : "";

    private static string Kind(string name, int i) => (i % 6) switch
    {
        0 => $"TEXT NOT NULL CHECK (\"{name}\" IN ('{name}', 'x', 'X', 'x ', ''))",
        1 => "UUID",
        2 => "BLOB NOT NULL",
        3 => "DATETIME NOT NULL",
        4 => "INTEGER",
        _ => "TEXT",
    };

    private static string Name(Random random) => string.Concat(Enumerable.Range(0, random.Next(1, 4)).Select(_ => Pieces[random.Next(Pieces.Length)]));

    // One compilation for all, each schema in a namespace of its own: a compilation each would take an hour.
    private static void AssertCompiles(IEnumerable<(string Sql, CSharpOptions Options)> cases)
    {
        (string Sql, CSharpOptions Options)[] all = [.. cases];
        var trees = new SyntaxTree[all.Length][];
        Parallel.For(0, all.Length, i => trees[i] = [.. Emit(all[i].Sql, all[i].Options, i)]);
        CSharpCompilation compilation = Ambient.Compilation.AddSyntaxTrees(trees.SelectMany(static each => each));
        string[] found = [.. compilation.GetDiagnostics(TestContext.Current.CancellationToken)
            .Where(static each => each.Severity >= DiagnosticSeverity.Warning).Select(each => Describe(each, all)).DistinctBy(static each => each.Split('|')[0]).Take(20)];
        Assert.True(found.Length == 0, string.Join("\n\n", found));
    }

    private static IEnumerable<SyntaxTree> Emit(string sql, CSharpOptions options, int number)
    {
        CSharpSchema code = Build(sql, options);
        return code.Tables.Select(CSharpEmitter.EmitTable).Append(CSharpEmitter.EmitDatabase(code.Database))
            .Select(file => CSharpSyntaxTree.ParseText(file.Text, path: $"{number}/{file.Name}"));
    }

    private static CSharpSchema Build(string sql, CSharpOptions options) =>
        CSharpSchemaBuilder.Build(SchemaCompiler.Compile(new SourceText(sql, "schema.sql")).Model, options);

    private static string Describe(Diagnostic found, (string Sql, CSharpOptions Options)[] all)
    {
        FileLinePositionSpan place = found.Location.GetLineSpan();
        (string sql, CSharpOptions options) = all[int.Parse(place.Path.AsSpan(0, place.Path.IndexOf('/')), CultureInfo.InvariantCulture)];
        return $"{found.Id} {found.GetMessage(CultureInfo.InvariantCulture)} | {found.Location.SourceTree!.GetText().Lines[place.StartLinePosition.Line]}\n{options}\n{sql}";
    }
}
