using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Syntax;

namespace SkillStash.Schema.Compiler.Binding.Queries;

/// <summary>The shape of the JSON that functions make of values (json1).</summary>
internal static class JsonShapes
{
    private static readonly JsonShape Unknown = new JsonShape.Unknown();

    /// <summary>The shape of what a call gives, NULL aside.</summary>
    /// <param name="call">The call.</param>
    /// <param name="arguments">What is known of its arguments.</param>
    public static JsonShape Of(FunctionCallSyntax call, IReadOnlyList<ExpressionFacts> arguments)
    {
        JsonShape[] values = call.Arguments.Zip(arguments, Value).ToArray();
        return SqlNames.Lower(call.Name.Name) switch
        {
            "json" => WithoutUnions(arguments[0].Type.Shape ?? Unknown),
            "json_object" => Object(call.Arguments, values),
            "json_array" => new JsonShape.Array(values.Distinct().Count() == 1 ? values[0] : Unknown),
            "json_group_array" => new JsonShape.Array(values[0]),
            "json_group_object" => new JsonShape.Dictionary(values[1]),
            _ => Unknown,
        };
    }

    // The types of unions are their columns' own.
    private static JsonShape WithoutUnions(JsonShape shape) => shape switch
    {
        JsonShape.Literals => new JsonShape.Text(),
        JsonShape.Array array => new JsonShape.Array(WithoutUnions(array.Item)),
        JsonShape.Dictionary dictionary => new JsonShape.Dictionary(WithoutUnions(dictionary.Value)),
        JsonShape.Nullable nullable => new JsonShape.Nullable(WithoutUnions(nullable.Value)),
        JsonShape.Object @object => new JsonShape.Object(@object.Properties.Select(static each => each with { Shape = WithoutUnions(each.Shape) }).ToEquatableArray()),
        _ => shape,
    };

    // A reader takes no name twice.
    private static JsonShape Object(IReadOnlyList<ExpressionSyntax> arguments, JsonShape[] values)
    {
        var properties = new List<JsonProperty>();
        for (int i = 0; i + 1 < arguments.Count; i += 2)
        {
            if (arguments[i].WithoutParentheses() is not LiteralSyntax { Kind: LiteralKind.String, Value: { Length: > 0 } name } || properties.Exists(each => each.Name == name))
            {
                return Unknown;
            }

            properties.Add(new JsonProperty(name, values[i + 1], IsOptional: false));
        }

        return properties.Count > 0 ? new JsonShape.Object(properties.ToEquatableArray()) : Unknown;
    }

    private static JsonShape Value(ExpressionSyntax expression, ExpressionFacts facts)
    {
        JsonShape value = facts.Type.Kind switch
        {
            ColumnKind.Integer or ColumnKind.Boolean => new JsonShape.Integer(),
            ColumnKind.Real => new JsonShape.Number(),
            ColumnKind.Decimal => facts.Type.DecimalDigits is null ? new JsonShape.Number() : new JsonShape.Integer(),
            ColumnKind.Text when IsCastOfJson(expression) => Unknown,
            ColumnKind.Text or ColumnKind.Enum or ColumnKind.Uuid or ColumnKind.Date or ColumnKind.Time => new JsonShape.Text(),
            ColumnKind.Timestamp => facts.Type.IsStoredAsInteger ? new JsonShape.Integer() : facts.Type.TimeForm == TimeForm.JulianDay ? new JsonShape.Number() : new JsonShape.Text(),
            ColumnKind.Json when IsJson(expression) => facts.Type.Shape ?? Unknown,
            _ => Unknown,
        };
        return facts.IsNullable && value is not JsonShape.Unknown ? new JsonShape.Nullable(value) : value;
    }

    // A CAST to text leaves the mark on what a function has made, by which the next one takes it for JSON.
    private static bool IsCastOfJson(ExpressionSyntax expression) =>
        expression.DescendantsAndSelf().OfType<CastSyntax>().Any(static cast => cast.DescendantsAndSelf().Any(static node =>
            node is BinarySyntax { Operator: BinaryOperator.JsonExtract } || (node is FunctionCallSyntax call && GivesJson(call))));

    // What a function has made is JSON to the next one, unless it was a value of a row in between: then it is a text.
    private static bool IsJson(ExpressionSyntax expression) => expression.WithoutParentheses() switch
    {
        FunctionCallSyntax { Over: null } call => GivesJson(call),
        SubqueryExpressionSyntax { Select: { OrderBy.Count: 0, Terms: [SelectCoreSyntax { Distinct: false, Columns: [ExpressionColumnSyntax only] }] } } => IsJson(only.Expression),
        _ => false,
    };

    private static bool GivesJson(FunctionCallSyntax call) =>
        FunctionCatalog.Find(call.Name.Name) is { } forms && forms.Any(static form => form.Result == ColumnKind.Json);
}
