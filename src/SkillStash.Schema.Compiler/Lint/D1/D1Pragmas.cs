using System.Linq;
using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Compiler.Lint.D1;

/// <summary>The PRAGMAs that D1 lets through, and with what (developers.cloudflare.com/d1/sql-api/sql-statements).</summary>
internal static class D1Pragmas
{
    private static readonly string[] Switches =
    [
        "case_sensitive_like", "defer_foreign_keys", "foreign_keys", "ignore_check_constraints", "legacy_alter_table", "recursive_triggers",
        "reverse_unordered_selects",
    ];

    private static readonly string[] SwitchValues = ["on", "off", "true", "false", "yes", "no", "0", "1"];

    private static readonly string[] OfNames = ["foreign_key_list", "index_info", "index_list", "index_xinfo", "table_info", "table_xinfo"];

    private static readonly string[] WithOrWithoutName = ["foreign_key_check", "quick_check", "table_list"];

    /// <summary>Whether D1 has the PRAGMA in some form.</summary>
    public static bool Has(string name) =>
        IsIn(Switches, name) || IsIn(OfNames, name) || IsIn(WithOrWithoutName, name) || IsIn(["data_version", "optimize"], name);

    /// <summary>How the PRAGMA is to be used instead; null where D1 takes it as it is.</summary>
    /// <param name="name">A PRAGMA that D1 has.</param>
    /// <param name="value">Its value; null without one.</param>
    /// <param name="isNumber">Whether the value is a number.</param>
    public static string? Allowed(string name, string? value, bool isNumber) =>
        IsIn(Switches, name) && value is not null && !IsIn(SwitchValues, value) ? "with on or off"
        : IsIn(OfNames, name) && value is null ? "with a name"
        : SqlNames.Same(name, "data_version") && value is not null ? "without a value"
        : SqlNames.Same(name, "optimize") && value is not null && !isNumber ? "with a number, or without one,"
        : null;

    /// <summary>Whether a value turns a switch off.</summary>
    public static bool IsOff(string value) => IsIn(["off", "false", "no", "0"], value);

    private static bool IsIn(string[] list, string word) => list.Contains(word, SqlNames.Comparer);
}
