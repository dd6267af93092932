using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace SkillStash.Schema.Testing;

/// <summary>The scripts that the compiler and SQLite are compared on: one a line, under <c>-- accepted</c> or <c>-- refused</c>.</summary>
internal static class Corpus
{
    /// <summary>What SQLite runs.</summary>
    public static IEnumerable<string> Accepted() => Scripts("-- accepted");

    /// <summary>What SQLite refuses.</summary>
    public static IEnumerable<string> Refused() => Scripts("-- refused");

    private static IEnumerable<string> Scripts(string wanted)
    {
        string folder = Path.Combine(Repository.Root, "tests", "SkillStash.Schema.Binding.Tests", "Corpus");
        foreach (string file in Directory.GetFiles(folder, "*.sql").Order(StringComparer.Ordinal))
        {
            string section = "";
            foreach (string line in File.ReadLines(file).Where(line => line.Length > 0))
            {
                if (line is "-- accepted" or "-- refused")
                {
                    section = line;
                }
                else if (section == wanted)
                {
                    yield return line.Replace("\\n", "\n");
                }
            }
        }
    }
}
