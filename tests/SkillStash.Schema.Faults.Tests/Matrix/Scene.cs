using System;
using System.Collections.Generic;
using System.IO;
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

    public Scene(Operation operation, string journal, Fault fault, int nth, Reference? reference)
    {
        _operation = operation;
        _fault = fault;
        _reference = reference;
        Template template = Template.Of(journal, operation.OnEmptyFile);
        File.WriteAllBytes(Path, template.File);
        Ledger = new Ledger(template.State);

        _injector = new Injector(fault, nth, () => fault.Strike(this));
        Connection = new SqliteConnection($"Data Source={Path};Vfs={FaultyVfs.Name};Pooling=False;Foreign Keys=True;Default Timeout=1");
        Connection.Open();
        Plain.Execute(Connection, "PRAGMA wal_autocheckpoint = 1"); // the checkpoint after a commit meets faults too
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

    public string? Result { get; private set; }

    public bool HasFired => _injector.HasFired;

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
        bool hadFired = HasFired;
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
            bool isInvalid = hasEnded || (Ledger.InTransaction && InAutoCommit);
            if (thrown is not SqliteException && !(isInvalid && thrown is InvalidOperationException))
            {
                Complaints.Add($"{name} threw {thrown}");
            }

            return false;
        }
        finally
        {
            _injector.EndCall();
            IsInDoubt = _fault.LeavesDoubt && HasFired && !hadFired;
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
            Ledger.AddInDoubt(effect);
        }

        return hasReturned;
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
