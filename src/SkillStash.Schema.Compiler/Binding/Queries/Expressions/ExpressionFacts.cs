using System.Collections.Generic;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Syntax;

namespace SkillStash.Schema.Compiler.Binding.Queries;

/// <summary>What is known of the values of an expression.</summary>
internal sealed record ExpressionFacts
{
    /// <summary>An expression of which nothing can be said.</summary>
    public static readonly ExpressionFacts Unknown = new();

    /// <summary>The type seen by C# and TypeScript.</summary>
    public ColumnType Type { get; init; } = new(ColumnKind.Any);

    public bool IsNullable { get; init; } = true;

    /// <summary>The affinity in comparisons; null for none (datatype3, section 3.2).</summary>
    public Affinity? Affinity { get; init; }

    /// <summary>The declared type of the column that the expression is; null for anything else.</summary>
    public string? DeclaredType { get; init; }

    /// <summary>The collation that the value brings to a comparison: that of a column, or of COLLATE; null for any other expression (datatype3, section 7.1).</summary>
    public string? Collation { get; init; }

    /// <summary>The collation of COLLATE that does not exist; null for any other expression.</summary>
    public IdentifierSyntax? MissingCollation { get; init; }

    /// <summary>The storage classes that are possible.</summary>
    public StorageClasses Storage { get; init; } = StorageClasses.All;

    /// <summary>The integer that is written there; null for anything else.</summary>
    public long? Literal { get; init; }

    /// <summary>The number of columns; more than one in a row value.</summary>
    public int Width { get; init; } = 1;

    /// <summary>The column that the expression is, as <c>sqlite3_column_origin_name</c> tells it; null for anything else.</summary>
    public ColumnSource? Source { get; init; }

    /// <summary>The column whose declaration gives <see cref="Type"/>, also where a value is computed; null where none does.</summary>
    public ColumnSource? TypeSource { get; init; }

    /// <summary>The parameter that the expression is; null for anything else.</summary>
    public ParameterSyntax? Parameter { get; init; }

    /// <summary>What is known of the parts of a row value; empty for anything else.</summary>
    public IReadOnlyList<ExpressionFacts> Parts { get; init; } = [];

    /// <summary>Facts of a computed value.</summary>
    public static ExpressionFacts Of(ColumnKind kind, bool isNullable, StorageClasses storage = StorageClasses.All) =>
        Of(new ColumnType(kind), isNullable, storage);

    /// <summary>Facts of a computed value.</summary>
    public static ExpressionFacts Of(ColumnType type, bool isNullable, StorageClasses storage) =>
        new() { Type = type, IsNullable = isNullable, Storage = storage };

    /// <summary>A value computed from a column is no column any more.</summary>
    public ExpressionFacts AsValue() => this with { Affinity = null, DeclaredType = null, Source = null };
}

/// <summary>Storage classes, numbers as one, and NULL aside.</summary>
[System.Flags]
internal enum StorageClasses
{
    None = 0,
    Numeric = 1,
    Text = 2,
    Blob = 4,
    All = 7,
}
