using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace SkillStash.Schema.Cli.Check;

/// <summary>The databases that wrangler keeps on a developer's machine.</summary>
internal static class WranglerState
{
    // What miniflare, on which wrangler builds, keeps for itself.
    private const string Metadata = "metadata.sqlite";

    /// <summary>The files below the folder of a Worker; none where no database has been used yet.</summary>
    public static IEnumerable<string> Databases(string folder)
    {
        string state = Path.Combine(folder == "." ? "" : folder, ".wrangler", "state", "v3", "d1");
        return Directory.Exists(state)
            ? Directory.EnumerateFiles(state, "*.sqlite", SearchOption.AllDirectories)
                .Where(static path => Path.GetFileName(path) != Metadata)
                .Select(static path => path.Replace('\\', '/'))
                .Order(StringComparer.Ordinal)
            : [];
    }
}
