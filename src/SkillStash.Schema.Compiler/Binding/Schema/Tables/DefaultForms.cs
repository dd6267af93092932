using System;
using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Binding.Queries;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Syntax;

namespace SkillStash.Schema.Compiler.Binding.Schema;

/// <summary>Tells in which form a DEFAULT gives a time (lang_datefunc) or a UUID.</summary>
internal static class DefaultForms
{
    private const int UuidBytes = 16;

    /// <summary>The form of the present time that an expression gives; null where it gives another value.</summary>
    public static TimeForm? TimeOf(ExpressionSyntax expression)
    {
        switch (expression.WithoutParentheses())
        {
            case LiteralSyntax { Kind: LiteralKind.CurrentTimestamp }:
                return TimeForm.Text;
            case CastSyntax cast when TimeOf(cast.Operand) is TimeForm.UnixSeconds:
                return TimeForm.UnixSeconds;
            case BinarySyntax { Operator: BinaryOperator.Multiply } product
                when TimeOf(product.Left) is TimeForm.UnixSeconds && product.Right.WithoutParentheses() is LiteralSyntax { Kind: LiteralKind.Integer, Value: "1000" }:
                return TimeForm.UnixMilliseconds;
            case FunctionCallSyntax call:
                return TimeOf(SqlNames.Lower(call.Name.Name), Texts(call.Arguments));
            default:
                return null;
        }
    }

    /// <summary>Whether an expression has a call that converts to the machine's zone.</summary>
    public static bool IsLocalTime(ExpressionSyntax expression) =>
        expression is LiteralSyntax { Kind: LiteralKind.String } text ? SqlNames.Same(text.Value, "localtime") : SyntaxChildren.Of(expression).Any(IsLocalTime);

    /// <summary>The form of the random UUID that an expression makes; null where it makes none.</summary>
    public static UuidForm? UuidOf(ExpressionSyntax expression)
    {
        var text = new RandomText();
        bool isLower = Call(expression, "lower") is not null;
        ExpressionSyntax upper = Call(expression, "lower") ?? Call(expression, "upper") ?? expression;
        if (expression.WithoutParentheses() is LiteralSyntax || !text.TryAppend(upper))
        {
            return null;
        }

        return text.Groups switch
        {
            [2 * UuidBytes] => isLower ? UuidForm.LowerHex : UuidForm.UpperHex,
            [8, 4, 4, 4, 12] => isLower ? UuidForm.Lower : UuidForm.Upper,
            _ => null,
        };
    }

    private static TimeForm? TimeOf(string function, IReadOnlyList<string>? arguments)
    {
        if (arguments is null)
        {
            return null;
        }

        bool isSubSecond = arguments.Any(static each => SqlNames.Same(each, "subsec") || SqlNames.Same(each, "subsecond"));
        switch (function)
        {
            case "datetime" when IsNow(arguments, 0):
                return isSubSecond ? TimeForm.TextMilliseconds : TimeForm.Text;
            case "unixepoch" when IsNow(arguments, 0) && !isSubSecond:
                return TimeForm.UnixSeconds;
            case "julianday" when IsNow(arguments, 0):
                return TimeForm.JulianDay;
            case "strftime" when arguments.Count > 0 && IsNow(arguments, 1):
                return arguments[0] switch
                {
                    "%Y-%m-%d %H:%M:%S" or "%F %T" => TimeForm.Text,
                    "%Y-%m-%d %H:%M:%f" => TimeForm.TextMilliseconds,
                    "%Y-%m-%dT%H:%M:%S" or "%FT%T" => TimeForm.Iso,
                    "%Y-%m-%dT%H:%M:%f" => TimeForm.IsoMilliseconds,
                    "%Y-%m-%dT%H:%M:%SZ" or "%FT%TZ" => TimeForm.IsoUtc,
                    "%Y-%m-%dT%H:%M:%fZ" => TimeForm.IsoUtcMilliseconds,
                    "%s" => TimeForm.UnixSeconds,
                    "%J" => TimeForm.JulianDay,
                    _ => null,
                };
            default:
                return null;
        }
    }

    // A call without a time takes the present one.
    private static bool IsNow(IReadOnlyList<string> arguments, int index) => arguments.Count <= index || SqlNames.Same(arguments[index], "now");

    private static IReadOnlyList<string>? Texts(IReadOnlyList<ExpressionSyntax> arguments)
    {
        List<string> texts = arguments.Select(static each => each.WithoutParentheses()).OfType<LiteralSyntax>()
            .Where(static each => each.Kind == LiteralKind.String).Select(static each => each.Value).ToList();
        return texts.Count == arguments.Count ? texts : null;
    }

    private static ExpressionSyntax? Call(ExpressionSyntax expression, string name) =>
        expression.WithoutParentheses() is FunctionCallSyntax { Arguments: [var argument] } call && SqlNames.Same(call.Name.Name, name) ? argument : null;

    /// <summary>A text of random hexadecimal digits, in groups between hyphens.</summary>
    private sealed class RandomText
    {
        private readonly List<int> _groups = [0];

        public int[] Groups => _groups.ToArray();

        /// <summary>Appends what an expression gives; false where that is not known.</summary>
        public bool TryAppend(ExpressionSyntax expression)
        {
            switch (expression.WithoutParentheses())
            {
                case BinarySyntax { Operator: BinaryOperator.Concatenate } join:
                    return TryAppend(join.Left) && TryAppend(join.Right);
                case LiteralSyntax { Kind: LiteralKind.String } literal:
                    foreach (char character in literal.Value)
                    {
                        Append(character);
                    }

                    return literal.Value.All(static c => c is '-' || Uri.IsHexDigit(c));
                case FunctionCallSyntax call when SqlNames.Same(call.Name.Name, "substr") || SqlNames.Same(call.Name.Name, "substring"):
                    return call.Arguments is [_, _, LiteralSyntax { Kind: LiteralKind.Integer } length] && AppendDigits(length.Value, 1);
                default:
                    return Call(expression, "hex") is { } bytes && Call(bytes, "randomblob") is LiteralSyntax { Kind: LiteralKind.Integer } count
                        && AppendDigits(count.Value, 2);
            }
        }

        private void Append(char character)
        {
            if (character == '-')
            {
                _groups.Add(0);
            }
            else
            {
                _groups[_groups.Count - 1]++;
            }
        }

        private bool AppendDigits(string count, int digits)
        {
            bool isShort = count is [_] or [_, _];
            _groups[_groups.Count - 1] += isShort ? digits * int.Parse(count, System.Globalization.CultureInfo.InvariantCulture) : 0;
            return isShort;
        }
    }
}
