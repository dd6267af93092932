using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Syntax;

namespace SkillStash.Schema.Compiler.Catalog.Typing;

/// <summary>A row of which one thing is known: a column holds NULL. Computes expressions as far as that decides them.</summary>
/// <remarks>A value is null for NULL, a long, a string, or <see cref="Unknown"/>, which is always a right answer.</remarks>
internal sealed class NullRow(string column)
{
    private static readonly object Unknown = new();

    // Functions that are NULL where an argument is (lang_corefunc, lang_mathfunc, lang_datefunc, json1).
    private static readonly HashSet<string> Strict = new(StringComparer.OrdinalIgnoreCase)
    {
        "abs", "date", "datetime", "glob", "instr", "json_array_length", "json_type", "json_valid", "julianday", "length", "like", "lower",
        "ltrim", "octet_length", "replace", "round", "rtrim", "sign", "substr", "substring", "time", "trim", "unicode", "unixepoch", "upper",
    };

    /// <summary>Whether a CHECK fails for the row: only where it is false, for NULL passes (lang_createtable, section 3.7).</summary>
    public bool IsRefusedBy(ExpressionSyntax check) => TruthOf(check) == false;

    private bool? TruthOf(ExpressionSyntax expression) => Evaluate(expression) is long number ? number != 0 : null;

    private object? Evaluate(ExpressionSyntax expression) => expression.WithoutParentheses() switch
    {
        LiteralSyntax literal => Evaluate(literal),
        ColumnReferenceSyntax reference => Evaluate(reference.Column.Name),
        UnarySyntax { Operator: UnaryOperator.Not } not => Negate(Evaluate(not.Operand)),
        UnarySyntax unary => NullOrUnknown(unary.Operand),
        BinarySyntax { Operator: BinaryOperator.And } and => Decide(and, decisive: false),
        BinarySyntax { Operator: BinaryOperator.Or } or => Decide(or, decisive: true),
        BinarySyntax binary => Compare(binary.Operator, Evaluate(binary.Left), Evaluate(binary.Right)),
        IsSyntax test => NegateIf(test.Not, AreSame(Evaluate(test.Left), Evaluate(test.Right))),
        NullTestSyntax test => NegateIf(test.Not, AreSame(Evaluate(test.Operand), null)),
        InListSyntax list => NegateIf(list.Not, IsIn(Evaluate(list.Operand), list.Values.Select(Evaluate).ToArray())),
        BetweenSyntax between => NullOrUnknown(between.Operand),
        LikeSyntax like => NullOrUnknown(like.Operand),
        CastSyntax cast => NullOrUnknown(cast.Operand),
        CaseSyntax choice => Evaluate(choice),
        FunctionCallSyntax call => Evaluate(call.Name.Name, call.Arguments),
        _ => Unknown,
    };

    private object? Evaluate(string name) =>
        SqlNames.Same(name, column) ? null
        : SqlNames.Same(name, "true") ? 1L
        : SqlNames.Same(name, "false") ? 0L
        : Unknown;

    private object? Evaluate(CaseSyntax choice)
    {
        foreach (WhenClauseSyntax clause in choice.Whens)
        {
            object? test = choice.Operand is null
                ? Evaluate(clause.When)
                : Compare(BinaryOperator.Equal, Evaluate(choice.Operand), Evaluate(clause.When));
            if (test is not (null or long))
            {
                return Unknown;
            }

            if (test is long and not 0)
            {
                return Evaluate(clause.Then);
            }
        }

        return choice.Else is null ? null : Evaluate(choice.Else);
    }

    private object? Evaluate(string function, IReadOnlyList<ExpressionSyntax> arguments)
    {
        object?[] values = arguments.Select(Evaluate).ToArray();
        return function.ToLowerInvariant() switch
        {
            "typeof" when values.Length == 1 => values[0] switch { null => "null", long => "integer", string => "text", _ => Unknown },
            "coalesce" or "ifnull" => values.SkipWhile(static value => value is null).FirstOrDefault(),
            "iif" or "if" when values.Length == 3 => values[0] switch { null or 0L => values[2], long => values[1], _ => Unknown },
            _ when Strict.Contains(function) && values.Contains(null) => null,
            _ => Unknown,
        };
    }

    // AND is false and OR is true as soon as one side is, whatever the other says.
    private object? Decide(BinarySyntax logic, bool decisive)
    {
        object? left = Evaluate(logic.Left), right = Evaluate(logic.Right);
        if (IsTruth(left, decisive) || IsTruth(right, decisive))
        {
            return decisive ? 1L : 0L;
        }

        return left == Unknown || right == Unknown ? Unknown : left is long && right is long ? (decisive ? 0L : 1L) : null;
    }

    private static bool IsTruth(object? value, bool truth) => value is long number && (number != 0) == truth;

    private object? NullOrUnknown(ExpressionSyntax operand) => Evaluate(operand) is null ? null : Unknown;

    private static object? Evaluate(LiteralSyntax literal) => literal.Kind switch
    {
        LiteralKind.Null => null,
        LiteralKind.String => literal.Value,
        LiteralKind.Integer when long.TryParse(literal.Value, NumberStyles.None, CultureInfo.InvariantCulture, out long number) => number,
        _ => Unknown,
    };

    // Other operators than comparisons are NULL too where a side is. Texts are compared for equality only: their order is the collation's.
    private static object? Compare(BinaryOperator comparison, object? left, object? right) => (left, right) switch
    {
        (null, _) or (_, null) => null,
        (string a, string b) when comparison == BinaryOperator.Equal => Truth(a == b),
        (string a, string b) when comparison == BinaryOperator.NotEqual => Truth(a != b),
        (long a, long b) => comparison switch
        {
            BinaryOperator.Equal => Truth(a == b),
            BinaryOperator.NotEqual => Truth(a != b),
            BinaryOperator.Less => Truth(a < b),
            BinaryOperator.LessOrEqual => Truth(a <= b),
            BinaryOperator.Greater => Truth(a > b),
            BinaryOperator.GreaterOrEqual => Truth(a >= b),
            _ => Unknown,
        },
        _ => Unknown,
    };

    private static object? AreSame(object? left, object? right) =>
        left == Unknown || right == Unknown ? Unknown
        : left is null || right is null ? Truth(left is null && right is null)
        : Compare(BinaryOperator.Equal, left, right);

    private static object? IsIn(object? operand, object?[] values)
    {
        if (values.Length == 0)
        {
            return 0L;
        }

        object?[] tests = values.Select(value => Compare(BinaryOperator.Equal, operand, value)).ToArray();
        return tests.Contains(1L) ? 1L : tests.Contains(Unknown) ? Unknown : tests.Contains(null) ? null : 0L;
    }

    private static object? NegateIf(bool condition, object? value) => condition ? Negate(value) : value;

    private static object? Negate(object? value) => value is long number ? Truth(number == 0) : value is null ? null : Unknown;

    private static object Truth(bool value) => value ? 1L : 0L;
}
