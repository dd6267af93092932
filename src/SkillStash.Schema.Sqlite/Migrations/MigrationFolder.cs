using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace SkillStash.Schema.Sqlite.Migrations;

/// <summary>A folder whose <c>.sql</c> files are migrations, filtered and ordered as wrangler does it.</summary>
internal static class MigrationFolder
{
    /// <summary>Reads the migrations in the order they are to be run.</summary>
    /// <exception cref="IOException">The folder or a file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">Reading is not permitted.</exception>
    public static IReadOnlyList<Migration> Read(string folder) =>
        Files(folder).Select(static path => Migration.Of(path, RegularFile.ReadText(path))).ToArray();

    /// <summary>The paths of the migrations in the order they are to be run; files in folders below are none.</summary>
    /// <exception cref="IOException">The folder cannot be listed.</exception>
    public static IEnumerable<string> Files(string folder) => Among(Directory.GetFiles(folder));

    /// <summary>
    /// Those of a folder's files that are migrations, in the order they are to be run; <c>1.SQL</c> is none, nor is <c>1.down.sql</c> where others
    /// are <c>1.up.sql</c>: it takes that back.
    /// </summary>
    public static IEnumerable<string> Among(IEnumerable<string> paths)
    {
        string[] files = [.. paths.Where(static path => path.EndsWith(".sql", StringComparison.Ordinal))];
        bool hasUps = files.Any(static path => path.EndsWith(".up.sql", StringComparison.Ordinal));
        return files.Where(path => !hasUps || !path.EndsWith(".down.sql", StringComparison.Ordinal))
            .OrderBy(static path => Path.GetFileName(path), Comparer<string>.Create(Compare));
    }

    /// <summary>Compares names by the number they begin with, then ordinally: 9_b comes before 10_a, and 10_a before init.</summary>
    public static int Compare(string left, string right)
    {
        ReadOnlySpan<char> leftNumber = Number(left);
        ReadOnlySpan<char> rightNumber = Number(right);
        if (leftNumber.IsEmpty || rightNumber.IsEmpty)
        {
            return string.CompareOrdinal(left, right);
        }

        leftNumber = leftNumber.TrimStart('0');
        rightNumber = rightNumber.TrimStart('0');
        int order = leftNumber.Length.CompareTo(rightNumber.Length);
        order = order != 0 ? order : leftNumber.SequenceCompareTo(rightNumber);
        return order != 0 ? order : string.CompareOrdinal(left, right);
    }

    private static ReadOnlySpan<char> Number(string name)
    {
        int length = 0;
        while (length < name.Length && char.IsAsciiDigit(name[length]))
        {
            length++;
        }

        return name.AsSpan(0, length);
    }
}
