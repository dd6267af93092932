using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Syntax;

namespace SkillStash.Schema.Compiler.Binding.Queries;

/// <summary>What can be said of the arguments of date functions (lang_datefunc).</summary>
internal static class TimeValues
{
    // Within some thousand years of today, which are no more than SQLite's calendar has.
    private static readonly Regex Modifier = new(
        @"^([+-]?\d{1,3} (second|minute|hour|day|month|year)s?|start of (month|year|day)|weekday [0-6])$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static readonly Regex Start = new("^start of (month|year|day)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    // With any other letter strftime gives NULL.
    private static readonly Regex Format = new("^([^%]|%[deFfGgHIjJklmMpPRsSTuUVwWY%])*$", RegexOptions.CultureInvariant);

    /// <summary>Whether a call gives a time whatever the tables hold: now, moved by what is written there.</summary>
    public static bool IsKnown(string function, IReadOnlyList<ExpressionSyntax> arguments) =>
        function is "date" or "time" or "datetime" or "julianday" or "unixepoch"
        && (arguments.Count == 0 || (SqlNames.Same(Text(arguments[0]), "now") && arguments.Skip(1).All(static each => Text(each) is { } text && Modifier.IsMatch(text))));

    /// <summary>The time of a column that a call formats, or moves within the years that SQLite has: where there is one, the call gives another; null for any other call.</summary>
    public static ExpressionFacts? Moved(string function, IReadOnlyList<ExpressionSyntax> arguments, IReadOnlyList<ExpressionFacts> facts)
    {
        int first = function == "strftime" ? 1 : 0;
        bool isKnown = function is "date" or "time" or "datetime" or "julianday" or "unixepoch" || (function == "strftime" && arguments.Count > 1 && Text(arguments[0]) is { } format && Format.IsMatch(format));
        return isKnown && arguments.Count > first && arguments.Skip(first + 1).All(static each => Text(each) is { } text && Start.IsMatch(text)) && IsTime(facts[first].Type) ? facts[first] : null;
    }

    // What SQLite reads as such without being told how.
    private static bool IsTime(ColumnType type) => type.Kind is ColumnKind.Date or ColumnKind.Time || type is { Kind: ColumnKind.Timestamp, IsStoredAsInteger: false };

    /// <summary>Whether one of the modifiers can ask for fractions of a second.</summary>
    public static bool MayHaveFraction(IReadOnlyList<ExpressionSyntax> arguments) =>
        arguments.Skip(1).Any(static each => Text(each) is not { } text || text.StartsWith("subsec", System.StringComparison.OrdinalIgnoreCase));

    private static string? Text(ExpressionSyntax expression) =>
        expression.WithoutParentheses() is LiteralSyntax { Kind: LiteralKind.String } literal ? literal.Value : null;
}
