using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Syntax;

namespace SkillStash.Schema.Compiler.Binding.Queries;

/// <summary>The functions of the SQLite that Microsoft.Data.Sqlite brings, as PRAGMA function_list tells them.</summary>
internal static class FunctionCatalog
{
    /// <summary>SQLITE_MAX_FUNCTION_ARG (limits, section 6).</summary>
    public const int MaxArguments = 1000;

    private static readonly Dictionary<string, List<FunctionRule>> Rules = new(SqlNames.Comparer);

    static FunctionCatalog()
    {
        AddCore();
        AddDates();
        AddMath();
        AddJson();
        AddAggregates();
        AddWindows();
        AddExtensions();
    }

    /// <summary>The forms of a function; null where there is none of that name.</summary>
    public static IReadOnlyList<FunctionRule>? Find(string name) =>
        Rules.TryGetValue(name, out List<FunctionRule>? found) ? found : null;

    /// <summary>Whether a call with so many arguments is of an aggregate.</summary>
    public static bool IsAggregate(string name, int count) =>
        Find(name)?.Any(form => form.Kind == FunctionKind.Aggregate && count >= form.MinArguments && count <= form.MaxArguments) == true;

    /// <summary>Whether a call only tells the planner how likely its first argument is, and is looked through.</summary>
    public static bool IsHint(FunctionCallSyntax call) =>
        call is { Arguments.Count: > 0, Over: null } && (SqlNames.Lower(call.Name.Name) is "likely" or "unlikely" or "likelihood");

    /// <summary>All names, to find the one that a misspelt one was meant to be.</summary>
    public static IEnumerable<string> Names => Rules.Keys;

    private static void AddCore()
    {
        Add("abs likely unlikely", 1, 1, null, NullRule.IfAny);
        Add("likelihood", 2, 2, null, NullRule.IfAny);
        Add("coalesce", 2, MaxArguments, null, NullRule.IfAll);
        Add("ifnull", 2, 2, null, NullRule.IfAll);
        Add("nullif", 2, 2, null, NullRule.Maybe);
        Add("iif if", 2, MaxArguments, null, NullRule.Maybe);
        Add("min max", 2, MaxArguments, null, NullRule.IfAny);
        Add("lower upper", 1, 1, ColumnKind.Text, NullRule.IfAny);
        Add("trim ltrim rtrim", 1, 2, ColumnKind.Text, NullRule.IfAny);
        Add("replace", 3, 3, ColumnKind.Text, NullRule.IfAny);
        Add("substr substring", 2, 3, null, NullRule.IfAny);
        Add("length octet_length", 1, 1, ColumnKind.Integer, NullRule.IfAny);
        Add("instr", 2, 2, ColumnKind.Integer, NullRule.IfAny);
        Add("unicode", 1, 1, ColumnKind.Integer, NullRule.Maybe);
        Add("char", 0, MaxArguments, ColumnKind.Text, NullRule.Never);
        Add("concat", 1, MaxArguments, ColumnKind.Text, NullRule.Never);
        Add("concat_ws", 2, MaxArguments, ColumnKind.Text, NullRule.Maybe);
        Add("format printf", 0, MaxArguments, ColumnKind.Text, NullRule.Maybe);
        Add("hex", 1, 1, ColumnKind.Text, NullRule.Never);
        Add("unhex", 1, 2, ColumnKind.Blob, NullRule.Maybe);
        Add("quote typeof", 1, 1, ColumnKind.Text, NullRule.Never);
        Add("unistr unistr_quote", 1, 1, ColumnKind.Text, NullRule.IfAny);
        Add("zeroblob", 1, 1, ColumnKind.Blob, NullRule.Never);
        Add("glob", 2, 2, ColumnKind.Boolean, NullRule.Maybe);
        Add("like", 2, 3, ColumnKind.Boolean, NullRule.Maybe);
        Add("subtype", 1, 1, ColumnKind.Integer, NullRule.Never);
        Add("sqlite_log", 2, 2, ColumnKind.Any, NullRule.Maybe);
        AddVolatile("random changes total_changes last_insert_rowid", 0, 0, ColumnKind.Integer, NullRule.Never);
        AddVolatile("randomblob", 1, 1, ColumnKind.Blob, NullRule.Never);
        AddVolatile("sqlite_version sqlite_source_id", 0, 0, ColumnKind.Text, NullRule.Never);
        AddVolatile("sqlite_compileoption_get", 1, 1, ColumnKind.Text, NullRule.Maybe);
        AddVolatile("sqlite_compileoption_used", 1, 1, ColumnKind.Boolean, NullRule.Maybe);
        AddDirectOnly("load_extension", 1, 2);
    }

    // Deterministic for DDL, although 'now' makes them fail when a row is written (deterministic, section 3).
    private static void AddDates()
    {
        Add("date", 0, MaxArguments, ColumnKind.Date, NullRule.Maybe);
        Add("time", 0, MaxArguments, ColumnKind.Time, NullRule.Maybe);
        Add("datetime", 0, MaxArguments, ColumnKind.Timestamp, NullRule.Maybe);
        Add("julianday", 0, MaxArguments, ColumnKind.Real, NullRule.Maybe);
        Add("unixepoch", 0, MaxArguments, ColumnKind.Any, NullRule.Maybe);
        Add("strftime", 0, MaxArguments, ColumnKind.Text, NullRule.Maybe);
        Add("timediff", 2, 2, ColumnKind.Text, NullRule.Maybe);
        AddVolatile("current_date", 0, 0, ColumnKind.Date, NullRule.Never);
        AddVolatile("current_time", 0, 0, ColumnKind.Time, NullRule.Never);
        AddVolatile("current_timestamp", 0, 0, ColumnKind.Timestamp, NullRule.Never);
    }

    private static void AddMath()
    {
        Add("acos acosh asin asinh atan atanh cos cosh degrees exp ln log10 log2 radians sin sinh sqrt tan tanh", 1, 1, ColumnKind.Real, NullRule.Maybe);
        Add("atan2 mod pow power", 2, 2, ColumnKind.Real, NullRule.Maybe);
        Add("log", 1, 2, ColumnKind.Real, NullRule.Maybe);
        Add("ceil ceiling floor trunc", 1, 1, null, NullRule.Maybe);
        Add("round", 1, 2, ColumnKind.Real, NullRule.IfAny);
        Add("sign", 1, 1, ColumnKind.Integer, NullRule.Maybe);
        Add("pi", 0, 0, ColumnKind.Real, NullRule.Never);
    }

    private static void AddJson()
    {
        Add("json json_pretty", 1, 1, ColumnKind.Json, NullRule.IfAny);
        Add("json_pretty", 2, 2, ColumnKind.Json, NullRule.Maybe);
        Add("json_quote", 1, 1, ColumnKind.Json, NullRule.Never);
        Add("json_array json_object", 0, MaxArguments, ColumnKind.Json, NullRule.Never);
        Add("json_array_insert json_insert json_remove json_replace json_set", 0, MaxArguments, ColumnKind.Json, NullRule.Maybe);
        Add("json_patch", 2, 2, ColumnKind.Json, NullRule.Maybe);
        Add("json_extract", 0, MaxArguments, ColumnKind.Any, NullRule.Maybe);
        Add("-> ->>", 2, 2, ColumnKind.Any, NullRule.Maybe);
        Add("json_array_length", 1, 2, ColumnKind.Integer, NullRule.Maybe);
        Add("json_error_position", 1, 1, ColumnKind.Integer, NullRule.IfAny);
        Add("json_type", 1, 2, ColumnKind.Text, NullRule.Maybe);
        Add("json_valid", 1, 2, ColumnKind.Boolean, NullRule.Maybe);
        Add("jsonb", 1, 1, ColumnKind.Blob, NullRule.IfAny);
        Add("jsonb_array jsonb_object", 0, MaxArguments, ColumnKind.Blob, NullRule.Never);
        Add("jsonb_array_insert jsonb_insert jsonb_remove jsonb_replace jsonb_set", 0, MaxArguments, ColumnKind.Blob, NullRule.Maybe);
        Add("jsonb_patch", 2, 2, ColumnKind.Blob, NullRule.Maybe);
        Add("jsonb_extract", 0, MaxArguments, ColumnKind.Any, NullRule.Maybe);
    }

    // Over nothing sum, max, min, avg and group_concat are NULL; count and total are not (lang_aggfunc).
    private static void AddAggregates()
    {
        AddAggregate("count", 0, 1, ColumnKind.Integer, NullRule.Never);
        AddAggregate("total", 1, 1, ColumnKind.Real, NullRule.Never);
        AddAggregate("avg", 1, 1, ColumnKind.Real, NullRule.IfAnyOrEmpty);
        AddAggregate("sum min max", 1, 1, null, NullRule.IfAnyOrEmpty);
        AddAggregate("group_concat", 1, 2, ColumnKind.Text, NullRule.IfAnyOrEmpty);
        AddAggregate("string_agg", 2, 2, ColumnKind.Text, NullRule.IfAnyOrEmpty);
        AddAggregate("json_group_array", 1, 1, ColumnKind.Json, NullRule.Never);
        AddAggregate("json_group_object", 2, 2, ColumnKind.Json, NullRule.Never);
        AddAggregate("jsonb_group_array", 1, 1, ColumnKind.Blob, NullRule.Never);
        AddAggregate("jsonb_group_object", 2, 2, ColumnKind.Blob, NullRule.Never);
        AddAggregate("geopoly_group_bbox", 1, 1, ColumnKind.Blob, NullRule.Maybe);
    }

    private static void AddWindows()
    {
        AddWindow("row_number rank dense_rank", 0, 0, ColumnKind.Integer, NullRule.Never);
        AddWindow("percent_rank cume_dist", 0, 0, ColumnKind.Real, NullRule.Never);
        AddWindow("ntile", 1, 1, ColumnKind.Integer, NullRule.Never);
        AddWindow("first_value last_value", 1, 1, null, NullRule.Maybe);
        AddWindow("nth_value", 2, 2, null, NullRule.Maybe);
        AddWindow("lag lead", 1, 3, null, NullRule.Maybe);
    }

    private static void AddExtensions()
    {
        AddVolatile("match", 2, 2, ColumnKind.Boolean, NullRule.Maybe);
        AddVolatile("bm25", 1, 1, ColumnKind.Real, NullRule.Never);
        AddVolatile("bm25", 0, MaxArguments, ColumnKind.Real, NullRule.Maybe);
        AddVolatile("highlight snippet", 0, MaxArguments, ColumnKind.Text, NullRule.Maybe);
        AddVolatile("fts5 offsets optimize fts5_insttoken", 1, 1, ColumnKind.Any, NullRule.Maybe);
        AddVolatile("matchinfo", 1, 2, ColumnKind.Blob, NullRule.Maybe);
        AddVolatile("fts5_get_locale rtreecheck", 0, MaxArguments, ColumnKind.Any, NullRule.Maybe);
        AddVolatile("fts5_locale", 2, 2, ColumnKind.Any, NullRule.Maybe);
        AddVolatile("rtreedepth", 1, 1, ColumnKind.Integer, NullRule.Maybe);
        AddVolatile("rtreenode", 2, 2, ColumnKind.Text, NullRule.Maybe);
        Add("fts5_source_id", 0, 0, ColumnKind.Text, NullRule.Never);
        Add("geopoly_area geopoly_bbox geopoly_blob geopoly_ccw geopoly_json", 1, 1, ColumnKind.Any, NullRule.Maybe);
        Add("geopoly_overlap geopoly_within", 2, 2, ColumnKind.Integer, NullRule.Maybe);
        Add("geopoly_contains_point", 3, 3, ColumnKind.Integer, NullRule.Maybe);
        Add("geopoly_regular", 4, 4, ColumnKind.Blob, NullRule.Maybe);
        Add("geopoly_xform", 7, 7, ColumnKind.Blob, NullRule.Maybe);
        Add("geopoly_svg", 0, MaxArguments, ColumnKind.Text, NullRule.Maybe);
        AddDirectOnly("geopoly_debug", 1, 1);
        AddDirectOnly("fts3_tokenizer", 1, 2);
    }

    private static void Add(string names, int min, int max, ColumnKind? result, NullRule nulls) =>
        Add(names, new FunctionRule(FunctionKind.Scalar, min, max, result, nulls, IsDeterministic: true, IsDirectOnly: false));

    private static void AddVolatile(string names, int min, int max, ColumnKind? result, NullRule nulls) =>
        Add(names, new FunctionRule(FunctionKind.Scalar, min, max, result, nulls, IsDeterministic: false, IsDirectOnly: false));

    private static void AddDirectOnly(string names, int min, int max) =>
        Add(names, new FunctionRule(FunctionKind.Scalar, min, max, ColumnKind.Any, NullRule.Maybe, IsDeterministic: false, IsDirectOnly: true));

    private static void AddAggregate(string names, int min, int max, ColumnKind? result, NullRule nulls) =>
        Add(names, new FunctionRule(FunctionKind.Aggregate, min, max, result, nulls, IsDeterministic: true, IsDirectOnly: false));

    private static void AddWindow(string names, int min, int max, ColumnKind? result, NullRule nulls) =>
        Add(names, new FunctionRule(FunctionKind.Window, min, max, result, nulls, IsDeterministic: true, IsDirectOnly: false));

    private static void Add(string names, FunctionRule rule)
    {
        foreach (string name in names.Split(' '))
        {
            if (!Rules.TryGetValue(name, out List<FunctionRule>? forms))
            {
                Rules.Add(name, forms = []);
            }

            forms.Add(rule);
        }
    }
}
