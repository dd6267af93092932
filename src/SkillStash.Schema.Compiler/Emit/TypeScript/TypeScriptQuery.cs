using System.Linq;
using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Compiler.Emit.TypeScript;

/// <summary>A named query with its TypeScript names.</summary>
internal sealed record TypeScriptQuery
{
    /// <summary>The statement.</summary>
    public required StatementModel Statement { get; init; }

    /// <summary>The name in Pascal case, as C# has it.</summary>
    public required string Function { get; init; }

    /// <summary>The type of a row; null where nothing is returned.</summary>
    public string? RowType { get; init; }

    /// <summary>Whether the row is the query's own, and no table's.</summary>
    public bool IsOwn { get; init; }

    /// <summary>The columns of a row of its own.</summary>
    public EquatableArray<TypeScriptColumn> Columns { get; init; }

    /// <summary>The parameters in the order of binding.</summary>
    public EquatableArray<TypeScriptParameter> Parameters { get; init; }

    /// <summary>How the values of a page's order are stored: an <c>OrderKind</c> each.</summary>
    public EquatableArray<string> Order { get; init; }

    /// <summary>The query in each of the orders that a caller chooses among; empty where there is one.</summary>
    public EquatableArray<TypeScriptVariant> Variants { get; init; }
}

/// <summary>A query in one of its orders.</summary>
/// <param name="Model">The SQL.</param>
/// <param name="Order">As <see cref="TypeScriptQuery.Order"/>.</param>
internal sealed record TypeScriptVariant(OrderVariant Model, EquatableArray<string> Order);

/// <summary>A parameter of a named query.</summary>
/// <param name="Name">The name.</param>
/// <param name="Column">The column whose values it takes.</param>
/// <param name="IsList">Whether it is a list of them.</param>
/// <param name="IsOptional">Whether it may be left out, which stands for NULL.</param>
/// <param name="IsFinelyCompared">Whether it is only compared, with a column that cannot keep every value of its type.</param>
internal sealed record TypeScriptParameter(string Name, TypeScriptColumn Column, bool IsList, bool IsOptional, bool IsFinelyCompared)
{
    /// <summary>The texts of a parameter that chooses an order, and is not bound; empty for any other.</summary>
    public EquatableArray<string> Choices { get; init; }

    /// <summary>The parameter as a function declares it.</summary>
    public string Declaration => $"{TypeScriptLiteral.Label(Name)}{(IsOptional ? "?" : "")}: {Type}";

    /// <summary>The name and how its value is bound.</summary>
    public string Binding => $"[{TypeScriptLiteral.String(Name)}, {(IsList ? $"query.list({ColumnExpression.NotNull(Column)})" : IsFinelyCompared ? Compared : ColumnExpression.Of(Column))}]";

    private string Compared => Column.Model.IsNullable
        ? $"column.nullable(query.compared({ColumnExpression.NotNull(Column)}))"
        : $"query.compared({ColumnExpression.NotNull(Column)})";

    private string Type
    {
        get
        {
            if (Choices.Count > 0)
            {
                return string.Join(" | ", Choices.Select(TypeScriptLiteral.String).Append("null"));
            }

            string element = TypeScriptType.Of(Column);
            return !IsList ? TypeScriptType.WithNull(Column) : $"readonly {(element.IndexOf('|') >= 0 ? $"({element})" : element)}[]";
        }
    }
}
