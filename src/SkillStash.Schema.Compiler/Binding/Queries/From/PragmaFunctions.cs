using System.Collections.Generic;
using System.Linq;

namespace SkillStash.Schema.Compiler.Binding.Queries;

/// <summary>The PRAGMAs that can be queried as <c>pragma_…</c> (pragma, section 2), with the columns that they give.</summary>
internal static class PragmaFunctions
{
    // A PRAGMA of one value names the column after itself.
    private static readonly string[] Values =
    [
        "analysis_limit", "application_id", "automatic_index", "cell_size_check", "checkpoint_fullfsync", "compile_options", "count_changes",
        "data_version", "defer_foreign_keys", "empty_result_callbacks", "encoding", "foreign_keys", "freelist_count", "full_column_names",
        "fullfsync", "hard_heap_limit", "ignore_check_constraints", "legacy_alter_table", "query_only", "read_uncommitted",
        "recursive_triggers", "reverse_unordered_selects", "schema_version", "secure_delete", "short_column_names", "soft_heap_limit",
        "temp_store", "threads", "trusted_schema", "user_version", "writable_schema",
    ];

    // These tell of one database each.
    private static readonly string[] ValuesOfADatabase =
    [
        "auto_vacuum", "cache_size", "cache_spill", "journal_mode", "journal_size_limit", "locking_mode", "max_page_count", "page_count",
        "page_size", "synchronous",
    ];

    private static readonly Dictionary<string, string> Rows = new()
    {
        ["busy_timeout"] = "timeout",
        ["collation_list"] = "seq name",
        ["database_list"] = "seq name file",
        ["default_cache_size"] = "cache_size schema*",
        ["foreign_key_check"] = "table rowid parent fkid arg* schema*",
        ["foreign_key_list"] = "id seq table from to on_update on_delete match arg* schema*",
        ["function_list"] = "name builtin type enc narg flags",
        ["index_info"] = "seqno cid name arg* schema*",
        ["index_list"] = "seq name unique origin partial arg* schema*",
        ["index_xinfo"] = "seqno cid name desc coll key arg* schema*",
        ["integrity_check"] = "integrity_check arg* schema*",
        ["module_list"] = "name",
        ["optimize"] = "optimize arg*",
        ["pragma_list"] = "name",
        ["quick_check"] = "quick_check arg* schema*",
        ["table_info"] = "cid name type notnull dflt_value pk arg* schema*",
        ["table_list"] = "schema name type ncol wr strict arg*",
        ["table_xinfo"] = "cid name type notnull dflt_value pk hidden arg* schema*",
    };

    /// <summary>The function of a PRAGMA, named in lower case; null where it is none.</summary>
    public static Relation? Find(string pragma)
    {
        string? columns = Values.Contains(pragma) ? pragma
            : ValuesOfADatabase.Contains(pragma) ? pragma + " schema*"
            : Rows.TryGetValue(pragma, out string? known) ? known : null;
        return columns is null
            ? null
            : BuiltInRelations.Make("pragma_" + pragma, isFunction: true, columns.Split(' ').Select(static column => column.Replace("*", " HIDDEN")).ToArray());
    }
}
