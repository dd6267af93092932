using System;
using System.Collections.Generic;
using System.Threading;
using Microsoft.Data.Sqlite;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Text;
using SkillStash.Schema.Sqlite.Scratch;
using SQLitePCL;

namespace SkillStash.Schema.Sqlite.Migrations;

/// <summary>One script, run whole or not at all, in a transaction that others cannot write beside.</summary>
internal sealed class ScriptTransaction : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly CancellationToken _cancellation;

    /// <summary>Waits until no other process writes to the database.</summary>
    /// <exception cref="SqliteException">The file is no database, cannot be written, or another process writes for too long.</exception>
    /// <exception cref="OperationCanceledException">The wait is cancelled.</exception>
    public ScriptTransaction(SqliteConnection connection, CancellationToken cancellation = default)
    {
        _connection = connection;
        _cancellation = cancellation;
        LockWait.Run(connection, "BEGIN IMMEDIATE", cancellation);
    }

    /// <summary>What the script has done.</summary>
    public ScriptWatch Watch { get; } = new();

    /// <summary>Runs all statements of a script.</summary>
    /// <param name="script">The script.</param>
    /// <param name="before">The rows that are without their parents as it begins.</param>
    /// <returns>Those that are without them when it has been run; no more than before.</returns>
    /// <exception cref="MigrationException">SQLite refuses a statement, or rows have lost their parents.</exception>
    /// <exception cref="SqliteException">The database cannot be written, or SQLite has been interrupted.</exception>
    /// <exception cref="OperationCanceledException">It is cancelled between two statements.</exception>
    public ForeignKeyCheck Execute(SourceText script, ForeignKeyCheck before)
    {
        long lastRecord = RecordNumbers.Last(_connection);
        var guard = new ScriptGuard();
        delegate_authorizer authorize = (_, action, first, second, _, trigger) => Authorize(guard, action, first, second, trigger);
        raw.sqlite3_set_authorizer(_connection.Handle, authorize, null);
        try
        {
            SqlScript.ExecuteUntil(_cancellation, _connection, script.Text);
        }
        catch (SqlScriptException failure) when (IsOfTheDatabase(failure.ErrorCode))
        {
            throw new SqliteException(failure.Message, failure.ErrorCode);
        }
        catch (SqlScriptException failure) when (guard.Refusal is { } refusal)
        {
            throw Failure(script, ScriptPlace.Of(failure, script), MigrationRules.Undermined, refusal);
        }
        catch (SqlScriptException failure)
        {
            throw Failure(script, ScriptPlace.Of(failure, script), MigrationRules.Failed, $"{failure.Message}. Nothing of this file has been kept.");
        }
        finally
        {
            raw.sqlite3_set_authorizer(_connection.Handle, (delegate_authorizer?)null, null);
        }

        if (RecordNumbers.Last(_connection) > lastRecord)
        {
            throw Failure(
                script, default, MigrationRules.Undermined, $"This file raises the row of '{BookkeepingTables.Applied}' in sqlite_sequence. Name the tables that are meant with WHERE.");
        }

        // Where all rows had their parents, SQLite's own count tells whether statements that it watches over have changed that.
        ForeignKeyCheck after = before.IsClean && !Watch.MayOrphan && !ForeignKeyCheck.HasUnresolved(_connection) ? before : new(_connection);
        IReadOnlyList<ForeignKeyViolation> orphans = after.Since(before);
        if (orphans.Count > 0)
        {
            string more = orphans.Count > 1 ? $", and {orphans.Count - 1} more such rows" : "";
            throw Failure(script, default, MigrationRules.Orphans, $"After this file {orphans[0]}{more}. Give them parents, or delete them, in the same file.");
        }

        return after;
    }

    /// <summary>Makes permanent what was done.</summary>
    /// <exception cref="MigrationException">Foreign keys whose check was deferred fail.</exception>
    /// <exception cref="SqliteException">The database cannot be written.</exception>
    /// <exception cref="OperationCanceledException">It is cancelled while others read.</exception>
    public void Commit(SourceText script)
    {
        try
        {
            LockWait.Run(_connection, "COMMIT", _cancellation);
        }
        catch (SqliteException failure) when (failure.SqliteErrorCode == raw.SQLITE_CONSTRAINT)
        {
            throw Failure(
                script,
                default,
                MigrationRules.Failed,
                "FOREIGN KEY constraint failed when the file was committed. Nothing of this file has been kept. Where it drops a table, rebuild those that "
                + "refer to it in the same file: their rows count as orphans even if another table takes the name.");
        }
    }

    /// <summary>Takes back what has not been made permanent, unless SQLite has done so.</summary>
    public void Dispose()
    {
        if (raw.sqlite3_get_autocommit(_connection.Handle) == 0)
        {
            raw.sqlite3_exec(_connection.Handle, "ROLLBACK");
        }
    }

    private int Authorize(ScriptGuard guard, int action, utf8z first, utf8z second, utf8z trigger)
    {
        // What is only read changes nothing, and there is much of it.
        if (action is raw.SQLITE_READ or raw.SQLITE_SELECT or raw.SQLITE_RECURSIVE)
        {
            return raw.SQLITE_OK;
        }

        string? name = first.utf8_to_string(), other = second.utf8_to_string();
        Watch.Note(action, name);
        return guard.Authorize(action, name, other, trigger.utf8_to_string());
    }

    private static MigrationException Failure(SourceText script, TextSpan place, DiagnosticRule rule, string message)
    {
        var findings = new DiagnosticBag(script);
        findings.Report(place, new DiagnosticMessage(rule, message));
        return new MigrationException(findings.Sorted());
    }

    // The disk is full, another process reads for too long, the file is damaged, the caller has cancelled: no edit of the script would help (rescode).
    private static bool IsOfTheDatabase(int errorCode) => (errorCode & 0xff) is raw.SQLITE_BUSY or raw.SQLITE_NOMEM or raw.SQLITE_READONLY
        or raw.SQLITE_INTERRUPT or raw.SQLITE_IOERR or raw.SQLITE_CORRUPT or raw.SQLITE_FULL or raw.SQLITE_CANTOPEN or raw.SQLITE_NOTADB;
}
