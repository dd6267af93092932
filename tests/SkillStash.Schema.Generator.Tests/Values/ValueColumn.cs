using System;
using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Generator.Tests.Values;

/// <summary>A column of one declared type, annotation and set of constraints.</summary>
/// <param name="DeclaredType">The type; empty for none.</param>
/// <param name="Annotation">The annotation; empty for none.</param>
/// <param name="IsStrict">Whether its table is STRICT.</param>
/// <param name="IsNotNull">Whether it is NOT NULL.</param>
/// <param name="HasDefault">Whether it has a DEFAULT.</param>
internal sealed record ValueColumn(string DeclaredType, string Annotation, bool IsStrict, bool IsNotNull, bool HasDefault)
{
    private static readonly string[] Types =
    [
        "", "INTEGER", "BIGINT", "TINYINT(1)", "REAL", "DOUBLE PRECISION", "TEXT", "VARCHAR(10)", "CLOB", "BLOB", "NUMERIC", "DECIMAL(10, 2)", "MONEY", "BOOLEAN",
        "DATE", "TIME", "DATETIME", "TIMESTAMP", "JSON", "UUID", "ANY", "STRING", "FLOATING POINT", "VARBINARY(16)",
    ];

    private static readonly string[] StrictTypes = ["INT", "INTEGER", "REAL", "TEXT", "BLOB", "ANY"];

    private static readonly string[] Annotations =
    [
        "", "@type integer", "@type real", "@type text", "@type blob", "@type boolean", "@type datetime", "@type unixepoch", "@type unixmillis", "@type julianday",
        "@type date", "@type time", "@type decimal", "@decimal(0)", "@decimal(2)", "@decimal(18)", "@uuid", "@uuid(upper)", "@uuid(hex)", "@uuid(upperhex)", "@json",
        "@json unknown", "@json number", "@json boolean", "@json string[]", "@json 'a' | 'b'", "@json { a: number; b?: string }", "@type any", "@bigint",
    ];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<ValueColumn> All { get; } =
    [
        .. from isStrict in new[] { false, true }
           from type in isStrict ? StrictTypes : Types
           from annotation in Annotations
           from isNotNull in new[] { false, true }
           from hasDefault in new[] { false, true }
           select new ValueColumn(type, annotation, isStrict, isNotNull, hasDefault),
    ];

    // Not where the type is initialized: the threads that compile would wait for it.
    private static readonly Lazy<IReadOnlyList<(ValueColumn Column, ColumnType Type)>> Compiled = new(static () =>
        [.. from column in All.AsParallel().AsOrdered() let type = column.Compile() where type is not null select (column, type)]);

    /// <summary>Those that the compiler takes, each with what it makes of it.</summary>
    public static IReadOnlyList<(ValueColumn Column, ColumnType Type)> Accepted => Compiled.Value;

    /// <summary>What the compiler makes of it; null where it refuses the column.</summary>
    public ColumnType? Compile()
    {
        SchemaCompilation schema = SchemaCompiler.Compile(new SourceText($"CREATE TABLE t (\nid INTEGER PRIMARY KEY,\n{Definition("v", "")}\n){(IsStrict ? " STRICT" : "")};", "schema.sql"));
        return schema.IsAccepted ? schema.Model.Tables[0].Columns[1].Type : null;
    }

    /// <summary>The column as it stands in CREATE TABLE.</summary>
    public string Definition(string name, string @default) =>
        $"{name} {DeclaredType}{(IsNotNull ? " NOT NULL" : "")}{(HasDefault && @default.Length > 0 ? " DEFAULT " + @default : "")} /* {Annotation} */";

    /// <summary>A literal of the type, in the form in which it is written.</summary>
    public static string Literal(ColumnType type) => type.Kind switch
    {
        ColumnKind.Integer => "7",
        ColumnKind.Boolean => "1",
        ColumnKind.Real => "1.5",
        ColumnKind.Decimal => type.DecimalDigits is null ? "12.5" : "1250",
        ColumnKind.Blob => "x'00ff'",
        ColumnKind.Date => "'2025-10-18'",
        ColumnKind.Time => "'12:30:00'",
        ColumnKind.Uuid => type.UuidForm switch
        {
            Compiler.Model.UuidForm.Upper => "'AABBCCDD-4455-6677-8899-AABBCCDDEEFF'",
            Compiler.Model.UuidForm.LowerHex => "'aabbccdd445566778899aabbccddeeff'",
            Compiler.Model.UuidForm.UpperHex => "'AABBCCDD445566778899AABBCCDDEEFF'",
            _ => "'aabbccdd-4455-6677-8899-aabbccddeeff'",
        },
        ColumnKind.Timestamp => type.TimeForm switch
        {
            Compiler.Model.TimeForm.UnixSeconds => "1760000000",
            Compiler.Model.TimeForm.UnixMilliseconds => "1760000000123",
            Compiler.Model.TimeForm.JulianDay => "2460000.5",
            _ => "'2025-10-18 12:30:00'",
        },
        ColumnKind.Json => type.Shape switch
        {
            JsonShape.Number => "'12'",
            JsonShape.Boolean => "'true'",
            JsonShape.Array => "'[\"a\"]'",
            JsonShape.Literals => "'\"a\"'",
            JsonShape.Object => "'{\"a\":1}'",
            _ => "'[1]'",
        },
        _ => "'text'",
    };
}
