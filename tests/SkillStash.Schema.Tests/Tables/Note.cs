using System;

namespace SkillStash.Schema.Tests;

/// <summary>A row of a table without a key.</summary>
public sealed record Note(string Text, DateTimeOffset At) : IRow<Note>
{
    static string IRow<Note>.Columns => "text, \"at\"";

    static Note IRow<Note>.Read<TReader>(ref TReader row) => new(row.Text(), row.Timestamp());

    void IRow<Note>.Write<TWriter>(ref TWriter row)
    {
        row.Text(Text);
        row.Timestamp(At);
    }
}

public sealed record NewNote(string Text) : INewRow<NewNote>
{
    public DateTimeOffset? At { get; init; }

    static string IRow<NewNote>.Columns => "text, \"at\"?";

    static NewNote IRow<NewNote>.Read<TReader>(ref TReader row) => new(row.Text()) { At = row.Has() ? row.Timestamp() : null };

    void IRow<NewNote>.Write<TWriter>(ref TWriter row)
    {
        row.Text(Text);
        row.Timestamp(At);
    }
}

public sealed class NoteTable(SchemaDatabase database) : InsertOnlyTable<Note, NewNote>(database, Definition)
{
    private const string InsertSql = "INSERT INTO notes (text, \"at\") VALUES (?1, ifnull(?2, '2025-10-18 12:00:00'))";

    internal static readonly TableDefinition<Note> Definition = new("notes", key: "")
    {
        Scan = new("SELECT text, \"at\" FROM notes"),
        Count = new("SELECT count(*) FROM notes"),
        InsertOnly = new(InsertSql),
        Insert = new($"{InsertSql} RETURNING text, \"at\""),
        Ddl = ["CREATE TABLE notes (text TEXT NOT NULL, \"at\" DATETIME NOT NULL DEFAULT '2025-10-18 12:00:00')"],
    };

    private static readonly SqlText DeleteBeforeQuery = new("DELETE FROM notes WHERE \"at\" < ?1");

    public long DeleteBefore(DateTimeOffset at) => Run(DeleteBeforeQuery).With(at).Execute();
}

/// <summary>Typed reading of a view, whose rows are those of the table.</summary>
public sealed class ShortNoteView(SchemaDatabase database) : ReadOnlyTable<Note>(database, Definition)
{
    internal static readonly TableDefinition<Note> Definition = new("short_notes", key: "")
    {
        Scan = new("SELECT text, \"at\" FROM short_notes"),
        Count = new("SELECT count(*) FROM short_notes"),
        Ddl = ["CREATE VIEW short_notes AS SELECT * FROM notes WHERE length(text) < 5"],
    };
}
