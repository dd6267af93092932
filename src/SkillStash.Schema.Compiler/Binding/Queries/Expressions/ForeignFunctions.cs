using System.Collections.Generic;
using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Compiler.Binding.Queries;

/// <summary>Functions of other databases, and what SQLite has for them.</summary>
internal static class ForeignFunctions
{
    private static readonly Dictionary<string, string> Words = new(SqlNames.Comparer)
    {
        ["now"] = "CURRENT_TIMESTAMP",
        ["getdate"] = "CURRENT_TIMESTAMP",
        ["sysdate"] = "CURRENT_TIMESTAMP",
        ["curdate"] = "CURRENT_DATE",
        ["curtime"] = "CURRENT_TIME",
        ["date_trunc"] = "strftime",
        ["date_format"] = "strftime",
        ["to_char"] = "strftime",
        ["extract"] = "strftime",
        ["date_add"] = "datetime",
        ["date_sub"] = "datetime",
        ["unix_timestamp"] = "unixepoch",
        ["greatest"] = "max",
        ["least"] = "min",
        ["nvl"] = "ifnull",
        ["len"] = "length",
        ["char_length"] = "length",
        ["position"] = "instr",
        ["strpos"] = "instr",
        ["charindex"] = "instr",
        ["chr"] = "char",
        ["ascii"] = "unicode",
        ["array_agg"] = "json_group_array",
        ["json_agg"] = "json_group_array",
        ["json_build_object"] = "json_object",
        ["uuid"] = "randomblob",
        ["gen_random_uuid"] = "randomblob",
        ["rand"] = "random",
    };

    /// <summary>What to write instead of a function; null where that is not known.</summary>
    public static string? InsteadOf(string name) => Words.TryGetValue(name, out string? known) ? known : null;
}
