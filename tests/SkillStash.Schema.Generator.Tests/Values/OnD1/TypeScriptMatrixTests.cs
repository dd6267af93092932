using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Xunit;

namespace SkillStash.Schema.Generator.Tests.Values.OnD1;

/// <summary>
/// The matrix in TypeScript, on D1's own engine: what C# stores is read alike, and what it refuses is refused; what TypeScript stores is read by both, found,
/// listed in the same order, and left alone by an update of another column.
/// </summary>
public sealed class TypeScriptMatrixTests(ITestOutputHelper output)
{
    private static readonly string Script = Path.Combine(Repository.Root, "tests", "SkillStash.Schema.Generator.Tests", "Values", "OnD1", "matrix.mjs");

    [Fact]
    public async Task What_is_written_in_one_language_is_the_same_in_the_other()
    {
        await NodePackage.Api.RequireAsync();
        using EmittedProject project = new(ValueMatrix.Model);
        project.Write("wrangler.json", EmittedProject.WranglerConfiguration);
        Task compiled = project.CompileAsync();
        using SchemaDatabase database = ValueMatrix.CreateDatabase();
        MatrixTable[] tables = [.. ValueMatrix.TablesOf(database)];
        project.Write("matrix.jsonl", string.Join('\n', tables.Select(MatrixRecord.Of)));
        await compiled;
        await NodePackage.Api.RunAsync(project.Folder, Script);

        Dictionary<string, int> figures = Read<Dictionary<string, int>>("figures.json");
        Stored[] otherwise = Read<Stored[]>("otherwise.json");
        figures["values stored otherwise by TypeScript, and read alike by C#"] = otherwise.Length;
        foreach ((string what, int count) in figures)
        {
            output.WriteLine($"{count,7:N0} {what}");
        }

        string[] faults = [.. otherwise.Select(stored => FaultOf(tables.Single(table => table.Name == stored.Table), stored)).OfType<string>()];
        Assert.True(faults.Length == 0, $"{faults.Length} faults, such as\n{string.Join('\n', faults.Take(40))}");
        Assert.True(figures["values kept"] + figures["values refused by both"] >= 20_000, "The matrix is smaller than it was.");

        T Read<T>(string file) => JsonSerializer.Deserialize<T>(File.ReadAllText(Path.Combine(project.Folder, file)), JsonSerializerOptions.Web)!;
    }

    private static string? FaultOf(MatrixTable table, Stored stored)
    {
        try
        {
            JsonElement read = table.ReadStored(stored.Column, stored.Literal).GetProperty(stored.Column);
            return AreAlike(read, stored.Kept) ? null : $"{stored} is read by C# as {read}";
        }
        catch (SchemaDataException refusal)
        {
            return $"{stored}: {refusal.Message}";
        }
    }

    // An integer of C# may have more digits than JavaScript's number for it.
    private static bool AreAlike(JsonElement read, JsonElement kept) =>
        JsonElement.DeepEquals(read, kept) || (read.ValueKind == JsonValueKind.Number && kept.ValueKind == JsonValueKind.Number && read.GetDouble() == kept.GetDouble());

    private sealed record Stored(string Table, string Column, string Literal, JsonElement Kept);
}
