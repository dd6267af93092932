using System;
using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Naming;

namespace SkillStash.Schema.Compiler.Emit.CSharp;

/// <summary>Decides what C# the named queries of a file become.</summary>
public sealed class CSharpQueryBuilder
{
    private readonly Dictionary<string, CSharpTable> _tables;
    private readonly NameScope _types;

    private CSharpQueryBuilder(CSharpSchema schema)
    {
        _tables = schema.Tables.ToDictionary(static table => table.SqlName, SqlNames.Comparer);
        _types = new NameScope(ReservedTypeNames.All.Concat(schema.Tables.SelectMany(static table => table.Types)).Append(schema.Database.Options.DatabaseName), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Builds the C# side of a file of queries.</summary>
    /// <param name="schema">The C# side of the schema.</param>
    /// <param name="file">The file's name, without folder and extension.</param>
    /// <param name="queries">The queries.</param>
    public static CSharpQueryFile Build(CSharpSchema schema, string file, EquatableArray<StatementModel> queries)
    {
        string name = Words.ToPascalCase(file);
        var builder = new CSharpQueryBuilder(schema);
        return new CSharpQueryFile(
            schema.Database.Options,
            name.EndsWith("Queries", StringComparison.Ordinal) ? name : $"{name}Queries",
            queries.Select(builder.Build).ToEquatableArray());
    }

    /// <summary>The names that no method of a query can have, because the database class has them.</summary>
    public static IEnumerable<string> TakenBy(CSharpSchema schema) =>
        CSharpReservedNames.InDatabase.Concat(CSharpReservedNames.InQueries).Concat(schema.Database.Tables.SelectMany(static table => new[] { table.Property, table.AccessType }))
            .Append(schema.Database.Options.DatabaseName);

    private CSharpQuery Build(StatementModel query)
    {
        string method = Words.ToMethodName(query.Name);
        string? table = TableOf(query);
        bool isOwn = table is null && query.Columns.Count > 0;
        string? row = isOwn ? _types.Take($"{method}Row") : table;
        CSharpValueMapper? mapper = isOwn && query.Columns.Any(static column => column.IsMadeJson) ? new CSharpValueMapper(query.Name, _types.Take($"{row}Json"), static _ => null, new CSharpNames()) : null;
        EquatableArray<CSharpColumn> columns = isOwn ? Columns(query, method, row!, mapper) : default;
        var scope = new NameScope([]);
        CSharpPage? page = query.Page is null ? null : new CSharpPage(scope.Take("limit"), scope.Take("after"));
        CSharpChoice? choice = query.Choice is null ? null : Choice(query.Choice, method, query.Parameters[query.Choice.Parameter]);
        EquatableArray<CSharpParameter> parameters = query.Parameters.Select(parameter => Parameter(parameter, scope) with { ChoiceType = parameter.IsChoice ? choice!.Type : null }).ToEquatableArray();
        var built = new CSharpQuery
        {
            Statement = query,
            Method = method,
            RowType = row,
            Columns = columns,
            Json = mapper is null ? null : new CSharpQueryJson(mapper.Owner, mapper.Codecs.ToEquatableArray(), mapper.Shapes.ToEquatableArray()),
            Parameters = parameters,
            Page = page,
            JsonParameter = query.Kind is StatementKind.Many or StatementKind.Page ? scope.Take(JsonOverload.Parameter) : null,
            Choice = choice,
            TargetType = query.Target is { } target && _tables.TryGetValue(target, out CSharpTable? written) ? written.AccessType : null,
        };
        return built with { Members = MembersOf(built).ToEquatableArray() };
    }

    private static IEnumerable<string> MembersOf(CSharpQuery query) => new[] { query.Method, query.Field }
        .Concat(query.Parameters.Where(static parameter => parameter.Model.IsList).Select(query.FormatField))
        .Concat(query.Choice is { } choice ? choice.Variants.Select(static variant => variant.Field).Append(choice.Type) : []);

    private string? TableOf(StatementModel query) => query.Columns is [{ Origin: { } origin }, ..] && _tables.TryGetValue(origin.Table, out CSharpTable? table)
        && query.ReturnsRowsOf(table.SqlName, table.Columns.Select(static column => (column.SqlName, column.IsNullable))) ? table.RowType : null;

    private EquatableArray<CSharpColumn> Columns(StatementModel query, string method, string row, CSharpValueMapper? mapper)
    {
        // A row names the texts and codecs of columns by the classes that have them.
        NameScope scope = CSharpNames.PropertyScope([row, .. mapper is null ? [] : new[] { mapper.Owner }, .. CSharpReservedNames.InQueries, .. _tables.Values.Select(static table => table.AccessType)]);
        var columns = new List<CSharpColumn>();
        for (int i = 0; i < query.Columns.Count; i++)
        {
            ResultColumnModel column = query.Columns[i];
            if (query.Embedded.FirstOrDefault(row => row.Start == i) is { } embedded && _tables.TryGetValue(embedded.Table, out CSharpTable? table))
            {
                string property = Property(embedded.Label, scope);
                columns.Add(Column(embedded.Label, property, CSharpValue.Row(table.RowType, embedded.NullKey), embedded.NullKey is not null));
                i += embedded.Count - 1;
            }
            else
            {
                string property = Property(column.Label, scope);
                CSharpValue value = column.IsMadeJson ? MadeJson(column, method, property, mapper!) : Value(column.Type, column.TypeSource);
                columns.Add(Column(column.Label, property, value, column.IsNullable) with { Documentation = ColumnOf(column.Origin)?.Documentation });
            }
        }

        return columns.ToEquatableArray();
    }

    private static string Property(string label, NameScope scope) => scope.Take(Words.ToPascalCase(label) is { Length: > 0 } wanted ? wanted : "Unnamed");

    private static CSharpColumn Column(string label, string property, CSharpValue value, bool isNullable) => new()
    {
        SqlName = label,
        Property = property,
        Parameter = CSharpNames.Parameter(property),
        Value = value,
        IsNullable = isNullable,
    };

    private CSharpValue MadeJson(ResultColumnModel column, string method, string property, CSharpValueMapper mapper) => mapper.Map(
        new ColumnModel { Name = column.Label, Type = column.Type, IsNullable = column.IsNullable },
        property,
        ValueNames.Of(column.Type.Shape!, NameLength.Fit(method + Words.ToPascalCase(column.Label), NameLength.OfCompound), _types.Take, _types.Take));

    private CSharpChoice Choice(OrderChoice choice, string method, ParameterModel parameter) => new(
        _types.Take(method + Words.ToPascalCase(parameter.Column)),
        new CSharpNames().EnumMembers(parameter.Type!.EnumValues, method, new ColumnModel { Name = parameter.Column, Type = parameter.Type })
            .Zip(choice.Variants, (member, variant) => new CSharpVariant(member, $"{method}By{member}Query", variant)).ToEquatableArray());

    private CSharpParameter Parameter(ParameterModel parameter, NameScope scope)
    {
        string wanted = Words.ToPascalCase(parameter.Column);
        return new CSharpParameter(
            scope.Take(CSharpNames.Parameter(wanted.Length == 0 ? "Value" : wanted)), Value(parameter.Type!, parameter.TypeSource), parameter);
    }

    private CSharpValue Value(ColumnType type, ColumnSource? source) => type.Kind is ColumnKind.Enum or ColumnKind.Json && ColumnOf(source) is { } column
        ? column.Value
        : CSharpValueMapper.Of(type, type.KeyTable is { } key && _tables.TryGetValue(key, out CSharpTable? table) ? table.KeyType : null);

    private CSharpColumn? ColumnOf(ColumnSource? source) => source is not null && _tables.TryGetValue(source.Table, out CSharpTable? table)
        ? table.Columns.FirstOrDefault(column => SqlNames.Same(column.SqlName, source.Column))
        : null;
}
