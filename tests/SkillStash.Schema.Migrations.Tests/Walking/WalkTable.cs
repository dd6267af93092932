using System;
using System.Collections.Immutable;
using System.Linq;

namespace SkillStash.Schema.Migrations.Tests.Walking;

/// <summary>A table of a random schema, with its indexes.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Key">What stands behind the key column's name.</param>
/// <param name="Columns">The other columns.</param>
internal sealed record WalkTable(string Name, string Key, ImmutableList<WalkColumn> Columns)
{
    public bool Strict { get; init; }

    public bool WithoutRowId { get; init; }

    /// <summary>Indexes: name, and whether they are descending, partial or over an expression.</summary>
    public ImmutableList<(string Name, string Column, int Kind)> Indexes { get; init; } = [];

    /// <summary>Whether the view and the trigger of the table are there.</summary>
    public bool HasView { get; init; }

    public bool HasTrigger { get; init; }

    private string Options => string.Join(", ", new[] { Strict ? "STRICT" : "", WithoutRowId ? "WITHOUT ROWID" : "" }.Where(static option => option.Length > 0));

    /// <summary>The type of the key.</summary>
    public string KeyType => Key[..Key.IndexOf(' ')];

    public string Sql(Func<string, string> keyType) =>
        $"CREATE TABLE \"{Name}\" (id {Key}{string.Concat(Columns.Select(column => ",\n  " + column.Sql(keyType)))}) {Options};\n"
        + string.Concat(Indexes.Select(index => $"CREATE INDEX \"{index.Name}\" ON \"{Name}\" (" + index.Kind switch
        {
            0 => $"\"{index.Column}\"",
            1 => $"\"{index.Column}\" DESC, id",
            2 => $"id) WHERE (\"{index.Column}\" IS NOT NULL",
            _ => $"CASE WHEN id IS NULL THEN \"{index.Column}\" END",
        } + ");\n"))
        + (HasView ? $"CREATE VIEW \"view of {Name}\" AS SELECT * FROM \"{Name}\" WHERE id IS NOT NULL;\n" : "")
        + (HasTrigger ? $"CREATE TRIGGER \"trigger of {Name}\" AFTER DELETE ON \"{Name}\" BEGIN DELETE FROM \"{Name}\" WHERE id = (CASE WHEN 1 THEN old.id END); END;\n" : "");
}
