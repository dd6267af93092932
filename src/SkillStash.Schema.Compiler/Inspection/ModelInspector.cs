using System.Linq;
using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Compiler.Inspection;

/// <summary>Tells of a model what the PRAGMAs would tell of a database made from it.</summary>
internal static class ModelInspector
{
    public static SchemaInspection Inspect(SchemaModel model) => new()
    {
        Tables = model.Tables.Select(Table).ToEquatableArray(),
        Views = model.Views.Select(View).ToEquatableArray(),
        Triggers = model.Triggers.Select(static trigger => new InspectedTrigger(trigger.Name, trigger.Table)).ToEquatableArray(),
    };

    // SQLite puts a new foreign key or index before those it has, and an index whose constraint REPLACEs behind all others.
    private static InspectedTable Table(TableModel table) => new()
    {
        Name = table.Name,
        Kind = table.Module is null ? TableKind.Ordinary : TableKind.Virtual,
        WithoutRowId = table.WithoutRowId,
        Strict = table.Strict,
        Columns = table.Columns.Select(Column).ToEquatableArray(),
        ForeignKeys = table.ForeignKeys.Reverse()
            .SelectMany(static (key, id) => key.Columns.Select((column, sequence) => ForeignKey(key, id, column, sequence)))
            .ToEquatableArray(),
        Indexes = table.Indexes.Reverse()
            .OrderBy(static index => index.Conflict == ConflictAction.Replace ? 1 : 0)
            .Select(Index).ToEquatableArray(),
    };

    private static InspectedColumn Column(ColumnModel column, int id) => new()
    {
        Id = id,
        Name = column.Name,
        Type = column.DeclaredType,
        NotNull = column.NotNull,
        Default = column.Default?.Sql,
        PrimaryKeyOrdinal = column.PrimaryKeyOrdinal,
        Hidden = column.Visibility,
    };

    private static InspectedForeignKey ForeignKey(ForeignKeyModel key, int id, ForeignKeyColumnModel column, int sequence) => new()
    {
        Id = id,
        Sequence = sequence,
        Table = key.Table,
        From = column.From,
        To = column.To,
        OnUpdate = key.OnUpdate,
        OnDelete = key.OnDelete,
    };

    private static InspectedIndex Index(IndexModel index) => new()
    {
        Name = index.Name,
        IsUnique = index.IsUnique,
        Origin = index.Origin,
        IsPartial = index.IsPartial,
        Columns = index.Columns.Select(IndexColumn).ToEquatableArray(),
    };

    private static InspectedIndexColumn IndexColumn(IndexColumnModel column, int sequence) => new()
    {
        Sequence = sequence,
        ColumnId = column.ColumnId,
        Name = column.Name,
        IsDescending = column.IsDescending,
        Collation = column.Collation,
    };

    private static InspectedView View(ViewModel view) =>
        new(view.Name, view.Columns.Select(static column => column.Name).ToEquatableArray());
}
