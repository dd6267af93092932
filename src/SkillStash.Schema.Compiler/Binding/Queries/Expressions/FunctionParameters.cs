using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Compiler.Binding.Queries;

/// <summary>What functions take, where it is not simply a value (lang_corefunc, lang_datefunc, lang_mathfunc, json1).</summary>
internal static class FunctionParameters
{
    /// <summary>The kind of an argument; null for any value.</summary>
    public static ColumnKind? KindOf(string function, int argument) => function switch
    {
        "lower" or "upper" or "trim" or "ltrim" or "rtrim" or "replace" or "like" or "glob" or "match" or "unicode" or "unhex" or "unistr"
            or "concat_ws" or "date" or "time" or "datetime" or "julianday" or "unixepoch" or "strftime" or "timediff" => ColumnKind.Text,
        "instr" => ColumnKind.Text,
        "format" or "printf" => argument == 0 ? ColumnKind.Text : null,
        "snippet" => argument is 1 or 5 ? ColumnKind.Integer : argument > 1 ? ColumnKind.Text : null,
        "highlight" => argument == 1 ? ColumnKind.Integer : argument > 1 ? ColumnKind.Text : null,
        "bm25" => argument > 0 ? ColumnKind.Real : null,
        "substr" or "substring" => argument == 0 ? ColumnKind.Text : ColumnKind.Integer,
        "group_concat" or "string_agg" => argument == 1 ? ColumnKind.Text : null,
        "char" or "zeroblob" or "randomblob" or "ntile" => ColumnKind.Integer,
        "round" or "nth_value" or "lag" or "lead" => argument == 1 ? ColumnKind.Integer : function == "round" ? ColumnKind.Real : null,
        "acos" or "acosh" or "asin" or "asinh" or "atan" or "atan2" or "atanh" or "ceil" or "ceiling" or "cos" or "cosh" or "degrees" or "exp" or "floor"
            or "ln" or "log" or "log10" or "log2" or "mod" or "pow" or "power" or "radians" or "sin" or "sinh" or "sqrt" or "tan" or "tanh" or "trunc" => ColumnKind.Real,
        "json" or "jsonb" or "json_valid" or "json_pretty" or "json_error_position" or "json_array_length" or "json_type" or "json_patch" or "jsonb_patch"
            or "json_each" or "json_tree" or "jsonb_each" or "jsonb_tree" => argument == 0 || function is "json_patch" or "jsonb_patch" ? ColumnKind.Json : ColumnKind.Text,
        "json_extract" or "jsonb_extract" or "json_remove" or "jsonb_remove" => argument == 0 ? ColumnKind.Json : ColumnKind.Text,
        "json_set" or "json_insert" or "json_replace" or "jsonb_set" or "jsonb_insert" or "jsonb_replace" =>
            argument == 0 ? ColumnKind.Json : argument % 2 == 1 ? ColumnKind.Text : null,
        "json_object" or "jsonb_object" => argument % 2 == 0 ? ColumnKind.Text : null,
        _ => null,
    };
}
