using System;
using System.Collections.Generic;
using Microsoft.Data.Sqlite;
using SkillStash.Registry;

namespace SkillStash.Schema.Benchmarks;

/// <summary>The emitted methods, through their public API.</summary>
internal sealed class GeneratedContender : IContender
{
    private readonly SqliteConnection _connection = ContenderConnection.Open();
    private readonly RegistryDatabase _db;
    private SqliteTransaction? _transaction;

    public GeneratedContender() => _db = new RegistryDatabase(_connection);

    public string Name => "SkillStash.Schema";

    public void Begin() => _transaction = _db.BeginTransaction();

    public void Rollback() => _transaction!.Dispose();

    public object Insert(NewPlugin row) => _db.Plugins.Insert(row);

    public void InsertMany(IReadOnlyList<NewPlugin> rows) => _db.Plugins.InsertMany(rows);

    public object? Find(Guid id) => _db.Plugins.FindById(new PluginId(id));

    public int List(string category) => _db.Plugins.ListByCategory(category, limit: 50).Count;

    public long Scan()
    {
        long rows = 0;
        foreach (Plugin _ in _db.Plugins.Scan())
        {
            rows++;
        }

        return rows;
    }

    public void Dispose()
    {
        _db.Dispose();
        _connection.Dispose();
    }
}
