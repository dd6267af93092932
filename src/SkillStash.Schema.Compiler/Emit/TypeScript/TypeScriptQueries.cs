using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Naming;
using SkillStash.Schema.Compiler.Statements;

namespace SkillStash.Schema.Compiler.Emit.TypeScript;

/// <summary>Decides what TypeScript named queries become.</summary>
internal sealed class TypeScriptQueries
{
    private readonly Dictionary<string, TypeScriptTable> _tables;
    private readonly NameScope _types;

    private TypeScriptQueries(IReadOnlyList<TypeScriptTable> tables)
    {
        _tables = tables.ToDictionary(static table => table.SqlName, SqlNames.Comparer);
        _types = new NameScope(ReservedTypeNames.All.Concat(tables.SelectMany(static table => new[] { table.RowType, table.NewType, table.ChangesType, table.MatchType })));
    }

    public static IReadOnlyList<TypeScriptQuery> Of(IReadOnlyList<TypeScriptTable> tables, IEnumerable<StatementModel> queries)
    {
        var names = new TypeScriptQueries(tables);
        return queries.Select(names.Of).ToArray();
    }

    private TypeScriptQuery Of(StatementModel query)
    {
        string function = Words.ToMethodName(query.Name);
        TypeScriptTable? table = TableOf(query);
        bool isOwn = table is null && query.Columns.Count > 0;
        var scope = new NameScope([]);
        return new TypeScriptQuery
        {
            Statement = query,
            Function = function,
            RowType = isOwn ? _types.Take($"{function}Row") : table?.RowType,
            IsOwn = isOwn,
            Columns = isOwn ? Columns(query).ToEquatableArray() : default,
            Parameters = query.Parameters.Select(parameter => new TypeScriptParameter(
                scope.Take(Words.ToCamelCase(Words.ToPascalCase(parameter.Column))),
                Column(parameter.Column, parameter.Type!, parameter.TypeSource, parameter.IsNullable),
                parameter.IsList,
                parameter.IsOptional,
                parameter.IsFinelyCompared)
            {
                Choices = parameter.IsChoice ? parameter.Type!.EnumValues : default,
            }).ToEquatableArray(),
            Order = Order(query, query.Page),
            Variants = query.Choice?.Variants.Select(variant => new TypeScriptVariant(variant, Order(query, variant.Page))).ToEquatableArray() ?? default,
        };
    }

    private EquatableArray<string> Order(StatementModel query, PageModel? page) =>
        page?.Order.Select(term => OrderKind(query.Columns.FirstOrDefault(column => column.Label == term.Column))).ToEquatableArray() ?? default;

    private IEnumerable<TypeScriptColumn> Columns(StatementModel query)
    {
        for (int i = 0; i < query.Columns.Count; i++)
        {
            ResultColumnModel column = query.Columns[i];
            if (query.Embedded.FirstOrDefault(row => row.Start == i) is not { } embedded || !_tables.TryGetValue(embedded.Table, out TypeScriptTable? table))
            {
                yield return column.IsMadeJson ? MadeJson(query, column) : Column(column.Label, column.Type, column.TypeSource, column.IsNullable);
                continue;
            }

            yield return new TypeScriptColumn(
                new ColumnModel { Name = embedded.Label, Type = new ColumnType(ColumnKind.Any), IsNullable = embedded.NullKey is not null }, ValueNames.None, null, InsertRule.Never)
            {
                Embedded = new TypeScriptEmbedded(
                    table.SqlName,
                    table.RowType,
                    table.Columns.Select((own, place) => (own.Name, query.Columns[embedded.Start + place].Label)).ToEquatableArray(),
                    embedded.NullKey is { } key ? table.Columns[key].Name : null),
            };
            i += embedded.Count - 1;
        }
    }

    private TypeScriptColumn MadeJson(StatementModel query, ResultColumnModel column)
    {
        string name = NameLength.Fit(Words.ToMethodName(query.Name) + Words.ToPascalCase(column.Label), NameLength.OfCompound);
        return new TypeScriptColumn(
            new ColumnModel { Name = column.Label, Type = column.Type, IsNullable = column.IsNullable },
            ValueNames.Of(column.Type.Shape!, name, _types.Take, _types.Take),
            null,
            InsertRule.Never)
        { IsMade = true };
    }

    // What is computed as a real number is one. A query gives a bigint as a number.
    private string OrderKind(ResultColumnModel? column) => column switch
    {
        { Origin: { } origin } when ColumnOf(origin) is { } stored => PageOrderKind.Of(stored.Model) is var kind && kind == "bigint" ? "value" : kind,
        { Type.Kind: ColumnKind.Real } => "real",
        _ => "value",
    };

    private TypeScriptTable? TableOf(StatementModel query) => query.Columns is [{ Origin: { } origin }, ..] && _tables.TryGetValue(origin.Table, out TypeScriptTable? table)
        && query.ReturnsRowsOf(table.SqlName, table.Columns.Select(static column => (column.Name, column.Model.IsNullable))) ? table : null;

    // An enum and JSON have the types of their column; without one, they are a text and anything.
    private TypeScriptColumn Column(string name, ColumnType type, ColumnSource? source, bool isNullable)
    {
        ValueNames names = ValueNames.None;
        if (type.Kind is ColumnKind.Enum or ColumnKind.Json && ColumnOf(source) is { } declared)
        {
            (type, names) = (declared.Model.Type, declared.Names);
        }
        else if (type.Kind is ColumnKind.Enum or ColumnKind.Json)
        {
            type = type.Kind == ColumnKind.Enum ? new ColumnType(ColumnKind.Text) : type with { Shape = new JsonShape.Unknown() };
        }

        string? key = type.KeyTable is { } table && _tables.TryGetValue(table, out TypeScriptTable? owner) ? owner.KeyType : null;
        return new TypeScriptColumn(new ColumnModel { Name = name, Type = type, IsNullable = isNullable }, names, key, InsertRule.Never);
    }

    private TypeScriptColumn? ColumnOf(ColumnSource? source) => source is not null && _tables.TryGetValue(source.Table, out TypeScriptTable? table)
        ? table.Columns.FirstOrDefault(column => SqlNames.Same(column.Name, source.Column))
        : null;
}
