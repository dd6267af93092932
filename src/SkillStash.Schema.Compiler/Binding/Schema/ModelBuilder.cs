using System.Linq;
using SkillStash.Schema.Compiler.Binding.Queries;
using SkillStash.Schema.Compiler.Catalog;
using SkillStash.Schema.Compiler.Catalog.Typing;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Syntax;

namespace SkillStash.Schema.Compiler.Binding.Schema;

/// <summary>Turns the catalogue of the main database into the model.</summary>
internal sealed class ModelBuilder(SchemaCatalog catalog, RelationResolver relations)
{
    public SchemaModel Build() => new()
    {
        Tables = catalog.ObjectsOf(SchemaCatalog.Main).OfType<CatalogTable>().Where(table => !ShadowTables.IsShadow(catalog, table)).Select(Table).ToEquatableArray(),
        Views = catalog.ObjectsOf(SchemaCatalog.Main).OfType<CatalogView>().Select(View).ToEquatableArray(),
        Triggers = catalog.ObjectsOf(SchemaCatalog.Main).OfType<CatalogTrigger>()
            .Select(static trigger => new TriggerModel(
                trigger.Name, trigger.Table, SqlText.OfCreation(trigger.Syntax!), SqlText.CanonicalOfCreation(trigger.Syntax!))
            {
                FollowsWrites = trigger.Syntax is CreateTriggerSyntax { Time: TriggerTime.After, Event: not TriggerEvent.Delete },
            })
            .ToEquatableArray(),
    };

    private TableModel Table(CatalogTable table) => new()
    {
        Name = table.Name,
        Module = table.Module,
        ContentTable = table.ContentTable,
        WithoutRowId = table.WithoutRowId,
        Strict = table.Strict,
        AutoIncrement = table.AutoIncrement,
        RowIdConflict = Conflict(table.RowIdConflict),
        Columns = table.Columns.Select((column, i) => Column(table, column, i)).ToEquatableArray(),
        PrimaryKey = table.PrimaryKey.Distinct().Select(column => table.Columns[column].Name).ToEquatableArray(),
        ForeignKeys = table.ForeignKeys.Select(static key => key.Model).ToEquatableArray(),
        Indexes = table.Indexes.Select(index => Index(table, index)).ToEquatableArray(),
        Checks = table.Checks.Select(check => Check(table, check)).ToEquatableArray(),
        TypeName = table.Annotations.Name,
        Documentation = table.Annotations.Documentation,
        Sql = SqlText.OfCreation(table.Syntax!),
        Canonical = table.Module is null ? null : SqlText.CanonicalOfCreation(table.Syntax!),
    };

    private ViewModel View(CatalogView view) => new()
    {
        Name = view.Name,
        Columns = ViewColumns.Of(view, relations, isRead: false).Columns.Select(column => new ColumnModel
        {
            Name = column.Name,
            GivenName = GivenName(column),
            DeclaredType = ViewColumns.DeclaredType(column.Facts),
            Affinity = column.Facts.Affinity ?? Affinity.Blob,
            IsNullable = column.Facts.IsNullable,
            Type = column.Facts.Type,
        }).ToEquatableArray(),
        TypeName = view.Annotations.Name,
        Documentation = view.Annotations.Documentation,
        Sql = SqlText.OfCreation(view.Syntax!),
        Canonical = SqlText.CanonicalOfCreation(view.Syntax!),
    };

    // A column that a view shows under its own name has the same one in C#.
    private string? GivenName(QueryColumn column) =>
        column.Facts.Source is { } source && source == column.Facts.TypeSource && SqlNames.Same(source.Column, column.Name)
            && catalog.FindRelation(SchemaCatalog.Main, source.Table) is CatalogTable table && table.IndexOf(source.Column) is >= 0 and var number
            ? table.Columns[number].Annotations.Name
            : null;

    private ColumnModel Column(CatalogTable table, CatalogColumn column, int number) => new()
    {
        Name = column.Name,
        GivenName = column.Annotations.Name,
        DeclaredType = column.DeclaredType,
        CanonicalType = Canonical.Type(column.DeclaredType),
        Affinity = column.Affinity,
        NotNull = column.NotNull,
        NotNullConflict = Conflict(column.NotNullConflict),
        Default = column.Default,
        PrimaryKeyOrdinal = column.PrimaryKeyOrdinal,
        Visibility = column.Visibility,
        Collation = column.Collation,
        GeneratedSql = Print(column.Generated),
        CanonicalGenerated = PrintCanonical(column.Generated),
        IsRowIdAlias = column.IsRowIdAlias,
        IsSearched = column.IsSearched,
        IsNullable = relations.Types.IsNullable(table, number),
        Type = relations.Types.TypeOf(table, number),
        Documentation = column.Annotations.Documentation,
    };

    private static CheckModel Check(CatalogTable table, CatalogCheck check) => new()
    {
        Name = check.Name,
        Sql = SyntaxPrinter.Print(check.Expression),
        Canonical = SyntaxPrinter.PrintCanonical(check.Expression),
        Columns = check.Expression.DescendantsAndSelf().OfType<ColumnReferenceSyntax>()
            .Select(static reference => reference.Column.Name)
            .Where(name => table.IndexOf(name) >= 0)
            .Distinct(SqlNames.Comparer).ToEquatableArray(),
        IsNeverFalse = Truth.Of(check.Expression).IsNeverFalse,
    };

    private static string? Print(ExpressionSyntax? expression) => expression is null ? null : SyntaxPrinter.Print(expression);

    private static string? PrintCanonical(ExpressionSyntax? expression) => expression is null ? null : SyntaxPrinter.PrintCanonical(expression);

    private static ConflictAction Conflict(ConflictResolution resolution) => resolution switch
    {
        ConflictResolution.Rollback => ConflictAction.Rollback,
        ConflictResolution.Fail => ConflictAction.Fail,
        ConflictResolution.Ignore => ConflictAction.Ignore,
        ConflictResolution.Replace => ConflictAction.Replace,
        _ => ConflictAction.Abort,
    };

    private static IndexModel Index(CatalogTable table, CatalogIndex index) => new()
    {
        Name = index.Name,
        IsUnique = index.IsUnique,
        Origin = index.Origin,
        Columns = index.Columns.Select(column => new IndexColumnModel
        {
            ColumnId = column.ColumnId,
            Name = column.ColumnId >= 0 ? table.Columns[column.ColumnId].Name : null,
            ExpressionSql = Print(column.Expression),
            CanonicalExpression = PrintCanonical(column.Expression),
            IsDescending = column.IsDescending,
            Collation = column.Collation,
        }).ToEquatableArray(),
        Conflict = Conflict(index.OnConflict),
        PredicateSql = Print(index.Syntax?.Where),
        CanonicalPredicate = PrintCanonical(index.Syntax?.Where),
        NotNullColumn = index.Syntax?.Where is { } where ? NotNullPredicate.ColumnOf(where) : null,
        Sql = index.Syntax is { } syntax ? SqlText.OfCreation(syntax) : null,
    };
}
