using System.Linq;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Naming;

namespace SkillStash.Schema.Compiler.Emit.CSharp;

/// <summary>Emits the records that hold a whole row: the row itself, and the objects in JSON columns.</summary>
internal static class RecordEmitter
{
    /// <summary>The row, with the one map that both SQLite and JSON read and write it by.</summary>
    public static void EmitRow(CodeWriter writer, CSharpTable table)
    {
        string name = DocComment.Escape(table.SqlName);
        string documentation = table.Documentation is null ? "." : $". {DocComment.Escape(table.Documentation)}";
        Open(writer, $"A row of <c>{name}</c>{documentation}", table.RowType, table.Columns);
        EmitMap(writer, table.RowType, table.Columns, SqlName.List(table.Columns.Select(column => column.SqlName)));
        BlobEqualityEmitter.Emit(writer, table.RowType, table.Columns.Select(column => (column.Property, column.Value.IsBytes)).ToArray());
        writer.Close();
    }

    /// <summary>What a search finds.</summary>
    public static void EmitMatch(CodeWriter writer, CSharpTable table, CSharpMatch match)
    {
        Open(writer, $"A row of <c>{DocComment.Escape(table.SqlName)}</c> that a search has found.", match.Type, match.Columns);
        EmitMap(writer, match.Type, match.Columns, SqlName.List(match.Columns.Select(column => column.SqlName)));
        writer.Close();
    }

    /// <summary>A row of what a named query returns.</summary>
    public static void EmitResult(CodeWriter writer, string query, string type, EquatableArray<CSharpColumn> columns)
    {
        Open(writer, $"A row of what <c>{query}</c> returns.", type, columns);
        EmitMap(writer, type, columns, SqlName.List(columns.Select(column => column.SqlName)));
        BlobEqualityEmitter.Emit(writer, type, columns.Select(column => (column.Property, column.Value.IsBytes)).ToArray());
        writer.Close();
    }

    /// <summary>An object in a JSON column.</summary>
    public static void EmitShape(CodeWriter writer, CSharpShape shape)
    {
        Open(writer, $"An object in the JSON of <c>{DocComment.Escape(shape.Origin)}</c>.", shape.Type, shape.Properties);
        DocComment.Summary(writer, "The properties that the shape does not name, as the text of a JSON object, kept as they were read; null for none.");
        writer.Line($"public string? {shape.Others} {{ get; init; }}").Line();
        EmitMap(writer, shape.Type, shape.Properties, RowMapWriter.Names(shape.Properties, property => property.IsOptional), shape.Others);
        writer.Close();
    }

    private static void EmitMap(CodeWriter writer, string type, EquatableArray<CSharpColumn> columns, string names, string? others = null)
    {
        writer.Line($"static string IRow<{type}>.Columns => {CSharpLiteral.String(names)};");
        writer.Line();
        string[] reads = columns.Select(column => column.Value.Read(column.IsNullable)).ToArray();
        writer.List($"static {type} IRow<{type}>.Read<TReader>(ref TReader row) => new(", reads, others is null ? ");" : $") {{ {others} = row.Others() }};");
        writer.Line();
        writer.Open($"void IRow<{type}>.Write<TWriter>(ref TWriter row)");
        var map = new RowMapWriter();
        foreach (CSharpColumn column in columns)
        {
            map.Add(column.Value, column.Property);
        }

        writer.Lines(map.Statements);
        if (others is not null)
        {
            writer.Line($"row.Others({others});");
        }

        writer.Close();
    }

    private static void Open(CodeWriter writer, string summary, string type, EquatableArray<CSharpColumn> columns)
    {
        writer.Line();
        DocComment.Summary(writer, summary);

        // All or none: the compiler warns where some are left out.
        if (columns.Any(column => column.Documentation is not null))
        {
            foreach (CSharpColumn column in columns)
            {
                DocComment.Parameter(writer, column.Property, DocComment.Of(column));
            }
        }

        writer.Line($"[JsonConverter(typeof(RowConverter<{type}>))]");
        if (columns.Count == 0)
        {
            writer.Line($"public sealed partial record {type}() : IRow<{type}>").Indent("{");
            return;
        }

        writer.Indent($"public sealed partial record {type}(");
        for (int i = 0; i < columns.Count; i++)
        {
            string end = i + 1 < columns.Count ? "," : $") : IRow<{type}>";
            writer.Line($"{columns[i].PropertyType} {columns[i].Property}{end}");
        }

        writer.Unindent().Indent("{");
    }
}
