using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace SkillStash.Schema.Testing;

/// <summary>The scripts that the compiler and SQLite are compared on: one a line, under <c>-- accepted</c> or <c>-- refused</c>.</summary>
internal static class Corpus
{
    private const string AcceptedSection = "-- accepted";
    private const string RefusedSection = "-- refused";

    /// <summary>What SQLite runs.</summary>
    public static IEnumerable<string> Accepted() => Read().Where(static entry => entry.Section == AcceptedSection).Select(static entry => entry.Script);

    /// <summary>What SQLite refuses.</summary>
    public static IEnumerable<string> Refused() => Read().Where(static entry => entry.Section == RefusedSection).Select(static entry => entry.Script);

    /// <summary>Both, but for some files.</summary>
    public static IEnumerable<string> All(params string[] leftOut) => Read(leftOut).Select(static entry => entry.Script);

    private static IEnumerable<(string Section, string Script)> Read(params string[] leftOut)
    {
        string folder = Path.Combine(Repository.Root, "tests", "SkillStash.Schema.Binding.Tests", "Corpus");
        foreach (string file in Directory.GetFiles(folder, "*.sql").Where(file => !leftOut.Contains(Path.GetFileName(file))).Order(StringComparer.Ordinal))
        {
            string section = "";
            foreach (string line in File.ReadLines(file).Where(static line => line.Length > 0))
            {
                if (line is AcceptedSection or RefusedSection)
                {
                    section = line;
                }
                else if (section.Length > 0)
                {
                    yield return (section, line.Replace("\\n", "\n"));
                }
            }
        }
    }
}
