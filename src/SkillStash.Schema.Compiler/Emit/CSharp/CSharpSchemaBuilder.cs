using System;
using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Naming;

namespace SkillStash.Schema.Compiler.Emit.CSharp;

/// <summary>Decides what C# a schema becomes: names, types and look-ups, table by table.</summary>
public sealed class CSharpSchemaBuilder
{
    private readonly SchemaModel _schema;
    private readonly CSharpOptions _options;
    private readonly CSharpNames _names;
    private readonly Dictionary<string, string> _keyTypes = new(StringComparer.OrdinalIgnoreCase);

    private CSharpSchemaBuilder(SchemaModel schema, CSharpOptions options)
    {
        _schema = schema;
        _options = options;
        _names = new CSharpNames(options.DatabaseName);
    }

    /// <summary>Builds the C# side of a schema.</summary>
    public static CSharpSchema Build(SchemaModel schema, CSharpOptions options) =>
        new CSharpSchemaBuilder(schema, options).Build();

    private CSharpSchema Build()
    {
        List<string> tableTypes = _schema.Tables.Select(table => _names.RowType(table.Name, table.TypeName, isView: false)).ToList();
        List<string> viewTypes = _schema.Views.Select(view => _names.RowType(view.Name, view.TypeName, isView: true)).ToList();
        for (int i = 0; i < tableTypes.Count; i++)
        {
            if (OwnKey(_schema.Tables[i]) is not null)
            {
                _keyTypes.Add(_schema.Tables[i].Name, KeyType(_schema.Tables[i], tableTypes[i]));
            }
        }

        var parts = _schema.Tables.Select((table, i) => Table(table, tableTypes[i]))
            .Concat(_schema.Views.Select((view, i) => View(view, viewTypes[i]))
                .Where(view => view.Columns.Count > 0))
            .ToEquatableArray();
        var database = new CSharpDatabase(
            _options,
            parts.Select(part => new CSharpDatabaseTable(_names.TableProperty(part.SqlName), part.AccessType, part.RowType, part.SqlName))
                .ToEquatableArray(),
            _schema.Views.Where(view => view.Columns.Count == 0).Select(view => view.Sql)
                .Concat(_schema.Triggers.Select(trigger => trigger.Sql)).ToEquatableArray());
        return new CSharpSchema(parts, database, _names.Clashes);
    }

    // The column whose UUIDs are this table's identity: a key of its own, not one that it borrows through a foreign key.
    private static ColumnModel? OwnKey(TableModel table) => table.PrimaryKey.Count != 1
        ? null
        : table.Columns.FirstOrDefault(column =>
            column.PrimaryKeyOrdinal == 1 && column.Type.Kind == ColumnKind.Uuid
            && table.Name.Equals(column.Type.KeyTable, StringComparison.OrdinalIgnoreCase));

    // A column of that name and of another type would hide the struct inside the record.
    private static string KeyType(TableModel table, string rowType) =>
        table.Columns.Any(column => Words.ToPascalCase(column.Name) == rowType + "Id" && column.Type.KeyTable is null)
            ? rowType + "Key"
            : rowType + "Id";

    private CSharpTable Table(TableModel table, string rowType)
    {
        var part = new CSharpTable
        {
            Namespace = _options.Namespace,
            SqlName = table.Name,
            RowType = rowType,
            KeyType = _keyTypes.TryGetValue(table.Name, out string? keyType) ? keyType : null,
            Documentation = table.Documentation,
            Ddl = table.Indexes.Reverse().Where(index => index.Sql is not null).Select(index => index.Sql!)
                .Prepend(table.Sql).ToEquatableArray(),
        };
        part = WithColumns(part, table.Columns.Where(column => column.Visibility != ColumnVisibility.Hidden), OwnKey(table)?.Name);
        return part with
        {
            Key = table.PrimaryKey
                .Select(name => part.Columns.First(column => Same(column.SqlName, name))).ToEquatableArray(),
            Lookups = CSharpLookupBuilder.Build(table, part.Columns),
        };
    }

    private CSharpTable View(ViewModel view, string rowType) => WithColumns(
        new CSharpTable
        {
            Namespace = _options.Namespace,
            SqlName = view.Name,
            RowType = rowType,
            IsView = true,
            Documentation = view.Documentation,
            Ddl = EquatableArray.Of(view.Sql),
        },
        view.Columns,
        ownKey: null);

    private CSharpTable WithColumns(CSharpTable part, IEnumerable<ColumnModel> columns, string? ownKey)
    {
        var mapper = new CSharpValueMapper(part.SqlName, part.RowType, part.AccessType, _keyTypes, _names);
        NameScope scope = CSharpNames.PropertyScope(part.RowType, part.NewType, part.DtoType, part.AccessType);
        EquatableArray<CSharpColumn> mapped = columns.Select(column =>
        {
            string property = _names.Property(scope, part.SqlName, column.Name);
            return new CSharpColumn
            {
                SqlName = column.Name,
                Property = property,
                Parameter = CSharpNames.Parameter(property),
                Value = mapper.Map(column, property),
                IsNullable = column.IsNullable,
                Insert = RuleOf(column, isOwnKey: column.Name == ownKey),
                DefaultExpression = DefaultExpression.Of(column),
                DefaultSql = column.DefaultSql,
                Documentation = column.Documentation,
            };
        }).ToEquatableArray();
        return part with
        {
            Columns = mapped,
            Enums = mapper.Enums.ToEquatableArray(),
            Codecs = mapper.Codecs.ToEquatableArray(),
            Shapes = mapper.Shapes.ToEquatableArray(),
        };
    }

    private static InsertRule RuleOf(ColumnModel column, bool isOwnKey)
    {
        if (!column.IsInsertable)
        {
            return InsertRule.Never;
        }

        if (column.IsRowIdAlias)
        {
            return InsertRule.RowId;
        }

        if (DefaultExpression.Of(column) is not null)
        {
            return column.IsNullable || column.Type.Kind == ColumnKind.Any ? InsertRule.OptionalDefault : InsertRule.Default;
        }

        return isOwnKey ? InsertRule.NewKey : column.IsNullable ? InsertRule.Nullable : InsertRule.Required;
    }

    private static bool Same(string left, string right) => left.Equals(right, StringComparison.OrdinalIgnoreCase);
}
