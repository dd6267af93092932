using System.Collections.Generic;
using System.IO;
using System.Text.Json;
using System.Threading.Tasks;

namespace SkillStash.Schema.Lint.Tests.D1;

/// <summary>The engine of Cloudflare D1 as wrangler runs it on a developer's machine.</summary>
internal static class LocalEngine
{
    /// <summary>Runs each script, a list of statements, in a database of its own.</summary>
    /// <returns>For each script what it was refused for; null where all of it ran.</returns>
    public static async Task<string?[]> RunAsync(IEnumerable<string[]> scripts)
    {
        string folder = Directory.CreateTempSubdirectory("skillstash-d1-").FullName;
        try
        {
            string input = Path.Combine(folder, "scripts.json"), output = Path.Combine(folder, "verdicts.json");
            await File.WriteAllTextAsync(input, JsonSerializer.Serialize(scripts));
            string judge = Path.Combine(Repository.Root, "tests", "SkillStash.Schema.Lint.Tests", "D1", "judge.mjs");
            await NodePackage.Api.RunAsync(folder, judge, NodePackage.Api.Folder, input, output);
            return JsonSerializer.Deserialize<string?[]>(await File.ReadAllTextAsync(output)) ?? throw new InvalidDataException();
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
