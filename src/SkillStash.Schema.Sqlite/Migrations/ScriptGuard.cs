using SQLitePCL;

namespace SkillStash.Schema.Sqlite.Migrations;

/// <summary>Sees to it, as SQLite's authorizer, that no script does what the rules over its syntax are there to find.</summary>
/// <remarks>What a trigger does that stands in the database already is seen only here.</remarks>
internal sealed class ScriptGuard
{
    /// <summary>Why a statement was refused; null where none was, or where SQLite's own words say it.</summary>
    public string? Refusal { get; private set; }

    /// <summary>The authorizer (c3ref/set_authorizer).</summary>
    public int Authorize(int action, string? first, string? second, string? trigger)
    {
        if (action is raw.SQLITE_TRANSACTION or raw.SQLITE_SAVEPOINT or raw.SQLITE_ATTACH or raw.SQLITE_DETACH)
        {
            return raw.SQLITE_DENY;
        }

        string? reason = Reason(action, first ?? "", second);
        if (reason is null)
        {
            return raw.SQLITE_OK;
        }

        Refusal = trigger is null ? reason : $"Trigger '{trigger}' would do it: {reason}";
        return raw.SQLITE_DENY;
    }

    private static string? Reason(int action, string first, string? second) => action switch
    {
        // What SQLite itself writes into sqlite_schema for CREATE comes by here too, so that table is left to writable_schema.
        raw.SQLITE_INSERT or raw.SQLITE_UPDATE or raw.SQLITE_DELETE => IsBook(first) ? IntegrityRules.OfTable(first) : null,
        raw.SQLITE_CREATE_TABLE or raw.SQLITE_CREATE_TEMP_TABLE or raw.SQLITE_CREATE_VIEW or raw.SQLITE_CREATE_TEMP_VIEW
            or raw.SQLITE_CREATE_VTABLE or raw.SQLITE_DROP_TABLE or raw.SQLITE_DROP_VIEW or raw.SQLITE_DROP_VTABLE => IntegrityRules.OfTable(first),
        raw.SQLITE_CREATE_INDEX or raw.SQLITE_CREATE_TEMP_INDEX or raw.SQLITE_DROP_INDEX
            or raw.SQLITE_CREATE_TRIGGER or raw.SQLITE_CREATE_TEMP_TRIGGER or raw.SQLITE_DROP_TRIGGER
            or raw.SQLITE_ALTER_TABLE => second is null ? null : IntegrityRules.OfTable(second),
        raw.SQLITE_PRAGMA => IntegrityRules.OfPragma(first, second),
        raw.SQLITE_FUNCTION => second is null ? null : IntegrityRules.OfFunction(second),
        _ => null,
    };

    private static bool IsBook(string table) => BookkeepingTables.Contains(table) || table == "sqlite_dbpage";
}
