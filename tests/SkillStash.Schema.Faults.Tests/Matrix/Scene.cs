using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Reflection;
using Microsoft.Data.Sqlite;
using SkillStash.Registry;
using SkillStash.Schema.Integration.Tests;
using SkillStash.Schema.Testing;
using SQLitePCL;

namespace SkillStash.Schema.Faults.Tests;

/// <summary>A file, a connection under test, and what its calls have reported.</summary>
internal sealed class Scene : IDisposable
{
    private const int FirstMarker = 1000;
    private const int OperationsOfTick = 20; // instructions of SQLite's virtual machine

    private static readonly RegistryTable Users = RegistryTable.Of("Users");

    private readonly TemporaryFolder _folder = new();
    private readonly Injector _injector;
    private readonly delegate_progress _tick = _ => Injector.Meet(VfsCalls.Tick);
    private readonly Operation _operation;
    private readonly Fault _fault;
    private readonly Reference? _reference;
    private int _markers;

    public Scene(Operation operation, JournalMode journal, Fault fault, int nth, Reference? reference)
    {
        _operation = operation;
        _fault = fault;
        _reference = reference;
        Template template = Template.Of(journal, operation.OnEmptyFile);
        Template.Write(template.Files, Path);
        Ledger = new Ledger(template.State);

        _injector = new Injector(fault, nth, this);
        Connection = new SqliteConnection($"Data Source={Path};Vfs={FaultyVfs.Name};Pooling=False;Foreign Keys=True;Default Timeout=1");
        Connection.Open();
        Plain.Execute(Connection, "PRAGMA wal_autocheckpoint = 1"); // the checkpoint after a commit meets faults too
        if (journal.IsSpilling)
        {
            Plain.Execute(Connection, "PRAGMA cache_size = 1"); // not always, because it reads the schema, which shall meet faults too
        }

        raw.sqlite3_progress_handler(Connection.Handle, OperationsOfTick, _tick, null);
        Db = new RegistryDatabase(Connection);
    }

    public string Path => _folder.Path("trial.db");

    public SqliteConnection Connection { get; }

    public RegistryDatabase Db { get; }

    public Ledger Ledger { get; }

    /// <summary>What each call has reported.</summary>
    public List<Report> Trail { get; } = [];

    /// <summary>What it should not have reported.</summary>
    public List<string> Complaints { get; } = [];

    public TimeSpan LongestCall { get; private set; }

    public string? Result { get; private set; }

    public bool HasFired => _injector.Strikes > 0;

    public ReadOnlySpan<int> Seen => _injector.Seen;

    public bool InAutoCommit => raw.sqlite3_get_autocommit(Connection.Handle) != 0;

    /// <summary>Whether the last call may have committed, even if it threw.</summary>
    private bool IsInDoubt { get; set; }

    public void Arm() => _injector.Arm();

    public void Disarm() => _injector.Disarm();

    /// <summary>Calls the operation.</summary>
    public bool Operate()
    {
        object? result = null;
        if (!TryWrite(_operation.Name, () => result = _operation.Run(Db), _reference?.Effect ?? Effect.None))
        {
            return false;
        }

        Result = RowText.OfResult(result);
        if (_reference is not null)
        {
            Ledger.Add(_operation.ReturnsStoredRow ? _reference.Effect with { Added = [Result] } : _reference.Effect);
            if (RowText.WithoutTimes(Result) != RowText.WithoutTimes(_reference.Result!))
            {
                Complaints.Add($"{_operation} returned {Result} and not {_reference.Result}");
            }
        }

        return true;
    }

    /// <summary>Stores something that belongs to no operation.</summary>
    public bool Mark()
    {
        string name = $"marker_{++_markers}";
        if (_operation.OnEmptyFile || _operation.IsPlain)
        {
            return MarkWith("CREATE TABLE", () => Plain.Execute(Connection, $"CREATE TABLE {name} (x)"), StoredState.Object("table", name));
        }

        NewUser marker = (NewUser)SampleRows.New(Users, FirstMarker + _markers);
        return MarkWith("Users.Insert", () => Db.Users.Insert(marker), RowText.OfRow(SampleRows.Row(Users, marker)));
    }

    /// <summary>Commits what was written since the ledger's last Begin.</summary>
    public bool Commit(string name, Action call)
    {
        bool isCommitted = Try(name, call);
        if (isCommitted)
        {
            Ledger.Commit();
        }
        else if (IsInDoubt)
        {
            Ledger.RollbackInDoubt();
        }
        else
        {
            Ledger.Rollback();
        }

        return isCommitted;
    }

    /// <summary>Makes a call, and says whether it returned.</summary>
    /// <param name="name">The name in the trail.</param>
    /// <param name="call">The call.</param>
    /// <param name="hasEnded">Whether an earlier failure may have ended what the call is about.</param>
    public bool Try(string name, Action call, bool hasEnded = false)
    {
        int strikes = _injector.Strikes;
        long start = Stopwatch.GetTimestamp();
        try
        {
            call();
            Trail.Add(new Report(name, null));
            return true;
        }
        catch (Exception exception)
        {
            Exception thrown = exception is TargetInvocationException { InnerException: { } inner } ? inner : exception;
            Trail.Add(new Report(name, thrown));
            if (!IsNamed(thrown, hasEnded))
            {
                Complaints.Add($"{name} threw {thrown}");
            }

            return false;
        }
        finally
        {
            _injector.EndCall();
            LongestCall = Stopwatch.GetElapsedTime(start) is var elapsed && elapsed > LongestCall ? elapsed : LongestCall;
            IsInDoubt = _fault.Doubt != Doubt.None && _injector.Strikes > strikes;
        }
    }

    /// <summary>Lets another connection do something.</summary>
    public int Intrude(Intruder intruder)
    {
        Disarm();
        if (intruder.Act(Path, _operation.Table?.SqlName ?? "users"))
        {
            Ledger.AddForeign(intruder.Effect);
        }

        Arm();
        return SqliteCode.Ok;
    }

    private bool IsNamed(Exception thrown, bool hasEnded) => thrown switch
    {
        SqliteException => true,
        SchemaMismatchException => _fault.ChangesSchema,
        InvalidOperationException => hasEnded || (Ledger.InTransaction && InAutoCommit),
        _ => false,
    };

    private bool MarkWith(string name, Action call, string stored)
    {
        Effect effect = new([], [stored]);
        bool isStored = TryWrite(name, call, effect);
        Ledger.Add(isStored ? effect : Effect.None);
        return isStored;
    }

    private bool TryWrite(string name, Action call, Effect effect)
    {
        bool hasReturned = Try(name, call);
        if (!hasReturned && IsInDoubt && !Ledger.InTransaction)
        {
            Ledger.Doubts.Add(effect);
        }

        return hasReturned;
    }

    /// <summary>The file as it would be found if the process were killed now, with its journal or log.</summary>
    public string CopyAsIfKilled()
    {
        string copy = _folder.Path("killed.db");
        Template.Write(Template.Read(Path), copy);
        return copy;
    }

    /// <summary>Closes the connection; the file stays.</summary>
    public void Release()
    {
        Db.Dispose();
        Connection.Dispose();
        _injector.Dispose();
    }

    public void Dispose()
    {
        Release();
        _folder.Dispose();
    }
}
