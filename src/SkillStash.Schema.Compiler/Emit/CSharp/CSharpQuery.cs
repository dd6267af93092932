using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Naming;

namespace SkillStash.Schema.Compiler.Emit.CSharp;

/// <summary>A named query with its C# names.</summary>
public sealed record CSharpQuery
{
    /// <summary>The statement.</summary>
    public required StatementModel Statement { get; init; }

    /// <summary>The method's name.</summary>
    public required string Method { get; init; }

    /// <summary>The type of a row; null where nothing is returned.</summary>
    public string? RowType { get; init; }

    /// <summary>The columns of a row of its own; empty where the row is a table's.</summary>
    public EquatableArray<CSharpColumn> Columns { get; init; }

    /// <summary>What the JSON in a row of its own needs; null for none.</summary>
    public CSharpQueryJson? Json { get; init; }

    /// <summary>The parameters in the order of binding.</summary>
    public EquatableArray<CSharpParameter> Parameters { get; init; }

    /// <summary>The parameters of a page; null for other kinds.</summary>
    public CSharpPage? Page { get; init; }

    /// <summary>What the overload that writes JSON calls its writer; null where neither a list nor a page is returned.</summary>
    public string? JsonParameter { get; init; }

    /// <summary>The orders that a caller chooses among; null where there is one.</summary>
    public CSharpChoice? Choice { get; init; }

    /// <summary>For each parameter the column that it is stored in, nothing where it is only compared; null where all are.</summary>
    public string? Stores => Parameters.Any(static parameter => parameter.Model.StoredIn is not null)
        ? string.Join(", ", Parameters.Select(static parameter => parameter.Model.StoredIn is { } column ? SqlName.Quote(column) : "")).TrimEnd(',', ' ')
        : null;

    /// <summary>The field with the SQL.</summary>
    public string Field => $"{Method}Query";

    /// <summary>The members of the database class that the query needs.</summary>
    public EquatableArray<string> Members { get; init; }

    /// <summary>The field that tells how the values of a list are bound.</summary>
    public string FormatField(CSharpParameter list) => $"{Method}{Words.ToPascalCase(list.Model.Column)}Format";

    /// <summary>The access class of the table that it writes into; null where it only reads.</summary>
    public string? TargetType { get; init; }
}

/// <summary>The types and codecs of the JSON that a query makes.</summary>
/// <param name="Type">The class that holds the codecs.</param>
/// <param name="Codecs">The codecs.</param>
/// <param name="Shapes">The objects.</param>
public sealed record CSharpQueryJson(string Type, EquatableArray<CSharpCodec> Codecs, EquatableArray<CSharpShape> Shapes);

/// <summary>The orders that a caller of a query chooses among.</summary>
/// <param name="Type">The enum.</param>
/// <param name="Variants">The query in each of them.</param>
public sealed record CSharpChoice(string Type, EquatableArray<CSharpVariant> Variants);

/// <summary>A query in one of its orders.</summary>
/// <param name="Member">The enum's member.</param>
/// <param name="Field">The field with the SQL.</param>
/// <param name="Model">The SQL.</param>
public sealed record CSharpVariant(string Member, string Field, OrderVariant Model);

/// <summary>The names of what a page takes besides the query's parameters.</summary>
/// <param name="Limit">The maximum number of rows.</param>
/// <param name="After">Where the page before ended.</param>
public sealed record CSharpPage(string Limit, string After);

/// <summary>A parameter of a named query.</summary>
/// <param name="Name">The name.</param>
/// <param name="Value">How it is bound; of a list, how each of its values is.</param>
/// <param name="Model">What the query says of it.</param>
public sealed record CSharpParameter(string Name, CSharpValue Value, ParameterModel Model)
{
    /// <summary>The enum of a parameter that chooses an order; null for any other.</summary>
    public string? ChoiceType { get; init; }

    /// <summary>The type.</summary>
    public string Type => ChoiceType is { } choice ? $"{choice}?" : Model.IsList ? $"IReadOnlyList<{Value.Type}>" : Model.IsNullable && !Value.HoldsNull ? $"{Value.Type}?" : Value.Type;
}

/// <summary>The named queries of a file: all that its source is emitted from.</summary>
/// <param name="Options">The namespace and the database class.</param>
/// <param name="Name">What the source is called: <c>Plugins</c> for <c>queries/plugins.sql</c>.</param>
/// <param name="Queries">The queries.</param>
public sealed record CSharpQueryFile(CSharpOptions Options, string Name, EquatableArray<CSharpQuery> Queries)
{
    /// <summary>The rows that are no table's.</summary>
    public IEnumerable<string> Rows => Queries.Where(static query => query.Columns.Count > 0).Select(static query => query.RowType!);
}
