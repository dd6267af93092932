using System;
using System.Buffers;
using System.Collections.Generic;
using Microsoft.Data.Sqlite;
using SkillStash.Registry;

namespace SkillStash.Schema.Benchmarks;

/// <summary>The emitted methods, through their public API.</summary>
internal class GeneratedContender : IContender
{
    private readonly SqliteConnection _connection = ContenderConnection.Open();
    private SqliteTransaction? _transaction;

    public GeneratedContender() => Database = new RegistryDatabase(_connection);

    protected RegistryDatabase Database { get; }

    public virtual string Name => "SkillStash.Schema";

    public void Begin() => _transaction = Database.BeginTransaction();

    public void Rollback() => _transaction!.Dispose();

    public object Insert(NewPlugin row) => Database.Plugins.Insert(row);

    public void InsertMany(IReadOnlyList<NewPlugin> rows) => Database.Plugins.InsertMany(rows);

    public object? Find(Guid id) => Database.Plugins.FindById(new PluginId(id));

    public int List(string category) => Database.Plugins.ListByCategory(category, limit: 50).Count;

    public virtual void WriteJson(string category, IBufferWriter<byte> json) => Database.Plugins.ListByCategory(json, category, limit: 50, after: null);

    public long Scan()
    {
        long rows = 0;
        foreach (Plugin _ in Database.Plugins.Scan())
        {
            rows++;
        }

        return rows;
    }

    public void Dispose()
    {
        Database.Dispose();
        _connection.Dispose();
    }
}
