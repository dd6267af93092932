using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SkillStash.Schema.Compiler.Catalog.Typing;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Syntax;

namespace SkillStash.Schema.Compiler.Binding.Queries;

/// <summary>Finds what the names in an expression mean, refuses what SQLite refuses, and tells the type of the result.</summary>
/// <param name="context">What is around the expression.</param>
/// <param name="place">Where the expression stands.</param>
/// <param name="gathered">What binds the arguments of aggregates and windows, which are computed even where their result is not.</param>
internal sealed partial class ExpressionBinder(QueryContext context, ExpressionPlace place, ExpressionBinder? gathered = null)
{
    /// <summary>What is known of the expression's value. Mistakes are reported, and then nothing is known.</summary>
    public ExpressionFacts Bind(ExpressionSyntax expression, QueryScope scope, AllowedCalls allowed = AllowedCalls.Plain)
    {
        // While ALTER TABLE looks at the schema, only the empty list is dropped.
        if (ConstantFolding.IsDropped(expression) && (expression is InListSyntax || !context.ResolvesAll))
        {
            // RENAME does not rewrite what is not kept; of AND it keeps all.
            QueryContext unseen = context.Quiet(withReferences: expression is not InListSyntax);
            int firstUse = context.Uses.Count;
            foreach (ExpressionSyntax part in SyntaxChildren.Of(expression))
            {
                new ExpressionBinder(unseen, place).Bind(part, scope, allowed);
            }

            context.Uses.RemoveRange(firstUse, context.Uses.Count - firstUse);
            return Truth(isNullable: false);
        }

        switch (expression)
        {
            case ParenthesizedSyntax parenthesized:
                return Bind(parenthesized.Expression, scope, allowed);
            case LiteralSyntax literal:
                return BindLiteral(literal);
            case ParameterSyntax parameter:
                return BindParameter(parameter);
            case ColumnReferenceSyntax reference:
                return BindColumn(reference, scope, allowed);
            case UnarySyntax unary:
                return BindUnary(unary, scope, allowed);
            case BinarySyntax binary:
                return BindBinary(binary, scope, allowed);
            case CollateSyntax collate:
                return BindCollate(collate, scope, allowed);
            case CastSyntax cast:
                return BindCast(cast, scope, allowed);
            case FunctionCallSyntax call:
                return BindCall(call, scope, allowed);
            case CaseSyntax @case:
                return BindCase(@case, scope, allowed);
            case RowValueSyntax row:
                return RowOf(BindAll(row.Values, scope, allowed));
            case SubqueryExpressionSyntax or ExistsSyntax or InSelectSyntax or InTableSyntax:
                return BindSubquery(expression, scope, allowed);
            case RaiseSyntax raise:
                return BindRaise(raise, scope, allowed);
            default:
                return BindPredicate(expression, scope, allowed);
        }
    }

    /// <summary>As <see cref="Bind"/>, for an expression that must be a single value.</summary>
    public ExpressionFacts BindValue(ExpressionSyntax expression, QueryScope scope, AllowedCalls allowed = AllowedCalls.Plain)
    {
        ExpressionFacts facts = Bind(expression, scope, allowed);
        if (facts.Width != 1 && context.IsExecuted)
        {
            context.Report(expression, expression.WithoutParentheses() is SubqueryExpressionSyntax
                ? SchemaDiagnostics.SubqueryWidth(facts.Width, 1)
                : SchemaDiagnostics.RowValueMisused());
        }

        return facts;
    }

    /// <summary>As <see cref="BindValue"/>, for a value that is compared with others, as in DISTINCT, or that is a column of a source.</summary>
    public ExpressionFacts BindCollated(ExpressionSyntax expression, QueryScope scope, AllowedCalls allowed)
    {
        _comparisons++;
        ExpressionFacts facts = BindValue(expression, scope, allowed);
        _comparisons--;
        return facts;
    }

    /// <summary>What is known of a row value.</summary>
    public static ExpressionFacts RowOf(IReadOnlyList<ExpressionFacts> values) =>
        ExpressionFacts.Unknown with { Width = values.Count, Affinity = values[0].Affinity, Parts = values };

    private string PlaceName => place switch
    {
        ExpressionPlace.Check => "a CHECK constraint",
        ExpressionPlace.Generated => "a generated column",
        ExpressionPlace.Index => "an index expression",
        ExpressionPlace.PartialIndex => "the WHERE of a partial index",
        _ => "a query",
    };

    // What an index or a generated column stores must be the same whenever it is computed (deterministic, section 1).
    private bool MustBeDeterministic => place is ExpressionPlace.Generated or ExpressionPlace.Index or ExpressionPlace.PartialIndex;

    private ExpressionFacts[] BindAll(IReadOnlyList<ExpressionSyntax> expressions, QueryScope scope, AllowedCalls allowed) =>
        expressions.Select(each => BindValue(each, scope, allowed)).ToArray();

    private ExpressionFacts BindLiteral(LiteralSyntax literal)
    {
        switch (literal.Kind)
        {
            case LiteralKind.Null:
                return ExpressionFacts.Unknown with { Storage = StorageClasses.None };
            case LiteralKind.Integer:
                if (context.IsExecuted && IsHexTooBig(literal.Value))
                {
                    context.Report(literal, SchemaDiagnostics.HexTooBig(literal.Text));
                }

                return ExpressionFacts.Of(IsLong(literal.Value) ? ColumnKind.Integer : ColumnKind.Real, isNullable: false, StorageClasses.Numeric) with
                {
                    Literal = long.TryParse(literal.Value, NumberStyles.None, CultureInfo.InvariantCulture, out long number) ? number : null,
                };
            case LiteralKind.Float:
                return ExpressionFacts.Of(ColumnKind.Real, isNullable: false, StorageClasses.Numeric);
            case LiteralKind.String:
                return ExpressionFacts.Of(ColumnKind.Text, isNullable: false, StorageClasses.Text);
            case LiteralKind.Blob:
                return ExpressionFacts.Of(ColumnKind.Blob, isNullable: false, StorageClasses.Blob);
        }

        if (MustBeDeterministic)
        {
            context.Report(literal, SchemaDiagnostics.Prohibited($"{literal.Text}, which changes with time,", PlaceName));
        }

        return ExpressionFacts.Of(literal.Kind switch
        {
            LiteralKind.CurrentDate => ColumnKind.Date,
            LiteralKind.CurrentTime => ColumnKind.Time,
            _ => ColumnKind.Timestamp,
        }, isNullable: false);
    }

    private static bool IsLong(string digits) =>
        digits.StartsWith("0x", System.StringComparison.OrdinalIgnoreCase)
        || long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out _);

    private static bool IsHexTooBig(string digits) => HexDigits(digits) is { Length: > 16 };

    // The smallest integer has no opposite: as a decimal number -2^63 turns into a REAL, in hexadecimal it is refused.
    private static bool IsSmallest(string digits) => HexDigits(digits) == "8000000000000000";

    private static string? HexDigits(string digits) =>
        digits.StartsWith("0x", System.StringComparison.OrdinalIgnoreCase) ? digits.Substring(2).Replace("_", "").TrimStart('0') : null;

    private ExpressionFacts BindCollate(CollateSyntax collate, QueryScope scope, AllowedCalls allowed)
    {
        ExpressionFacts operand = BindValue(collate.Operand, scope, allowed);
        ExpressionFacts facts = operand with
        {
            DeclaredType = null,
            Source = null,
            Width = 1,
            Collation = collate.Collation.Name,
            MissingCollation = Collations.Exists(collate.Collation.Name) ? null : collate.Collation,
        };
        if (_comparisons > 0)
        {
            CheckCollation(facts);
        }

        return facts;
    }

    /// <summary>Checks the collation of what runs now: SQLite looks it up only where values are compared.</summary>
    public void CheckCollation(ExpressionFacts facts)
    {
        if (context.IsExecuted && facts.MissingCollation is { } collation)
        {
            context.Report(collation, SchemaDiagnostics.UnknownCollation(collation.Name));
        }
    }

    private ExpressionFacts BindCast(CastSyntax cast, QueryScope scope, AllowedCalls allowed)
    {
        ExpressionFacts operand = BindValue(cast.Operand, scope, allowed);
        string type = cast.Type?.Text ?? "";
        Affinity affinity = Affinities.OfWritten(type);
        ColumnKind kind = affinity switch
        {
            Affinity.Integer => ColumnKind.Integer,
            Affinity.Real => ColumnKind.Real,
            Affinity.Text => ColumnKind.Text,
            Affinity.Blob => ColumnKind.Blob,
            // CAST(:flag AS BOOLEAN) tells what the parameter is, and leaves 0 and 1 as they are.
            _ when SqlNames.Lower(type) is "boolean" or "bool" && (operand.Parameter is not null || operand.Type.Kind == ColumnKind.Boolean) => ColumnKind.Boolean,
            _ => ColumnKind.Any,
        };
        MeetKind(operand, kind);
        return ExpressionFacts.Of(kind, operand.IsNullable, RelationResolver.StorageOf(affinity)) with { Affinity = affinity, Collation = operand.Collation };
    }

    private ExpressionFacts BindCase(CaseSyntax @case, QueryScope scope, AllowedCalls allowed)
    {
        ExpressionFacts? operand = @case.Operand is null ? null : BindCompared(@case.Operand, scope, allowed);
        var branches = new List<ExpressionFacts>();
        foreach (WhenClauseSyntax when in @case.Whens)
        {
            ExpressionFacts condition = operand is null ? BindValue(when.When, scope, allowed) : BindCompared(when.When, scope, allowed);
            if (operand is null)
            {
                MeetTruth(condition);
            }
            else if (condition.Width != operand.Width && context.IsExecuted)
            {
                context.Report(when.When, SchemaDiagnostics.RowValueMisused());
            }
            else
            {
                MeetEachOther(@case.Operand!, operand, when.When, condition);
            }

            branches.Add(BindValue(when.Then, scope, allowed));
        }

        branches.Add(@case.Else is { } @else
            ? BindValue(@else, scope, allowed)
            : ExpressionFacts.Unknown with { Storage = StorageClasses.None });
        branches.ForEach(branch => Meet(branch, CompoundColumns.Merge(branches)));
        return new ExpressionFacts
        {
            Type = TypeUnion.Of(branches),
            TypeSource = TypeUnion.SourceOf(branches),
            IsNullable = branches.Exists(static branch => branch.IsNullable),
            Storage = branches.Aggregate(StorageClasses.None, static (all, branch) => all | branch.Storage),
        };
    }

    private ExpressionFacts BindRaise(RaiseSyntax raise, QueryScope scope, AllowedCalls allowed)
    {
        if (raise.Message is { } message)
        {
            BindValue(message, scope, allowed);
        }

        if (context.IsExecuted && !context.IsTrigger)
        {
            context.Report(raise, SchemaDiagnostics.RaiseOutsideTrigger());
        }

        return ExpressionFacts.Unknown;
    }
}
