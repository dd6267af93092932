using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace SkillStash.Schema.Load.Tests;

/// <summary>The files that this process has open, where the system tells.</summary>
internal static class OpenFiles
{
    private const string Descriptors = "/proc/self/fd";

    /// <summary>The open files whose path begins so: a database, its journal and its log.</summary>
    public static List<string> Of(string path) => Directory.Exists(Descriptors)
        ? [.. Directory.GetFiles(Descriptors).Select(Target).Where(target => target.StartsWith(path, StringComparison.Ordinal))]
        : [];

    private static string Target(string descriptor)
    {
        try
        {
            return File.ResolveLinkTarget(descriptor, returnFinalTarget: false)?.FullName ?? "";
        }
        catch (IOException)
        {
            return ""; // the descriptor of the listing itself is gone
        }
    }
}
