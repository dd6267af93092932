using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Naming;
using SkillStash.Schema.Compiler.Statements;

namespace SkillStash.Schema.Compiler.Emit.CSharp;

/// <summary>Decides what C# a schema becomes: names, types and look-ups, table by table.</summary>
public sealed class CSharpSchemaBuilder
{
    private readonly SchemaModel _schema;
    private readonly CSharpOptions _options;
    private readonly TypeNames _types;
    private readonly CSharpNames _names = new();
    private readonly bool _failsHalfway;

    private CSharpSchemaBuilder(SchemaModel schema, CSharpOptions options)
    {
        _schema = schema;
        _failsHalfway = FailureRules.FailsHalfway(schema);
        _types = TypeNames.Of(schema);
        _options = new CSharpOptions(
            CSharpIdentifier.Namespace(options.Namespace), _names.Database(CSharpIdentifier.Type(options.DatabaseName), _types));
    }

    /// <summary>Builds the C# side of a schema.</summary>
    public static CSharpSchema Build(SchemaModel schema, CSharpOptions options) =>
        new CSharpSchemaBuilder(FullTextTables.WithRowIds(schema), options).Build();

    private CSharpSchema Build()
    {
        // A virtual table of an unknown module has no columns, nor has a table whose columns are all in error.
        var parts = _schema.Tables.Where(HasColumns).Select(Table)
            .Concat(_schema.Views.Where(static view => view.Columns.Count > 0).Select(View))
            .ToEquatableArray();
        _names.ReserveTableProperties(parts.Select(part => part.AccessType).Append(_options.DatabaseName));
        var database = new CSharpDatabase(
            _options,
            parts.Select(part => new CSharpDatabaseTable(_names.TableProperty(part.SqlName), part.AccessType, part.SqlName)
            {
                Json = Json(part).ToEquatableArray(),
            })
                .ToEquatableArray(),
            _schema.Tables.Where(table => !HasColumns(table)).Select(table => table.Sql)
                .Concat(_schema.Views.Where(view => view.Columns.Count == 0).Select(view => view.Sql))
                .Concat(_schema.Triggers.Select(trigger => trigger.Sql)).ToEquatableArray());
        return new CSharpSchema(parts, database, _types.Clashes.Concat(_names.Clashes).ToEquatableArray());
    }

    private CSharpTable Table(TableModel table)
    {
        var part = new CSharpTable
        {
            Namespace = _options.Namespace,
            SqlName = table.Name,
            RowType = _types.Row(table.Name),
            KeyType = _types.Key(table.Name),
            Statements = StatementBuilder.Of(table, _schema, Engine.Sqlite),
            FailsHalfway = _failsHalfway,
            Documentation = table.Documentation,
            Ddl = table.Indexes.Where(index => index.Sql is not null).Select(index => index.Sql!)
                .Prepend(table.Sql).ToEquatableArray(),
        };
        part = WithColumns(part, table.Columns, table.OwnUuidKey);
        part = part.Statements.Search is { } search ? part with { Match = Match(part, search) } : part;
        ILookup<string, CSharpColumn> columns = part.Columns.ToLookup(static column => column.SqlName, SqlNames.Comparer);
        return part with
        {
            Key = table.PrimaryKey.Select(name => columns[name].First()).ToEquatableArray(),
            Lookups = part.Statements.Lookups.Select(lookup => new CSharpLookup(
                lookup, lookup.Parameters.Select(parameter => columns[parameter.Column].First()).ToEquatableArray())).ToEquatableArray(),
        };
    }

    private CSharpMatch Match(CSharpTable part, SearchModel search)
    {
        // The row's columns have the row's names.
        string type = $"{part.RowType}Match";
        var names = new CSharpNames();
        var mapper = new CSharpValueMapper(part.SqlName, part.AccessType, _types.Key, names);
        Dictionary<string, string> properties = part.Columns.ToDictionary(static column => column.SqlName, static column => column.Property, SqlNames.Comparer);
        NameScope scope = CSharpNames.PropertyScope([part.RowType, type, part.AccessType, .. properties.Values]);
        foreach (ColumnModel column in search.Columns.Where(column => !properties.ContainsKey(column.Name)))
        {
            properties.Add(column.Name, scope.Take(MemberNames.Of(column)));
        }

        return new CSharpMatch(type, search.Columns.Select(column => Column(column, properties[column.Name], mapper, ValueNames.None, ownKey: null)).ToEquatableArray(), search);
    }

    private CSharpTable View(ViewModel view) => WithColumns(
        new CSharpTable
        {
            Namespace = _options.Namespace,
            SqlName = view.Name,
            RowType = _types.Row(view.Name),
            IsView = true,
            FailsHalfway = _failsHalfway,
            Statements = StatementBuilder.Of(view, Engine.Sqlite),
            Documentation = view.Documentation,
            Ddl = EquatableArray.Of(view.Sql),
        },
        view.Columns,
        ownKey: null);

    private CSharpTable WithColumns(CSharpTable part, EquatableArray<ColumnModel> columns, ColumnModel? ownKey)
    {
        var mapper = new CSharpValueMapper(part.SqlName, part.AccessType, _types.Key, _names);
        EquatableArray<ValueNames> names = _types.Values(part.SqlName);
        Dictionary<string, string> properties = _names.Properties(
            part.SqlName, columns, CSharpNames.PropertyScope([part.RowType, part.NewType, part.ChangesType, part.AccessType, .. part.Statements.Search is null ? [] : new[] { $"{part.RowType}Match" }]));
        var mapped = new List<CSharpColumn>();
        for (int i = 0; i < columns.Count; i++)
        {
            ColumnModel column = columns[i];
            if (column.Visibility != ColumnVisibility.Hidden)
            {
                mapped.Add(Column(column, properties[column.Name], mapper, names[i], ownKey));
            }
        }

        return part with
        {
            Columns = mapped.ToEquatableArray(),
            Enums = mapper.Enums.ToEquatableArray(),
            Codecs = mapper.Codecs.ToEquatableArray(),
            Shapes = mapper.Shapes.ToEquatableArray(),
        };
    }

    private static CSharpColumn Column(ColumnModel column, string property, CSharpValueMapper mapper, ValueNames names, ColumnModel? ownKey) => new()
    {
        SqlName = column.Name,
        Property = property,
        Parameter = CSharpNames.Parameter(property),
        Value = mapper.Map(column, property, names),
        IsNullable = column.IsNullable,
        Insert = InsertRules.Of(column, ownKey),
        Default = column.Default,
        Documentation = column.Documentation,
    };

    private static IEnumerable<string> Json(CSharpTable part)
    {
        if (part.KeyValue is { } key)
        {
            yield return !key.IsIntegerKey ? $".AddKey<{key.Type}>()"
                : key.Method == "BigInt" ? $".AddInt64Key<{key.Type}>(isText: true)"
                : $".AddInt64Key<{key.Type}>()";
        }

        foreach (CSharpEnum each in part.Enums)
        {
            yield return $".AddEnum<{each.Type}, {each.TextType}>()";
        }

        yield return $".Add<{part.RowType}>()";
        if (!part.IsView)
        {
            yield return $".Add<{part.NewType}>()";
        }

        if (part.Match is { } match)
        {
            yield return $".Add<{match.Type}>()";
        }

        if (part.Changeable.Any())
        {
            yield return $".Add<{part.ChangesType}>()";
        }
    }

    private static bool HasColumns(TableModel table) => table.Columns.Any(column => column.Visibility != ColumnVisibility.Hidden);
}
