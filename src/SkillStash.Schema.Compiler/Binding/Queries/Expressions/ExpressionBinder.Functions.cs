using System;
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
        bool isAggregate = rule is { Kind: FunctionKind.Aggregate } && call.Over is null;
        CheckClauses(call);
        if (rule is not null)
        {
            CheckUse(call, rule, allowed);
        }

        // What an aggregate takes may hold no other; what a window function takes may hold an aggregate.
        AllowedCalls inner = isAggregate ? AllowedCalls.Plain : call.Over is null ? allowed : allowed & AllowedCalls.Aggregates;
        int firstUse = context.Uses.Count, firstAggregate = context.Aggregated.Count;
        bool hadAggregate = scope.HasAggregate;
        FunctionCallSyntax? nested = scope.NestedAggregate;
        ExpressionBinder binder = isAggregate || call.Over is not null ? gathered ?? this : this;
        ExpressionFacts[] arguments = binder.BindArguments(call, scope, inner);
        if (isAggregate)
        {
            Aggregate(call, scope, allowed, firstUse, firstAggregate);
        }

        if (call.Over is { } over)
        {
            binder.BindOver(over, scope, allowed, rule, call);
            scope.HasWindowedAggregate |= scope.HasAggregate && !hadAggregate;
            scope.HasAggregate = hadAggregate;
            scope.NestedAggregate = nested;
        }

        if (rule is null)
        {
            return ExpressionFacts.Unknown;
        }

        MeetArguments(call, rule, arguments);
        return Result(call, rule, arguments, scope);
    }

    private ExpressionFacts[] BindArguments(FunctionCallSyntax call, QueryScope scope, AllowedCalls allowed)
    {
        int outerComparisons = _comparisons;
        _comparisons += SqlNames.Lower(call.Name.Name) is "min" or "max" or "nullif" ? 1 : 0;
        ExpressionFacts[] arguments = BindAll(call.Arguments, scope, allowed);
        _comparisons = outerComparisons;

        // An order of nothing is dropped by the parser.
        ExpressionBinder ordering = call.Arguments.Count > 0 ? this : new ExpressionBinder(context.Quiet(), place);
        foreach (OrderingTermSyntax term in call.OrderBy)
        {
            ordering.BindValue(term.Expression, scope, allowed);
        }

        if (call.Filter is { } filter)
        {
            BindValue(filter, scope, allowed);
        }

        return arguments;
    }

    // An aggregate belongs to the innermost query that has a column it takes, and is computed with the rows of that query.
    private void Aggregate(FunctionCallSyntax call, QueryScope scope, AllowedCalls allowed, int firstUse, int firstAggregate)
    {
        QueryScope[] used = context.Uses.Skip(firstUse).Select(static use => use.Scope).ToArray();
        QueryScope owner = scope;
        for (QueryScope? searched = scope; searched is not null; searched = searched.Parent)
        {
            if (used.Contains(searched))
            {
                owner = searched;
                break;
            }
        }

        bool isInside = context.Aggregated.Skip(firstAggregate).Contains(owner);
        owner.HasAggregate = true;
        owner.AggregateDepth = Math.Min(owner.AggregateDepth, context.UncodedDepth);
        owner.NestedAggregate = ReferenceEquals(owner, scope) ? owner.NestedAggregate : call;
        if ((allowed & AllowedCalls.Aggregates) != 0)
        {
            context.Aggregated.Add(owner);
        }

        bool isMisused = isInside ? context.IsExecuted || gathered is not null : context.IsExecuted && !owner.ComputesAggregates;
        if (isMisused && (allowed & AllowedCalls.Aggregates) != 0)
        {
            context.Report(call, SchemaDiagnostics.MisusedAggregate(call.Name.Name));
        }
        else if (context.IsExecuted && call.Distinct && call.Arguments.Count != 1)
        {
            context.Report(call, SchemaDiagnostics.DistinctArguments(call.Name.Name));
        }
    }

    // What the parser refuses.
    private void CheckClauses(FunctionCallSyntax call)
    {
        if (call.Over is not null && call.Distinct)
        {
            context.ReportEarly(call, SchemaDiagnostics.WindowClause("DISTINCT"));
        }
        else if (call.Over is not null && call.OrderBy.Count > 0 && call.Arguments.Count > 0)
        {
            context.ReportEarly(call.OrderBy[0], SchemaDiagnostics.WindowClause("ORDER BY"));
        }
    }

    private FunctionRule? CheckFunction(SyntaxNode node, string name, int count, FunctionCallSyntax? call = null)
    {
        if (FunctionCatalog.Find(name) is not { } forms)
        {
            // ADD COLUMN takes a generated column of an unknown function; only reading it fails.
            if (!context.TakesQuotedTexts || place != ExpressionPlace.Generated)
            {
                ReportCall(node, SchemaDiagnostics.UnknownFunction(name, ForeignFunctions.InsteadOf(name) ?? Suggestion.For(name, FunctionCatalog.Names)));
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
        else if (rule.Kind == FunctionKind.Scalar && call.OrderBy.Count > 0 && call.Arguments.Count > 0)
        {
            ReportCall(call, SchemaDiagnostics.AggregateClause("ORDER BY", name));
        }
    }

    private static ExpressionFacts Result(FunctionCallSyntax call, FunctionRule rule, ExpressionFacts[] arguments, QueryScope scope)
    {
        string name = SqlNames.Lower(call.Name.Name);
        ExpressionFacts[] values = ValuesOf(name, arguments).ToArray();
        ColumnType type = rule.Result switch
        {
            ColumnKind.Json => new ColumnType(ColumnKind.Json) { Shape = JsonShapes.Of(call, arguments) },
            _ when name == "unixepoch" && !TimeValues.MayHaveFraction(call.Arguments) => new ColumnType(ColumnKind.Integer),
            { } kind => new ColumnType(kind),
            null when IsPart(name) && arguments[0].Parameter is not null => new ColumnType(ColumnKind.Text),
            null => Computed(name, TypeUnion.Of(values)),
        };
        bool isNullable = rule.Null switch
        {
            NullRule.Never => false,
            _ when IsPart(name) && type.Kind != ColumnKind.Text => true, // a part of an empty blob
            NullRule.IfAny => arguments.Any(static each => each.IsNullable),
            NullRule.IfAll => arguments.All(static each => each.IsNullable),
            NullRule.IfAnyOrEmpty => arguments.Any(static each => each.IsNullable) || call.Filter is not null || (call.Over is { } over ? !HasCurrentRow(over) : !scope.IsGrouped),
            _ when TimeValues.IsKnown(name, call.Arguments) => false,
            _ when TimeValues.Moved(name, call.Arguments, arguments) is { } time => time.IsNullable,
            _ when IsRounding(name) && Computed(name, arguments[0].Type).Kind != ColumnKind.Any => arguments[0].IsNullable,
            _ => (name is not ("iif" or "if")) || arguments.Length % 2 == 0 || values.Any(static value => value.IsNullable),
        };
        bool isValue = rule.Result is null && name is not ("abs" or "sum") && !IsPart(name) && !IsRounding(name);
        return new ExpressionFacts { Type = type, TypeSource = isValue ? TypeUnion.SourceOf(values) : null, IsNullable = isNullable };
    }

    // Without a frame of its own, a window has the current row in it (windowfunctions, section 2).
    private static bool HasCurrentRow(OverClauseSyntax over) => over.Window is { BaseWindow: null, Frame: null };

    /// <summary>The arguments that can be what a call gives.</summary>
    public static IEnumerable<T> ValuesOf<T>(string name, IReadOnlyList<T> arguments) => name switch
    {
        // Conditions stand at every second place, but for an ELSE at the end.
        "iif" or "if" => arguments.Where((_, i) => i % 2 == 1 || i == arguments.Count - 1),
        "likelihood" or "substr" or "substring" or "nullif" or "nth_value" or "first_value" or "last_value" => arguments.Take(1),
        "lag" or "lead" => arguments.Where(static (_, i) => i != 1),
        _ => arguments,
    };

    private static bool IsPart(string name) => name is "substr" or "substring";

    private static bool IsRounding(string name) => name is "ceil" or "ceiling" or "floor" or "trunc";

    private static ColumnType Computed(string name, ColumnType argument) => name switch
    {
        _ when IsRounding(name) => argument.Kind is ColumnKind.Integer or ColumnKind.Real or ColumnKind.Boolean ? NumberTypes.Of(argument) : new ColumnType(ColumnKind.Any),
        "abs" or "sum" => NumberTypes.Of(argument),
        _ when IsPart(name) => new ColumnType(argument.Kind is ColumnKind.Blob or ColumnKind.Any ? argument.Kind : ColumnKind.Text),
        _ => argument,
    };
}
