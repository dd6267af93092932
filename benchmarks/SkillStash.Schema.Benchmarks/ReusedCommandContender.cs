using System;
using System.Buffers;
using System.Collections.Generic;
using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using SkillStash.Registry;

namespace SkillStash.Schema.Benchmarks;

/// <summary>Microsoft.Data.Sqlite by hand, each command prepared once and reused.</summary>
internal sealed class ReusedCommandContender : IContender
{
    private const string Format = "yyyy-MM-dd HH:mm:ss";

    private readonly SqliteConnection _connection = ContenderConnection.Open();
    private readonly SqliteCommand _insert;
    private readonly SqliteCommand _insertReturning;
    private readonly SqliteCommand _find;
    private readonly SqliteCommand _list;
    private readonly SqliteCommand _scan;
    private SqliteTransaction? _transaction;

    public ReusedCommandContender()
    {
        string[] names = ["Id", "Name", "Slug", "Description", "AuthorId", "AuthorType", "RepoUrl", "MarketplaceUrl", "HomepageUrl", "Category",
            "Tags", "Version", "LatestCommitSha", "Downloads", "Stars", "Verified", "SecurityAudited", "Official", "CreatedAt", "UpdatedAt", "LastIndexedAt"];
        _insert = Command(PluginSql.Insert, names);
        _insertReturning = Command(PluginSql.InsertReturning, names);
        _find = Command(PluginSql.Find, "Id");
        _list = Command(PluginSql.List, "Category");
        _scan = Command(PluginSql.Scan);
    }

    public string Name => "Reused command";

    public void Begin() => SetTransaction(_connection.BeginTransaction());

    public void Rollback()
    {
        _transaction!.Dispose();
        SetTransaction(null);
    }

    public object Insert(NewPlugin row)
    {
        Bind(_insertReturning, row);
        using SqliteDataReader reader = _insertReturning.ExecuteReader();
        reader.Read();
        return Read(reader);
    }

    public void InsertMany(IReadOnlyList<NewPlugin> rows)
    {
        foreach (NewPlugin row in rows)
        {
            Bind(_insert, row);
            _insert.ExecuteNonQuery();
        }
    }

    public object? Find(Guid id)
    {
        _find.Parameters[0].Value = id.ToString();
        using SqliteDataReader reader = _find.ExecuteReader();
        return reader.Read() ? Read(reader) : null;
    }

    public int List(string category) => ReadPage(category).Count;

    public void WriteJson(string category, IBufferWriter<byte> json) => JsonOutput.Write(json, ReadPage(category));

    public long Scan()
    {
        using SqliteDataReader reader = _scan.ExecuteReader();
        long rows = 0;
        while (reader.Read())
        {
            Read(reader);
            rows++;
        }

        return rows;
    }

    public void Dispose() => _connection.Dispose();

    private List<Plugin> ReadPage(string category)
    {
        _list.Parameters[0].Value = category;
        using SqliteDataReader reader = _list.ExecuteReader();
        var rows = new List<Plugin>();
        while (reader.Read())
        {
            rows.Add(Read(reader));
        }

        return rows;
    }

    private void SetTransaction(SqliteTransaction? transaction)
    {
        _transaction = transaction;
        foreach (SqliteCommand command in new[] { _insert, _insertReturning, _find, _list, _scan })
        {
            command.Transaction = transaction;
        }
    }

    private static void Bind(SqliteCommand command, NewPlugin row)
    {
        SqliteParameterCollection parameters = command.Parameters;
        parameters[0].Value = row.Id.Value.ToString();
        parameters[1].Value = row.Name;
        parameters[2].Value = row.Slug;
        parameters[3].Value = (object?)row.Description ?? DBNull.Value;
        parameters[4].Value = (object?)row.AuthorId?.Value.ToString() ?? DBNull.Value;
        parameters[5].Value = row.AuthorType is { } type ? (type == PluginAuthorType.User ? "user" : "org") : DBNull.Value;
        parameters[6].Value = row.RepoUrl;
        parameters[7].Value = row.MarketplaceUrl;
        parameters[8].Value = (object?)row.HomepageUrl ?? DBNull.Value;
        parameters[9].Value = row.Category;
        parameters[10].Value = JsonSerializer.Serialize((IReadOnlyList<string>)row.Tags!.Value);
        parameters[11].Value = row.Version;
        parameters[12].Value = (object?)row.LatestCommitSha ?? DBNull.Value;
        parameters[13].Value = row.Downloads;
        parameters[14].Value = row.Stars;
        parameters[15].Value = row.Verified;
        parameters[16].Value = row.SecurityAudited;
        parameters[17].Value = row.Official;
        parameters[18].Value = Text(row.CreatedAt);
        parameters[19].Value = Text(row.UpdatedAt);
        parameters[20].Value = (object?)Text(row.LastIndexedAt) ?? DBNull.Value;
    }

    private static Plugin Read(SqliteDataReader reader) => new(
        new PluginId(Guid.Parse(reader.GetString(0))),
        reader.GetString(1),
        reader.GetString(2),
        reader.IsDBNull(3) ? null : reader.GetString(3),
        reader.IsDBNull(4) ? null : new UserId(Guid.Parse(reader.GetString(4))),
        reader.IsDBNull(5) ? null : reader.GetString(5) == "user" ? PluginAuthorType.User : PluginAuthorType.Org,
        reader.GetString(6),
        reader.GetString(7),
        reader.IsDBNull(8) ? null : reader.GetString(8),
        reader.GetString(9),
        JsonSerializer.Deserialize<string[]>(reader.GetString(10))!,
        reader.GetString(11),
        reader.IsDBNull(12) ? null : reader.GetString(12),
        reader.GetInt64(13),
        reader.GetInt64(14),
        reader.GetBoolean(15),
        reader.GetBoolean(16),
        reader.GetBoolean(17),
        Time(reader.GetString(18)),
        Time(reader.GetString(19)),
        reader.IsDBNull(20) ? null : Time(reader.GetString(20)));

    private static DateTimeOffset Time(string text) =>
        DateTimeOffset.ParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    private static string? Text(DateTimeOffset? time) => time?.UtcDateTime.ToString(Format, CultureInfo.InvariantCulture);

    private SqliteCommand Command(string sql, params string[] parameters)
    {
        SqliteCommand command = _connection.CreateCommand();
        command.CommandText = sql;
        foreach (string name in parameters)
        {
            command.Parameters.Add(new SqliteParameter("$" + name, DBNull.Value));
        }

        command.Prepare();
        return command;
    }
}
