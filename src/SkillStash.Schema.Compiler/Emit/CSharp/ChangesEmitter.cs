using System.Linq;

namespace SkillStash.Schema.Compiler.Emit.CSharp;

/// <summary>Emits the record of a partial update, in which every column outside the key can be left out.</summary>
internal static class ChangesEmitter
{
    public static void Emit(CodeWriter writer, CSharpTable table)
    {
        string type = table.ChangesType;
        CSharpColumn[] columns = table.Changeable.ToArray();
        writer.Line();
        DocComment.Summary(writer, $"A partial update of <c>{DocComment.Escape(table.SqlName)}</c>: what is set is written, and nothing else.");
        writer.Line($"[JsonConverter(typeof(RowConverter<{type}>))]");
        writer.Open($"public sealed partial record {type} : IChanges<{type}>");
        foreach (CSharpColumn column in columns)
        {
            DocComment.Summary(writer, DocComment.Of(column));
            writer.Line($"public Optional<{column.PropertyType}> {column.Property} {{ get; init; }}").Line();
        }

        writer.Line($"static string IRow<{type}>.Columns => {CSharpLiteral.String(RowMapWriter.Names(columns, _ => true))};");
        writer.Line();
        writer.Line($"static {type} IRow<{type}>.Read<TReader>(ref TReader row) => new()").Indent("{");
        writer.Lines(columns.Select(column => $"{column.Property} = row.Has() ? new({column.Value.Read(column.IsNullable)}) : default,")).Close("};");
        writer.Line();
        writer.Open($"void IRow<{type}>.Write<TWriter>(ref TWriter row)");
        var map = new RowMapWriter();
        foreach (CSharpColumn column in columns)
        {
            map.AddOptional(column.Value, column.Property);
        }

        writer.Lines(map.Statements).Close().Close();
    }
}
