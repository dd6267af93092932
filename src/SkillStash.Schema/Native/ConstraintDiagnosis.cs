using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace SkillStash.Schema;

/// <summary>Finds out which constraint failed, from SQLite's message and the catalog.</summary>
internal static unsafe class ConstraintDiagnosis
{
    private const int CheckCode = 275;      // the extended result codes of rescode
    private const int ForeignKeyCode = 787;
    private const int NotNullCode = 1299;
    private const int PrimaryKeyCode = 1555;
    private const int TriggerCode = 1811;
    private const int UniqueCode = 2067;
    private const int RowIdCode = 2579;
    private const int DatatypeCode = 3091;
    private const string ForeignKeyMessage = "FOREIGN KEY constraint failed";

    /// <summary>Explains the failure of a statement, which is reset.</summary>
    public static ConstraintViolationException Explain(Statement statement)
    {
        StatementCache cache = statement.Cache;
        int code = cache.ErrorCode;
        string message = raw.sqlite3_errmsg(cache.Connection).utf8_to_string();
        NativeSqlite.Reset(statement.Handle); // only now: it may clear the message
        // RESTRICT is carried out by a trigger of SQLite's own, and so has its code.
        bool isForeignKey = code == ForeignKeyCode || (code == TriggerCode && message == ForeignKeyMessage);
        ConstraintFacts facts = Look(statement, isForeignKey ? ForeignKeyCode : code, message);
        string text = isForeignKey && facts.Constraint.Length > 0 && facts.Constraint != message ? $"{message}: {facts.Constraint}" : message;
        return new ConstraintViolationException(facts, $"SQLite Error {NativeSqlite.Constraint}: '{text}'.{Place(facts)}", code);
    }

    /// <summary>What is thrown where the database ignored a row instead of refusing it.</summary>
    public static ConstraintViolationException Ignored(TableDefinition? table)
    {
        ConstraintFacts facts = new(ConstraintKind.Ignored, "ON CONFLICT IGNORE or RAISE(IGNORE)", table?.Name ?? "", []);
        return new ConstraintViolationException(
            facts, $"The database ignored the row, by ON CONFLICT IGNORE of a constraint or RAISE(IGNORE) of a trigger, or a trigger deleted it or changed its key.{Place(facts)}", NativeSqlite.Constraint);
    }

    // SQLite's own message names neither the key that failed nor the table of a CHECK.
    private static string Place(ConstraintFacts facts) => facts.Table.Length == 0 ? ""
        : facts.Columns.Count == 0 ? $" Table: {facts.Table}."
        : $" Table: {facts.Table}. Columns: {string.Join(", ", facts.Columns)}.";

    /// <summary>Looks around in one transaction, which is taken back: whatever it tries out, nothing is stored and no lock stays.</summary>
    private static ConstraintFacts Look(Statement statement, int code, string message)
    {
        ConnectionSession session = statement.Cache.Session;
        string subject = message[(message.IndexOf(": ", StringComparison.Ordinal) is >= 0 and int colon ? colon + 2 : 0)..];
        ConstraintFacts? found = null;
        SqliteTransaction? lost = session.SetTransactionAside(); // ON CONFLICT ROLLBACK has ended it
        TransactionScope scope = default;
        try
        {
            scope = TransactionScope.BeginSnapshot(session);
            found = Find(statement, code, message, subject);
            if (code != ForeignKeyCode)
            {
                scope.Commit(); // nothing was written, and a ROLLBACK might end an enumeration that is open
            }
        }
        catch (SqliteException)
        {
            // The failure to report is the first one, even if nothing more can be told of it.
        }
        finally
        {
            scope.Dispose();
            session.PutTransactionBack(lost);
        }

        return found ?? new ConstraintFacts(KindOf(code), code == TriggerCode ? message : subject, statement.Table?.Name ?? "", []);
    }

    private static ConstraintFacts? Find(Statement statement, int code, string message, string subject)
    {
        SchemaCatalog catalog = new(statement.Cache.Session.Connection);
        string table = statement.Table?.Name ?? "";
        return code switch
        {
            NotNullCode => Search(catalog, table, name => FindColumn(
                catalog, name, ConstraintKind.NotNull, column => subject == $"{name}.{column}", "NOT NULL")),
            DatatypeCode => Search(catalog, table, name => FindColumn(
                catalog, name, ConstraintKind.Datatype, column => message.EndsWith($" column {name}.{column}", StringComparison.Ordinal), message)),
            UniqueCode => Search(catalog, table, name => FindUnique(catalog, name, subject, ConstraintKind.Unique)),
            PrimaryKeyCode => Search(catalog, table, name => FindUnique(catalog, name, subject, ConstraintKind.PrimaryKey)),
            RowIdCode => Search(catalog, table, name => subject == $"{name}.rowid" ? new(ConstraintKind.RowId, "rowid", name, ["rowid"]) : null),
            CheckCode => Search(catalog, table, name => FindCheck(catalog, name, subject)),
            ForeignKeyCode => ForeignKeyDiagnosis.Find(statement, catalog),
            _ => null,
        };
    }

    private static ConstraintKind KindOf(int code) => code switch
    {
        CheckCode => ConstraintKind.Check,
        ForeignKeyCode => ConstraintKind.ForeignKey,
        NotNullCode => ConstraintKind.NotNull,
        PrimaryKeyCode => ConstraintKind.PrimaryKey,
        TriggerCode => ConstraintKind.Trigger,
        UniqueCode => ConstraintKind.Unique,
        RowIdCode => ConstraintKind.RowId,
        DatatypeCode => ConstraintKind.Datatype,
        _ => ConstraintKind.Other,
    };

    /// <summary>Looks at the statement's own table first; a trigger may have written to any other.</summary>
    private static ConstraintFacts? Search(SchemaCatalog catalog, string table, Func<string, ConstraintFacts?> find) =>
        find(table) ?? catalog.Tables().Select(other => find(other.Name)).FirstOrDefault(facts => facts is not null);

    // SQLite's messages do not quote names, which may hold dots and commas: so names are put together and compared, never taken apart.
    private static ConstraintFacts? FindColumn(
        SchemaCatalog catalog, string table, ConstraintKind kind, Func<string, bool> isMeant, string constraint)
    {
        string? column = catalog.Columns(table).Select(column => column.Name).FirstOrDefault(isMeant);
        return column is null ? null : new ConstraintFacts(kind, constraint, table, [column]);
    }

    private static ConstraintFacts? FindUnique(SchemaCatalog catalog, string table, string subject, ConstraintKind kind)
    {
        foreach (CatalogIndex index in catalog.Indexes(table).Where(index => index.Unique))
        {
            List<string> columns = [.. index.Columns.Where(column => column.Name is not null).Select(column => column.Name!)];
            if (subject == $"index '{index.Name}'" || subject == Subject(table, columns))
            {
                string text = $"{(kind == ConstraintKind.PrimaryKey ? "PRIMARY KEY" : "UNIQUE")} ({string.Join(", ", columns)})";
                return new ConstraintFacts(kind, index.Origin == "c" ? index.Name : text, table, columns);
            }
        }

        List<string> key = catalog.KeyColumns(table); // an INTEGER PRIMARY KEY has no index
        return subject == Subject(table, key) ? new ConstraintFacts(kind, $"PRIMARY KEY ({string.Join(", ", key)})", table, key) : null;
    }

    private static string Subject(string table, List<string> columns) => string.Join(", ", columns.Select(column => $"{table}.{column}"));

    private static ConstraintFacts? FindCheck(SchemaCatalog catalog, string table, string subject)
    {
        string condition = SqlTokens.Normalize(subject);
        foreach ((string? name, List<SqlToken> tokens) in new TableSource(catalog.Source("table", table)).Checks())
        {
            // SQLite names the constraint, or shows its condition when it has no name.
            if (name is null ? SqlTokens.Join(tokens) == condition : name == subject.ToLowerInvariant())
            {
                HashSet<string> mentioned = [.. tokens.Where(token => token.IsName).Select(token => token.Text)];
                return new ConstraintFacts(
                    ConstraintKind.Check,
                    subject,
                    table,
                    [.. catalog.Columns(table).Select(column => column.Name).Where(column => mentioned.Contains(column.ToLowerInvariant()))]);
            }
        }

        return null;
    }
}
