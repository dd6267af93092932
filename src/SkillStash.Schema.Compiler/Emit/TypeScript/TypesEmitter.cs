using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Naming;
using SkillStash.Schema.Compiler.Statements;

namespace SkillStash.Schema.Compiler.Emit.TypeScript;

/// <summary>Emits <c>types.ts</c>: what a client and a server say to each other.</summary>
internal static class TypesEmitter
{
    /// <summary>Writes the types of all tables and views.</summary>
    public static void Emit(CodeWriter writer, IReadOnlyList<TypeScriptTable> tables)
    {
        if (tables.Any(static table => table.KeyType is not null))
        {
            writer.Line();
            DocBlock.Write(writer, "Marks the types that are keys, so that the key of one table does not fit where another's is wanted.");
            writer.Line("declare const brand: unique symbol;");
        }

        if (tables.Count == 0)
        {
            writer.Line().Line("export {};");
        }

        foreach (TypeScriptTable table in tables)
        {
            EmitKey(writer, table);
            foreach (TypeScriptColumn column in table.Columns)
            {
                EmitParts(writer, column, $"{table.SqlName}.{column.Name}");
            }

            EmitRow(writer, table.RowType, table.Columns, table.Documentation is { } words
                ? DocBlock.Escape(words)
                : $"A row of {DocBlock.Code(table.SqlName)}.");
            if (!table.IsView)
            {
                EmitNew(writer, table);
            }

            if (table.Statements.Change is { } change)
            {
                EmitChanges(writer, table, change);
            }

            if (table.Statements.Search is not null)
            {
                EmitRow(writer, table.MatchType, table.MatchColumns, $"A row of {DocBlock.Code(table.SqlName)} that a search has found.");
            }
        }
    }

    private static void EmitKey(CodeWriter writer, TypeScriptTable table)
    {
        if (table.KeyType is { } key)
        {
            writer.Line();
            TypeScriptColumn column = table.KeyColumn!;
            string kind = column.Model.Type.Kind == ColumnKind.Uuid ? "a UUID" : column.Model.Type.IsBigInt ? "an integer as text" : "an integer";
            DocBlock.Write(writer, $"The key of {DocBlock.Code(table.SqlName)}: {kind}.");
            writer.Line($"export type {key} = {TypeScriptType.Unbranded(column)} & {{ readonly [brand]: {TypeScriptLiteral.String(key)} }};");
        }
    }

    private static void EmitParts(CodeWriter writer, TypeScriptColumn column, string origin)
    {
        if (column.Model.Type.Kind == ColumnKind.Enum)
        {
            EmitUnion(writer, column.Names.Name!, column.Model.Type.EnumValues, $"A value of {DocBlock.Code(origin)}.");
        }
        else if (column.Model.Type is { Kind: ColumnKind.Json, Shape: { } shape })
        {
            EmitShape(writer, shape, column.Names, origin);
        }
    }

    private static void EmitShape(CodeWriter writer, JsonShape shape, ValueNames names, string origin)
    {
        switch (shape)
        {
            case JsonShape.Literals literals:
                EmitUnion(writer, names.Name!, literals.Values, $"A text in the JSON of {DocBlock.Code(origin)}.");
                break;
            case JsonShape.Array array:
                EmitShape(writer, array.Item, names.Parts[0], origin);
                break;
            case JsonShape.Dictionary dictionary:
                EmitShape(writer, dictionary.Value, names.Parts[0], origin);
                break;
            case JsonShape.Nullable nullable:
                EmitShape(writer, nullable.Value, names.Parts[0], origin);
                break;
            case JsonShape.Object @object:
                EmitObject(writer, @object, names, origin);
                break;
        }
    }

    private static void EmitObject(CodeWriter writer, JsonShape.Object shape, ValueNames names, string origin)
    {
        for (int i = 0; i < shape.Properties.Count; i++)
        {
            EmitShape(writer, shape.Properties[i].Shape, names.Parts[i], origin);
        }

        EmitInterface(writer, new ObjectShape(names.Name!, shape, names), $"An object in the JSON of {DocBlock.Code(origin)}.");
    }

    /// <summary>The interface of an object, without those within it.</summary>
    public static void EmitInterface(CodeWriter writer, ObjectShape each, string documentation)
    {
        writer.Line();
        DocBlock.Write(writer, documentation);
        writer.Indent($$"""export interface {{each.Name}} {""");
        for (int i = 0; i < each.Shape.Properties.Count; i++)
        {
            JsonProperty property = each.Shape.Properties[i];
            EmitProperty(writer, property.Name, property.IsOptional, TypeScriptType.Of(property.Shape, each.Names.Parts[i]));
        }

        writer.Close();
    }

    private static void EmitUnion(CodeWriter writer, string name, EquatableArray<string> texts, string documentation)
    {
        writer.Line();
        DocBlock.Write(writer, documentation);
        writer.Line($"export type {name} = {TypeScriptType.Union(texts)};");
    }

    private static void EmitRow(CodeWriter writer, string type, EquatableArray<TypeScriptColumn> columns, string documentationOfRow)
    {
        writer.Line();
        DocBlock.Write(writer, documentationOfRow);
        writer.Indent($"export interface {type} {{");
        foreach (TypeScriptColumn column in columns)
        {
            if (column.Model.Documentation is { } documentation)
            {
                DocBlock.Write(writer, DocBlock.Escape(documentation));
            }

            EmitProperty(writer, column.Name, isOptional: false, TypeScriptType.WithNull(column));
        }

        writer.Close();
    }

    private static void EmitNew(CodeWriter writer, TypeScriptTable table)
    {
        writer.Line();
        DocBlock.Write(writer, $"A row to insert into {DocBlock.Code(table.SqlName)}.");
        writer.Indent($$"""export interface {{table.NewType}} {""");
        foreach (TypeScriptColumn column in table.Columns.Where(static column => column.Insert != InsertRule.Never))
        {
            string? documentation = NewDocumentation(column);
            if (documentation is not null)
            {
                DocBlock.Write(writer, documentation);
            }

            bool takesNull = column.Insert is InsertRule.Nullable or InsertRule.OptionalDefault or InsertRule.Required;
            string type = takesNull ? TypeScriptType.WithNull(column) : TypeScriptType.Of(column);
            EmitProperty(writer, column.Name, column.Insert != InsertRule.Required, type);
        }

        writer.Close();
    }

    private static void EmitChanges(CodeWriter writer, TypeScriptTable table, ChangeModel change)
    {
        writer.Line();
        DocBlock.Write(writer, $"What to change in a row of {DocBlock.Code(table.SqlName)}. What is omitted stays as it is.");
        writer.Indent($$"""export interface {{table.ChangesType}} {""");
        foreach (TypeScriptColumn column in table.Columns.Where(column => change.Assignments.Any(each => each.Column == column.Name)))
        {
            if (column.Model.Documentation is { } documentation)
            {
                DocBlock.Write(writer, DocBlock.Escape(documentation));
            }

            EmitProperty(writer, column.Name, isOptional: true, TypeScriptType.WithNull(column));
        }

        writer.Close();
    }

    // Where NULL is stored, the type says it.
    private static string? NewDocumentation(TypeScriptColumn column)
    {
        string? omitted = column.Insert switch
        {
            InsertRule.NewKey => "Optional; a new UUID if omitted.",
            InsertRule.RowId => "Optional; the next number if omitted.",
            InsertRule.Default or InsertRule.OptionalDefault => $"Optional; {DocBlock.Code(column.Model.Default!.Sql)} if omitted.",
            _ => null,
        };
        string? documentation = column.Model.Documentation is { } words ? DocBlock.Escape(words) : null;
        return documentation is null || omitted is null ? documentation ?? omitted : $"{documentation} {omitted}";
    }

    private static void EmitProperty(CodeWriter writer, string name, bool isOptional, string type) =>
        writer.Line($"{TypeScriptLiteral.PropertyName(name)}{(isOptional ? "?" : "")}: {type};");
}
