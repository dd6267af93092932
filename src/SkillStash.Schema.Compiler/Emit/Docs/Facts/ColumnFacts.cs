using System.Collections.Generic;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Naming;

namespace SkillStash.Schema.Compiler.Emit.Docs.Facts;

/// <summary>Finds what there is to say of a column.</summary>
/// <param name="names">The names of the schema's types.</param>
internal sealed class ColumnFacts(TypeNames names)
{
    /// <summary>The facts of a column.</summary>
    public DocsColumn Of(string relation, ColumnModel column, bool isForeign) => new()
    {
        Name = column.Name,
        Anchor = DocsAnchor.OfColumn(relation, column.Name),
        Keys = Keys(column, isForeign),
        DeclaredType = column.DeclaredType,
        Value = Value(column),
        IsNullable = column.IsNullable,
        Default = Default(column),
        Documentation = column.Documentation,
    };

    private static List<string> Keys(ColumnModel column, bool isForeign)
    {
        List<string> keys = column.IsKey ? ["PK"] : [];
        if (isForeign)
        {
            keys.Add("FK");
        }

        return keys;
    }

    private Phrase Value(ColumnModel column)
    {
        Phrase value = Kind(column);
        if (column.IsRowIdAlias)
        {
            value.Say(", the rowid");
        }

        if (column.Visibility == ColumnVisibility.Hidden)
        {
            value.Say(", hidden");
        }

        return column.Collation == "BINARY" ? value : value.Say(", compared as ").Code(column.Collation);
    }

    private Phrase Kind(ColumnModel column) => column.Type.Kind switch
    {
        ColumnKind.Integer => Key(column.Type.IsBigInt ? "integer, a string on the wire" : "integer", column.Type.KeyTable),
        ColumnKind.Real => new Phrase().Say("floating-point number"),
        ColumnKind.Boolean => new Phrase().Say("boolean, 0 or 1"),
        ColumnKind.Timestamp => new Phrase().Say("timestamp, UTC"),
        ColumnKind.Date => new Phrase().Say("date"),
        ColumnKind.Time => new Phrase().Say("time of day"),
        ColumnKind.Decimal => new Phrase().Say("decimal number"),
        ColumnKind.Blob => new Phrase().Say("bytes"),
        ColumnKind.Uuid => Key("UUID", column.Type.KeyTable),
        ColumnKind.Enum => new Phrase().Say("one of ").Codes(column.Type.EnumValues),
        ColumnKind.Json => Json(column.Type.Shape),
        ColumnKind.Any => new Phrase().Say("any value"),
        _ => new Phrase().Say("text"),
    };

    private Phrase Key(string kind, string? table) => names.Key(table) is { } key
        ? new Phrase().Code(key).Say($", {kind} of ").Link(table!)
        : new Phrase().Say(kind);

    private static Phrase Json(JsonShape? shape) => shape is null
        ? new Phrase().Say("JSON")
        : new Phrase().Say("JSON ").Code(JsonShapeText.Of(shape));

    private static Phrase? Default(ColumnModel column) => column switch
    {
        { GeneratedSql: { } sql, Visibility: ColumnVisibility.GeneratedStored } => new Phrase().Say("stored, from ").Code(sql),
        { GeneratedSql: { } sql } => new Phrase().Say("computed from ").Code(sql),
        { Default: { } value } => new Phrase().Code(value.Sql),
        _ => null,
    };
}
