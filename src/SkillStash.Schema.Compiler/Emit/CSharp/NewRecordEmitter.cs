using System.Linq;
using SkillStash.Schema.Compiler.Statements;

namespace SkillStash.Schema.Compiler.Emit.CSharp;

/// <summary>Emits the record to insert, in which what the database fills in can be left out.</summary>
internal static class NewRecordEmitter
{
    public static void Emit(CodeWriter writer, CSharpTable table)
    {
        string type = table.NewType;
        CSharpColumn[] columns = table.Inserted.ToArray();
        writer.Line();
        DocComment.Summary(writer, $"A row to insert into <c>{DocComment.Escape(table.SqlName)}</c>. What is omitted takes its DEFAULT.");
        writer.Line($"[JsonConverter(typeof(RowConverter<{type}>))]");
        writer.Open($"public sealed partial record {type} : INewRow<{type}>");
        foreach (CSharpColumn column in columns)
        {
            DocComment.Summary(writer, Summary(column));
            writer.Line(Property(column)).Line();
        }

        string names = RowMapWriter.Names(columns, column => column.Insert != InsertRule.Required);
        writer.Line($"static string IRow<{type}>.Columns => {CSharpLiteral.String(names)};");
        writer.Line();
        writer.Line($"static {type} IRow<{type}>.Read<TReader>(ref TReader row) => new()").Indent("{");
        writer.Lines(columns.Select(column => $"{column.Property} = {Read(column)},")).Close("};");
        writer.Line();
        writer.Open($"void IRow<{type}>.Write<TWriter>(ref TWriter row)");
        var map = new RowMapWriter();
        foreach (CSharpColumn column in columns)
        {
            if (column.Insert == InsertRule.OptionalDefault)
            {
                map.AddOptional(column.Value, column.Property);
            }
            else
            {
                map.Add(TakesNull(column) ? column.Value with { WriteMethod = "JsonOrDefault" } : column.Value, column.Property);
            }
        }

        writer.Lines(map.Statements).Close();
        BlobEqualityEmitter.Emit(writer, type, columns
            .Select(column => (column.Property, column.Value.IsBytes && column.Insert != InsertRule.OptionalDefault)).ToArray());
        writer.Close();
    }

    private static string Property(CSharpColumn column)
    {
        string name = $$"""{{column.Property}} { get; init; }""";
        return column.Insert switch
        {
            InsertRule.Required => $"public required {column.PropertyType} {name}",
            InsertRule.NewKey => $"public {column.Value.Type} {name} = {column.Value.Type}.New();",
            InsertRule.OptionalDefault => $"public Optional<{column.NullableType}> {name}",
            _ => $"public {column.NullableType} {name}",
        };
    }

    // Null stands for what is left out, and where it is no value of the column, JSON may not say it.
    private static string Read(CSharpColumn column) => column.Insert switch
    {
        InsertRule.Required => column.Value.Read(column.IsNullable),
        InsertRule.Nullable => column.Value.Read(nullable: true),
        InsertRule.NewKey => $"row.Has() ? {column.Value.Read(nullable: false)} : {column.Value.Type}.New()",
        InsertRule.OptionalDefault => $"row.Has() ? new({column.Value.Read(nullable: true)}) : default",
        _ => $"row.Has() ? {column.Value.Read(nullable: false)} : {Null(column)}",
    };

    // Where NULL is none, the document null is a value like another.
    private static bool TakesNull(CSharpColumn column) => column is { Insert: InsertRule.Default, Value.Type: "JsonText" };

    // An EquatableArray takes a bare null for an empty array.
    private static string Null(CSharpColumn column) =>
        column.Value is { Method: "Json", IsReference: false } ? $"default({column.NullableType})" : "null";

    private static string Summary(CSharpColumn column)
    {
        string? omitted = column.Insert switch
        {
            InsertRule.NewKey => "Optional; a new key if omitted.",
            InsertRule.RowId => "Optional; the next number if omitted.",
            InsertRule.Default or InsertRule.OptionalDefault => $"Optional; <c>{DocComment.Escape(column.Default!.Sql)}</c> if omitted.",
            InsertRule.Nullable => "Optional; NULL if omitted.",
            _ => null,
        };
        return omitted is null ? DocComment.Of(column) : $"{DocComment.Of(column)} {omitted}";
    }
}
