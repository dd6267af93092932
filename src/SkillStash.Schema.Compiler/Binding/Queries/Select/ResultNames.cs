using System.Collections.Generic;
using System.Globalization;
using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Compiler.Binding.Queries;

/// <summary>Makes the column names of a view or of CREATE TABLE AS unique: the second <c>a</c> becomes <c>a:1</c>.</summary>
internal static class ResultNames
{
    public static IReadOnlyList<QueryColumn> Unique(IReadOnlyList<QueryColumn> columns)
    {
        var taken = new HashSet<string>(SqlNames.Comparer);
        var unique = new List<QueryColumn>(columns.Count);
        foreach (QueryColumn column in columns)
        {
            string number = (unique.Count + 1).ToString(CultureInfo.InvariantCulture);
            string name = SqlNames.Same(column.Name, "true") || SqlNames.Same(column.Name, "false") ? "column" + number : column.Name;
            for (int count = 1; !taken.Add(name); count++)
            {
                name = WithoutNumber(name) + ":" + count.ToString(CultureInfo.InvariantCulture);
            }

            unique.Add(column with { Name = name });
        }

        return unique;
    }

    private static string WithoutNumber(string name)
    {
        int end = name.Length - 1;
        while (end > 0 && name[end] is >= '0' and <= '9')
        {
            end--;
        }

        return end >= 0 && name[end] == ':' ? name.Substring(0, end) : name;
    }
}
