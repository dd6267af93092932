using System;
using System.Collections.Generic;

namespace SkillStash.Schema.Compiler.Naming;

/// <summary>Hands out names that are unique in one place: two SQL names can fold to one name of another language.</summary>
public sealed class NameScope
{
    private readonly HashSet<string> _taken;

    /// <summary>A scope in which <paramref name="reserved"/> cannot be had.</summary>
    public NameScope(IEnumerable<string> reserved, IEqualityComparer<string>? comparer = null) =>
        _taken = new HashSet<string>(reserved, comparer ?? StringComparer.Ordinal);

    /// <summary>The name itself, or with the first number from 2 that makes it unique.</summary>
    public string Take(string name)
    {
        string unique = name;
        for (int number = 2; !_taken.Add(unique); number++)
        {
            unique = name + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        return unique;
    }

    /// <summary>The name itself; else with a suffix that says what it is; and only then with a number.</summary>
    public static string FirstFree(string name, string suffix, Func<string, bool> isTaken)
    {
        string free = name;
        for (int number = 1; isTaken(free); number++)
        {
            free = name + suffix + (number == 1 ? "" : number.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        return free;
    }

    /// <summary>Takes a name that is free, or says that it is not.</summary>
    public bool TryTake(string name) => _taken.Add(name);

    /// <summary>Whether the name is taken or reserved.</summary>
    public bool IsTaken(string name) => _taken.Contains(name);
}
