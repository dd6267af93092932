using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Syntax;

namespace SkillStash.Schema.Compiler.Binding.Queries;

/// <summary>Windows (windowfunctions).</summary>
internal sealed partial class ExpressionBinder
{
    private void BindOver(OverClauseSyntax over, QueryScope scope, AllowedCalls outer, FunctionRule? rule, FunctionCallSyntax call)
    {
        AllowedCalls allowed = outer & AllowedCalls.Aggregates;
        scope.HasWindow = true;
        WindowSyntax? window = over.Window;
        if (over.Name is { } name)
        {
            if (!scope.Windows.TryGetValue(name.Name, out window))
            {
                ReportCall(name, SchemaDiagnostics.UnknownWindow(name.Name));
                return;
            }

            // In a window no other can be named, and that this one names itself must not be followed.
            if ((outer & AllowedCalls.Windows) == 0)
            {
                return;
            }

            // A definition is resolved where it is used; its mistakes are told once.
            ExpressionBinder binder = scope.UsedWindows.Add(name.Name) ? this : new ExpressionBinder(context.Quiet(), place);
            binder.BindTerms(window, scope, allowed, HasFrame(rule, call));
            BindRefined(window, scope, allowed, HasFrame(rule, call), [window]);
        }
        else
        {
            BindWindow(window!, scope, allowed, HasFrame(rule, call));
        }

        if (HasDistance(window!) && OrderOf(window!, scope) != 1)
        {
            ReportCall(window!.Frame!, SchemaDiagnostics.RangeWithoutOrder());
        }
        else if (rule is { Kind: FunctionKind.Window } && call.Filter is { } filter)
        {
            ReportCall(filter, SchemaDiagnostics.AggregateClause("FILTER", call.Name.Name));
        }
    }

    /// <summary>Binds the expressions of a window.</summary>
    private void BindWindow(WindowSyntax window, QueryScope scope, AllowedCalls allowed, bool hasFrame)
    {
        if (window.BaseWindow is { } @base && !scope.Windows.ContainsKey(@base.Name))
        {
            ReportCall(@base, SchemaDiagnostics.UnknownWindow(@base.Name));
        }
        else if (Overridden(window, scope) is { } message)
        {
            ReportCall(window, message);
        }

        BindTerms(window, scope, allowed, hasFrame);
        BindRefined(window, scope, allowed, hasFrame, [window]);
    }

    private void BindRefined(WindowSyntax window, QueryScope scope, AllowedCalls allowed, bool hasFrame, HashSet<WindowSyntax> met)
    {
        if (window.BaseWindow is { } refined && scope.Windows.TryGetValue(refined.Name, out WindowSyntax? definition) && met.Add(definition))
        {
            ExpressionBinder binder = scope.UsedWindows.Add(refined.Name) ? this : new ExpressionBinder(context.Quiet(), place);
            binder.BindTerms(definition, scope, allowed, hasFrame);
            BindRefined(definition, scope, allowed, hasFrame, met);
        }
    }

    // The others have a frame of their own, whatever is written (sqlite3WindowUpdate in window.c).
    private static bool HasFrame(FunctionRule? rule, FunctionCallSyntax call) =>
        rule is not { Kind: FunctionKind.Window } || SqlNames.Lower(call.Name.Name) is "first_value" or "last_value" or "nth_value";

    /// <summary>Binds the expressions that a window itself has, not those of the one that it refines.</summary>
    public void BindTerms(WindowSyntax window, QueryScope scope, AllowedCalls allowed, bool hasFrame)
    {
        foreach (ExpressionSyntax term in window.PartitionBy.Concat(window.OrderBy.Select(static term => term.Expression)))
        {
            BindCollated(term, scope, allowed);
        }

        // A distance that is not constant the parser takes for NULL, whatever it names.
        foreach (ExpressionSyntax? offset in new[] { window.Frame?.Start.Offset, window.Frame?.End?.Offset })
        {
            if (offset is not null)
            {
                ExpressionBinder binder = hasFrame && ConstantFolding.IsConstant(offset) && !ConstantFolding.CallsFunction(offset) ? this : new ExpressionBinder(context.Quiet(), place);
                binder.BindValue(offset, scope);
            }
        }
    }

    private static bool HasDistance(WindowSyntax window) =>
        window.Frame is { Unit: FrameUnit.Range } frame && (frame.Start.Offset is not null || frame.End?.Offset is not null);

    // The terms of ORDER BY, which may be those of the window that is refined.
    private static int OrderOf(WindowSyntax window, QueryScope scope) =>
        window.OrderBy.Count > 0 || window.BaseWindow is not { } name || !scope.Windows.TryGetValue(name.Name, out WindowSyntax? @base)
            ? window.OrderBy.Count
            : OrderOf(@base, scope);

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
}
