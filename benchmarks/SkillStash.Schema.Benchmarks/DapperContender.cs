using System;
using System.Buffers;
using System.Collections.Generic;
using System.Data;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using Dapper;
using Microsoft.Data.Sqlite;
using SkillStash.Registry;

namespace SkillStash.Schema.Benchmarks;

/// <summary>Dapper over Microsoft.Data.Sqlite, with type handlers for what SQLite stores as text.</summary>
internal sealed class DapperContender : IContender
{
    private readonly SqliteConnection _connection = ContenderConnection.Open();
    private SqliteTransaction? _transaction;

    static DapperContender()
    {
        DefaultTypeMap.MatchNamesWithUnderscores = true;
        SqlMapper.RemoveTypeMap(typeof(DateTimeOffset));
        SqlMapper.RemoveTypeMap(typeof(DateTimeOffset?));
        SqlMapper.RemoveTypeMap(typeof(Guid));
        SqlMapper.RemoveTypeMap(typeof(Guid?));
        SqlMapper.AddTypeHandler(new TimeHandler());
        SqlMapper.AddTypeHandler(new GuidHandler());
        SqlMapper.AddTypeHandler(new TagsHandler());
    }

    public string Name => "Dapper";

    public void Begin() => _transaction = _connection.BeginTransaction();

    public void Rollback()
    {
        _transaction!.Dispose();
        _transaction = null;
    }

    public object Insert(NewPlugin row) => _connection.QuerySingle<Row>(PluginSql.InsertReturning, new Row(row), _transaction);

    public void InsertMany(IReadOnlyList<NewPlugin> rows) => _connection.Execute(PluginSql.Insert, rows.Select(row => new Row(row)), _transaction);

    public object? Find(Guid id) => _connection.QuerySingleOrDefault<Row>(PluginSql.Find, new { Id = id }, _transaction);

    public int List(string category) => ReadPage(category).Count;

    public void WriteJson(string category, IBufferWriter<byte> json) => JsonOutput.Write(json, ReadPage(category));

    public long Scan() => _connection.Query<Row>(PluginSql.Scan, transaction: _transaction, buffered: false).LongCount();

    public void Dispose() => _connection.Dispose();

    private List<Row> ReadPage(string category) => _connection.Query<Row>(PluginSql.List, new { Category = category }, _transaction).AsList();

    private sealed class Row
    {
        public Row()
        {
        }

        public Row(NewPlugin row)
        {
            Id = row.Id.Value;
            Name = row.Name;
            Slug = row.Slug;
            Description = row.Description;
            AuthorId = row.AuthorId?.Value;
            AuthorType = row.AuthorType is { } type ? (type == PluginAuthorType.User ? "user" : "org") : null;
            RepoUrl = row.RepoUrl;
            MarketplaceUrl = row.MarketplaceUrl;
            HomepageUrl = row.HomepageUrl;
            Category = row.Category;
            Tags = [.. row.Tags!.Value];
            Version = row.Version;
            LatestCommitSha = row.LatestCommitSha;
            Downloads = row.Downloads ?? 0;
            Stars = row.Stars ?? 0;
            Verified = row.Verified ?? false;
            SecurityAudited = row.SecurityAudited ?? false;
            Official = row.Official ?? false;
            CreatedAt = row.CreatedAt!.Value;
            UpdatedAt = row.UpdatedAt!.Value;
            LastIndexedAt = row.LastIndexedAt;
        }

        public Guid Id { get; set; }

        public string Name { get; set; } = "";

        public string Slug { get; set; } = "";

        public string? Description { get; set; }

        public Guid? AuthorId { get; set; }

        public string? AuthorType { get; set; }

        public string RepoUrl { get; set; } = "";

        public string MarketplaceUrl { get; set; } = "";

        public string? HomepageUrl { get; set; }

        public string Category { get; set; } = "";

        public string[] Tags { get; set; } = [];

        public string Version { get; set; } = "";

        public string? LatestCommitSha { get; set; }

        public long Downloads { get; set; }

        public long Stars { get; set; }

        public bool Verified { get; set; }

        public bool SecurityAudited { get; set; }

        public bool Official { get; set; }

        public DateTimeOffset CreatedAt { get; set; }

        public DateTimeOffset UpdatedAt { get; set; }

        public DateTimeOffset? LastIndexedAt { get; set; }
    }

    private sealed class TimeHandler : SqlMapper.TypeHandler<DateTimeOffset>
    {
        private const string Format = "yyyy-MM-dd HH:mm:ss";

        public override DateTimeOffset Parse(object value) =>
            DateTimeOffset.ParseExact((string)value, Format, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

        public override void SetValue(IDbDataParameter parameter, DateTimeOffset value) =>
            parameter.Value = value.UtcDateTime.ToString(Format, CultureInfo.InvariantCulture);
    }

    private sealed class GuidHandler : SqlMapper.TypeHandler<Guid>
    {
        public override Guid Parse(object value) => Guid.Parse((string)value);

        public override void SetValue(IDbDataParameter parameter, Guid value) => parameter.Value = value.ToString();
    }

    private sealed class TagsHandler : SqlMapper.TypeHandler<string[]>
    {
        public override string[] Parse(object value) => JsonSerializer.Deserialize<string[]>((string)value)!;

        public override void SetValue(IDbDataParameter parameter, string[]? value) => parameter.Value = JsonSerializer.Serialize(value);
    }
}
