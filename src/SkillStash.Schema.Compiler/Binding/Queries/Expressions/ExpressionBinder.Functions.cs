using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Syntax;

namespace SkillStash.Schema.Compiler.Binding.Queries;

internal sealed partial class ExpressionBinder
{
    private ExpressionFacts BindCall(FunctionCallSyntax call, QueryScope scope, AllowedCalls allowed)
    {
        FunctionRule? rule = CheckFunction(call.Name, call.Name.Name, call.Arguments.Count, call);
        bool isWindow = call.Over is not null;
        bool isAggregate = rule is { Kind: FunctionKind.Aggregate } && !isWindow;
        if (rule is not null)
        {
            CheckUse(call, rule, allowed);
        }

        if (isAggregate)
        {
            scope.HasAggregate = true;
        }

        // What an aggregate takes may hold no other; what a window function takes may hold an aggregate.
        AllowedCalls inner = isAggregate ? AllowedCalls.Plain : allowed & AllowedCalls.Aggregates;
        int outerComparisons = _comparisons;
        _comparisons = rule is { Result: null } && call.Arguments.Count > 1 ? 1 : 0;
        ExpressionFacts[] arguments = BindAll(call.Arguments, scope, inner);
        _comparisons = outerComparisons;
        foreach (OrderingTermSyntax term in call.OrderBy)
        {
            BindValue(term.Expression, scope, inner);
        }

        if (call.Filter is { } filter)
        {
            BindValue(filter, scope, inner);
        }

        if (call.Over is { } over)
        {
            BindOver(over, scope, inner);
        }

        if (rule is null)
        {
            return ExpressionFacts.Unknown;
        }

        MeetArguments(SqlNames.Lower(call.Name.Name), rule, arguments);
        return Result(call, rule, arguments, scope);
    }

    private FunctionRule? CheckFunction(SyntaxNode node, string name, int count, FunctionCallSyntax? call = null)
    {
        if (FunctionCatalog.Find(name) is not { } forms)
        {
            // ADD COLUMN takes a generated column of an unknown function; only reading it fails.
            if (!context.TakesQuotedTexts || place != ExpressionPlace.Generated)
            {
                ReportCall(node, SchemaDiagnostics.UnknownFunction(name, Suggestion.For(name, FunctionCatalog.Names)));
            }

            return null;
        }

        bool isCounted = call is null || !call.IsStar || count == 0;
        FunctionRule? rule = forms.FirstOrDefault(form => isCounted && count >= form.MinArguments && count <= form.MaxArguments);
        if (rule is null || (IsConditional(name) && count < 2))
        {
            ReportCall(node, SchemaDiagnostics.ArgumentCount(name, count));
            return null;
        }

        if (MustBeDeterministic && !rule.IsDeterministic)
        {
            context.Report(node, SchemaDiagnostics.Prohibited($"{name}, whose result may change,", PlaceName));
        }
        else if (place != ExpressionPlace.Query && rule.IsDirectOnly)
        {
            context.Report(node, SchemaDiagnostics.Prohibited($"{name}, which is unsafe in a schema,", PlaceName));
        }

        if (call is not null && SqlNames.Same(name, "likelihood") && !IsProbability(call.Arguments[1]))
        {
            context.Report(call.Arguments[1], SchemaDiagnostics.LikelihoodArgument());
        }

        return rule;
    }

    private void ReportCall(SyntaxNode call, DiagnosticMessage message)
    {
        if (!context.IsAltering)
        {
            context.Report(call, message);
        }
    }

    private static bool IsConditional(string name) => SqlNames.Same(name, "iif") || SqlNames.Same(name, "if");

    private static bool IsProbability(ExpressionSyntax argument) =>
        argument.WithoutParentheses() is LiteralSyntax { Kind: LiteralKind.Float } literal
        && double.TryParse(literal.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) && value <= 1.0;

    private void CheckUse(FunctionCallSyntax call, FunctionRule rule, AllowedCalls allowed)
    {
        string name = call.Name.Name;
        bool isWindow = call.Over is not null;
        if (isWindow && (rule.Kind == FunctionKind.Scalar || SqlNames.Same(name, "geopoly_group_bbox")))
        {
            ReportCall(call, SchemaDiagnostics.NoWindowFunction(name));
        }
        else if ((isWindow || rule.Kind == FunctionKind.Window) && (!isWindow || (allowed & AllowedCalls.Windows) == 0))
        {
            ReportCall(call, SchemaDiagnostics.MisusedWindow(name));
        }
        else if (rule.Kind == FunctionKind.Aggregate && !isWindow && (allowed & AllowedCalls.Aggregates) == 0)
        {
            ReportCall(call, SchemaDiagnostics.MisusedAggregate(name));
        }
        else if (rule.Kind == FunctionKind.Scalar && call.Filter is not null)
        {
            ReportCall(call, SchemaDiagnostics.AggregateClause("FILTER", name));
        }
        else if (rule.Kind == FunctionKind.Scalar && call.OrderBy.Count > 0)
        {
            ReportCall(call, SchemaDiagnostics.AggregateClause("ORDER BY", name));
        }
    }

    private void BindOver(OverClauseSyntax over, QueryScope scope, AllowedCalls allowed)
    {
        if (over.Name is { } name && !scope.Windows.ContainsKey(name.Name))
        {
            ReportCall(name, SchemaDiagnostics.UnknownWindow(name.Name));
        }

        if (over.Window is { } window)
        {
            BindWindow(window, scope, allowed);
        }
    }

    /// <summary>Binds the expressions of a window.</summary>
    public void BindWindow(WindowSyntax window, QueryScope scope, AllowedCalls allowed)
    {
        if (window.BaseWindow is { } @base && !scope.Windows.ContainsKey(@base.Name))
        {
            ReportCall(@base, SchemaDiagnostics.UnknownWindow(@base.Name));
        }
        else if (Overridden(window, scope) is { } message)
        {
            ReportCall(window, message);
        }

        BindAll(window.PartitionBy, scope, allowed);
        foreach (OrderingTermSyntax term in window.OrderBy)
        {
            BindValue(term.Expression, scope, allowed);
        }

        // A distance that is not constant the parser takes for NULL, whatever it names.
        foreach (ExpressionSyntax? offset in new[] { window.Frame?.Start.Offset, window.Frame?.End?.Offset })
        {
            if (offset is not null && ConstantFolding.IsConstant(offset))
            {
                BindValue(offset, scope);
            }
        }
    }

    /// <summary>What a window says again that the window it refines has said (windowfunctions, section 3); null for nothing.</summary>
    public static DiagnosticMessage? Overridden(WindowSyntax window, QueryScope scope)
    {
        if (window.BaseWindow is not { } name || !scope.Windows.TryGetValue(name.Name, out WindowSyntax? @base))
        {
            return null;
        }

        string? part = window.PartitionBy.Count > 0 ? "PARTITION BY"
            : window.OrderBy.Count > 0 && @base.OrderBy.Count > 0 ? "ORDER BY"
            : @base.Frame is not null ? "frame"
            : null;
        return part is null ? null : SchemaDiagnostics.WindowOverridden(part, name.Name);
    }

    private static ExpressionFacts Result(FunctionCallSyntax call, FunctionRule rule, ExpressionFacts[] arguments, QueryScope scope)
    {
        string name = SqlNames.Lower(call.Name.Name);
        ExpressionFacts[] values = ValuesOf(name, arguments).ToArray();
        bool isNullable = rule.Null switch
        {
            NullRule.Never => false,
            NullRule.IfAny => arguments.Any(static each => each.IsNullable),
            NullRule.IfAll => arguments.All(static each => each.IsNullable),
            NullRule.IfAnyOrEmpty => arguments.Any(static each => each.IsNullable) || !scope.IsGrouped || call.Filter is not null || call.Over is not null,
            _ => (name is not ("iif" or "if")) || arguments.Length % 2 == 0 || values.Any(static value => value.IsNullable),
        };
        ColumnType type = rule.Result switch
        {
            ColumnKind.Json => new ColumnType(ColumnKind.Json) { Shape = new JsonShape.Unknown() },
            { } kind => new ColumnType(kind),
            null => Computed(name, TypeUnion.Of(values)),
        };
        bool isValue = rule.Result is null && name is not ("abs" or "sum" or "substr" or "substring");
        return new ExpressionFacts { Type = type, TypeSource = isValue ? TypeUnion.SourceOf(values) : null, IsNullable = isNullable };
    }

    /// <summary>The arguments that can be what a call gives.</summary>
    private static IEnumerable<ExpressionFacts> ValuesOf(string name, ExpressionFacts[] arguments) => name switch
    {
        // Conditions stand at every second place, but for an ELSE at the end.
        "iif" or "if" => arguments.Where((_, i) => i % 2 == 1 || (i == arguments.Length - 1 && i % 2 == 0)),
        "likelihood" or "substr" or "substring" or "nullif" or "nth_value" or "first_value" or "last_value" => arguments.Take(1),
        "lag" or "lead" => arguments.Where(static (_, i) => i != 1),
        _ => arguments,
    };

    private static ColumnType Computed(string name, ColumnType argument) => name switch
    {
        "abs" or "sum" => NumberTypes.Of(argument),
        "substr" or "substring" => new ColumnType(argument.Kind == ColumnKind.Blob ? ColumnKind.Blob : ColumnKind.Text),
        _ => argument,
    };
}
