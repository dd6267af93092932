using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Compiler.Lint.Columns;

/// <summary>Finds declared types that SQLite reads as something else (datatype3, section 3.1; stricttables, section 4).</summary>
internal sealed class MisleadingTypeRule : ISchemaRule
{
    // What has INT in it is an integer, whatever else it is.
    private static readonly (string Part, string Better)[] Accidents =
    [
        ("point", "REAL, TEXT or BLOB"), ("interval", "TEXT"), ("print", "TEXT"), ("char", "TEXT"), ("text", "TEXT"), ("clob", "TEXT"),
        ("blob", "BLOB"), ("real", "REAL"), ("floa", "REAL"), ("doub", "REAL"),
    ];

    // What other databases call numbers and bytes: NUMERIC affinity does them no harm.
    private static readonly string[] NoTexts =
    [
        "bit", "byte", "currency", "dec", "fixed", "long", "serial", "bigserial", "short", "signed", "unsigned", "smallmoney", "year",
        "binary", "varbinary", "bytea", "image", "jsonb", "rowversion",
    ];

    public IEnumerable<SchemaFinding> Check(SchemaModel schema) =>
        from table in schema.Tables
        where table is { Module: null, Strict: false }
        from column in table.Columns
        let message = Message(column)
        where message is not null
        select new SchemaFinding.OfTable(table.Name, column.Name, message);

    private static DiagnosticMessage? Message(ColumnModel column)
    {
        string type = SqlNames.Lower(column.DeclaredType);
        switch (column)
        {
            case { Affinity: Affinity.Integer }:
                string? better = Accidents.FirstOrDefault(accident => type.Contains(accident.Part)).Better;
                return better is null ? null : LintMessages.IntegerByAccident(column.Name, column.DeclaredType, better);
            case { Affinity: Affinity.Numeric } when type == "any":
                return LintMessages.LooseAny(column.Name);
            case { Affinity: Affinity.Numeric, Type.Kind: ColumnKind.Any } when !type.Split(' ', '(').Any(NoTexts.Contains):
                return LintMessages.UnknownType(column.Name, column.DeclaredType);
            default:
                return null;
        }
    }
}
