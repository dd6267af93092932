using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Naming;
using SkillStash.Schema.Compiler.Statements;

namespace SkillStash.Schema.Compiler.Emit.TypeScript;

/// <summary>Decides what TypeScript a schema becomes.</summary>
internal static class TypeScriptSchema
{
    /// <summary>The tables, then the views whose columns are known.</summary>
    public static IReadOnlyList<TypeScriptTable> Of(SchemaModel schema)
    {
        schema = FullTextTables.WithRowIds(schema);
        TypeNames names = TypeNames.Of(schema);
        var rows = new NameScope(schema.Tables.Select(table => names.Row(table.Name)).Concat(schema.Views.Select(view => names.Row(view.Name))));
        IEnumerable<TypeScriptTable> tables = schema.Tables.Select(table => new TypeScriptTable
        {
            SqlName = table.Name,
            RowType = names.Row(table.Name),
            KeyType = names.Key(table.Name),
            Rows = Rows(rows, table.Name, names),
            Statements = StatementBuilder.Of(table, schema, Engine.D1),
            IsVirtual = table.Module is not null,
            Key = table.PrimaryKey,
            Columns = Columns(table.Name, table.Columns, table.OwnUuidKey, names),
            Documentation = table.Documentation,
        });
        IEnumerable<TypeScriptTable> views = schema.Views.Where(view => view.Columns.Count > 0).Select(view => new TypeScriptTable
        {
            SqlName = view.Name,
            RowType = names.Row(view.Name),
            IsView = true,
            Rows = Rows(rows, view.Name, names),
            Statements = StatementBuilder.Of(view, Engine.D1),
            Columns = Columns(view.Name, view.Columns, ownKey: null, names),
            Documentation = view.Documentation,
        });
        return tables.Concat(views).ToArray();
    }

    // A row and its table may have one name: user, in SQL.
    private static string Rows(NameScope scope, string name, TypeNames names)
    {
        string wanted = Words.ToPascalCase(name);
        return scope.Take(wanted.Length == 0 || scope.IsTaken(wanted) ? $"{names.Row(name)}Rows" : wanted);
    }

    private static EquatableArray<TypeScriptColumn> Columns(
        string table, EquatableArray<ColumnModel> columns, ColumnModel? ownKey, TypeNames names)
    {
        EquatableArray<ValueNames> values = names.Values(table);
        return columns
            .Select((column, i) => new TypeScriptColumn(column, values[i], names.Key(column.Type.KeyTable), InsertRules.Of(column, ownKey)))
            .Where(column => column.Model.Visibility != ColumnVisibility.Hidden)
            .ToEquatableArray();
    }
}
