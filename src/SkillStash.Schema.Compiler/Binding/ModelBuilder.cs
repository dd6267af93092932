using System.Linq;
using SkillStash.Schema.Compiler.Binding.Typing;
using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Compiler.Binding;

/// <summary>Turns the catalogue of the main database into the model.</summary>
internal sealed class ModelBuilder(Catalog catalog)
{
    private readonly TableTyper _types = new(catalog);

    public SchemaModel Build() => new()
    {
        Tables = catalog.ObjectsOf(Catalog.Main).OfType<CatalogTable>().Select(Table).ToEquatableArray(),
    };

    private TableModel Table(CatalogTable table) => new()
    {
        Name = table.Name,
        Module = table.Module,
        WithoutRowId = table.WithoutRowId,
        Strict = table.Strict,
        AutoIncrement = table.AutoIncrement,
        Columns = table.Columns.Select((column, i) => Column(table, column, i)).ToEquatableArray(),
        PrimaryKey = table.PrimaryKey.Distinct().Select(column => table.Columns[column].Name).ToEquatableArray(),
        ForeignKeys = table.ForeignKeys.Select(static key => key.Model).ToEquatableArray(),
        Indexes = table.Indexes.Select(index => Index(table, index)).ToEquatableArray(),
        Checks = table.Checks.Select(check => new CheckModel(check.Name, SqlText.Of(check.Expression, table.Source))).ToEquatableArray(),
        TypeName = table.Annotations.TypeName,
        Documentation = table.Annotations.Documentation,
        Sql = SqlText.OfCreation(table.Syntax!, table.Source),
    };

    private ColumnModel Column(CatalogTable table, CatalogColumn column, int number)
    {
        CheckFacts facts = CheckFacts.Of(table, column);
        return new ColumnModel
        {
            Name = column.Name,
            DeclaredType = column.DeclaredType,
            Affinity = column.Affinity,
            NotNull = column.NotNull,
            DefaultSql = column.DefaultSql,
            PrimaryKeyOrdinal = column.PrimaryKeyOrdinal,
            Visibility = column.Visibility,
            Collation = column.Collation,
            GeneratedSql = column.Generated is { } generated ? SqlText.Of(generated, table.Source) : null,
            IsRowIdAlias = column.IsRowIdAlias,
            IsNullable = !column.NotNull && !column.IsRowIdAlias && !facts.RefusesNull,
            Type = _types.TypeOf(table, number),
            Documentation = column.Annotations.Documentation,
        };
    }

    private static IndexModel Index(CatalogTable table, CatalogIndex index) => new()
    {
        Name = index.Name,
        IsUnique = index.IsUnique,
        Origin = index.Origin,
        Columns = index.Columns.Select(column => new IndexColumnModel
        {
            ColumnId = column.ColumnId,
            Name = column.ColumnId >= 0 ? table.Columns[column.ColumnId].Name : null,
            ExpressionSql = column.Expression is { } expression ? SqlText.Of(expression, index.Source) : null,
            IsDescending = column.IsDescending,
            Collation = column.Collation,
        }).ToEquatableArray(),
        PredicateSql = index.Syntax?.Where is { } where ? SqlText.Of(where, index.Source) : null,
        Sql = index.Syntax is { } syntax ? SqlText.OfCreation(syntax, index.Source) : null,
    };
}
