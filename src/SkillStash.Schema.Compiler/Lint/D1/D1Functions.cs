using System.Collections.Generic;
using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Compiler.Lint.D1;

/// <summary>The functions of SQLite that D1 lets through (developers.cloudflare.com/d1/sql-api/sql-statements), as its local engine has them.</summary>
internal static class D1Functions
{
    private static readonly HashSet<string> Names = new(SqlNames.Comparer);

    static D1Functions() => Names.UnionWith(Allowed.Split(' ', '\n'));

    private const string Allowed = """
        abs acos acosh asin asinh atan atan2 atanh avg bm25 ceil changes char coalesce concat concat_ws cos cosh count
        cume_dist date datetime degrees dense_rank exp first_value floor format glob group_concat hex highlight ifnull iif
        instr json json_array json_array_length json_extract json_group_array json_group_object json_insert json_object
        json_patch json_quote json_remove json_replace json_set json_type json_valid jsonb jsonb_array jsonb_extract
        jsonb_group_array jsonb_group_object jsonb_insert jsonb_object jsonb_patch jsonb_remove jsonb_replace jsonb_set
        julianday lag last_insert_rowid last_value lead length like likelihood likely ln log log2 lower ltrim match max min
        mod nth_value ntile nullif octet_length percent_rank pi pow printf quote radians random randomblob rank replace round
        row_number rtrim sign sin sinh snippet sqrt strftime string_agg substr substring sum tan tanh time timediff total
        total_changes trim trunc typeof unhex unicode unixepoch unlikely upper zeroblob
        """;

    /// <summary>Whether D1 has a function of this name.</summary>
    public static bool Has(string name) => Names.Contains(name);

    /// <summary>The function of D1 that does the same; null where there is none.</summary>
    public static string? Instead(string name) => SqlNames.Lower(name) switch
    {
        "ceiling" => "ceil(X)",
        "if" => "iif(X, Y, Z)",
        "log10" => "log(X)",
        "power" => "pow(X, Y)",
        _ => null,
    };
}
