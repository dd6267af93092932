using System.Collections.Generic;
using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Compiler.Catalog;

/// <summary>Finds columns by name; of those that share one, the first.</summary>
internal sealed class ColumnNames
{
    private readonly Dictionary<string, int> _numbers = new(SqlNames.Comparer);

    /// <param name="of">The list of columns that the names belong to.</param>
    /// <param name="names">Their names.</param>
    public ColumnNames(object of, IEnumerable<string> names)
    {
        Of = of;
        int number = 0;
        foreach (string name in names)
        {
            if (!_numbers.ContainsKey(name))
            {
                _numbers.Add(name, number);
            }

            number++;
        }
    }

    /// <summary>The list of columns that the names belong to.</summary>
    public object Of { get; }

    /// <summary>The number of a column, or -1.</summary>
    public int IndexOf(string name) => _numbers.TryGetValue(name, out int number) ? number : -1;
}
