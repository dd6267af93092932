using System.CommandLine;
using SkillStash.Schema.Compiler.Diff;

namespace SkillStash.Schema.Cli.Configuration;

/// <summary>The option <c>--exact-order</c>, which the configuration may turn on for all calls.</summary>
internal static class ExactOrder
{
    /// <summary>The option of a command.</summary>
    /// <param name="description">What it does there.</param>
    public static Option<bool> Option(string description) => new Option<bool>("--exact-order") { Description = description }
        .Or(static project => project.ColumnOrder == ColumnOrder.Exact);

    /// <summary>What a call says.</summary>
    public static ColumnOrder Of(ParseResult call, Option<bool> option) => call.GetValue(option) ? ColumnOrder.Exact : ColumnOrder.Any;
}
