using System;
using System.Collections.Generic;
using Microsoft.Data.Sqlite;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Text;
using SkillStash.Schema.Sqlite.Scratch;
using SQLitePCL;

namespace SkillStash.Schema.Sqlite.Migrations;

/// <summary>One script, run whole or not at all: a connection of its own in a transaction that others cannot write beside.</summary>
/// <remarks>The connection is the script's own, so that what it sets with PRAGMA or makes in <c>temp</c> is gone with it.</remarks>
internal sealed class ScriptTransaction : IDisposable
{
    private readonly SqliteTransaction _transaction;

    /// <summary>Opens the database and waits until no other process writes to it.</summary>
    /// <exception cref="SqliteException">The file is no database, cannot be written, or another process writes for too long.</exception>
    public ScriptTransaction(string database, bool create)
    {
        Connection = DatabaseFile.Open(database, create);
        try
        {
            _transaction = Connection.BeginTransaction(deferred: false);
        }
        catch
        {
            Connection.Dispose();
            throw;
        }
    }

    public SqliteConnection Connection { get; }

    /// <summary>Runs all statements of a script.</summary>
    /// <exception cref="MigrationException">SQLite refuses a statement, or rows have lost their parents.</exception>
    /// <exception cref="SqliteException">The database cannot be written.</exception>
    public void Execute(SourceText script)
    {
        var before = new ForeignKeyCheck(Connection);
        long lastRecord = RecordNumbers.Last(Connection);
        var guard = new ScriptGuard();
        raw.sqlite3_set_authorizer(Connection.Handle, guard.Authorize, null);
        try
        {
            SqlScript.Execute(Connection, script.Text);
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
            raw.sqlite3_set_authorizer(Connection.Handle, (strdelegate_authorizer?)null, null);
        }

        if (RecordNumbers.Last(Connection) > lastRecord)
        {
            throw Failure(
                script, default, MigrationRules.Undermined, $"This file raises the row of '{BookkeepingTables.Applied}' in sqlite_sequence. Name the tables that are meant with WHERE.");
        }

        IReadOnlyList<ForeignKeyViolation> orphans = new ForeignKeyCheck(Connection).Since(before);
        if (orphans.Count > 0)
        {
            string more = orphans.Count > 1 ? $", and {orphans.Count - 1} more such rows" : "";
            throw Failure(script, default, MigrationRules.Orphans, $"After this file {orphans[0]}{more}. Give them parents, or delete them, in the same file.");
        }
    }

    /// <summary>Makes permanent what was done.</summary>
    /// <exception cref="MigrationException">Foreign keys whose check was deferred fail.</exception>
    /// <exception cref="SqliteException">The database cannot be written.</exception>
    public void Commit(SourceText script)
    {
        try
        {
            _transaction.Commit();
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

    public void Dispose()
    {
        _transaction.Dispose();
        Connection.Dispose();
    }

    private static MigrationException Failure(SourceText script, TextSpan place, DiagnosticRule rule, string message)
    {
        var findings = new DiagnosticBag(script);
        findings.Report(place, new DiagnosticMessage(rule, message));
        return new MigrationException(findings.Sorted());
    }

    // The disk is full, another process reads for too long, the file is damaged: no edit of the script would help (rescode).
    private static bool IsOfTheDatabase(int errorCode) => (errorCode & 0xff) is raw.SQLITE_BUSY or raw.SQLITE_NOMEM or raw.SQLITE_READONLY
        or raw.SQLITE_IOERR or raw.SQLITE_CORRUPT or raw.SQLITE_FULL or raw.SQLITE_CANTOPEN or raw.SQLITE_NOTADB;
}
