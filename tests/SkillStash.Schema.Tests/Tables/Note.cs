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

public sealed record NewNote(string Text) : INewRow
{
    public DateTimeOffset? At { get; init; }

    void INewRow.Write(ref ParameterWriter row)
    {
        row.Text(Text);
        row.Timestamp(At);
    }
}

public sealed class NoteTable(SchemaDatabase database) : KeylessTable<Note, NewNote>(database, Definition)
{
    internal static readonly TableDefinition<Note> Definition = new("notes", key: "")
    {
        Defaults = [("at", "'2025-10-18 12:00:00'")],
        Ddl = ["CREATE TABLE notes (text TEXT NOT NULL, \"at\" DATETIME NOT NULL DEFAULT '2025-10-18 12:00:00')"],
    };

    public long DeleteBefore(DateTimeOffset at) => DeleteWhere("\"at\" < ?1").With(at).Execute();
}

/// <summary>Typed reading of a view, whose rows are those of the table.</summary>
public sealed class ShortNoteView(SchemaDatabase database) : View<Note>(database, Definition)
{
    internal static readonly TableDefinition<Note> Definition = new("short_notes", key: "")
    {
        Ddl = ["CREATE VIEW short_notes AS SELECT * FROM notes WHERE length(text) < 5"],
    };
}
