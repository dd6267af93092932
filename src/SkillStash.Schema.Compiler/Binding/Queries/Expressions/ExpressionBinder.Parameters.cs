using System;
using System.Linq;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Syntax;

namespace SkillStash.Schema.Compiler.Binding.Queries;

/// <summary>What parameters meet.</summary>
internal sealed partial class ExpressionBinder
{
    private static readonly ExpressionFacts Number = ExpressionFacts.Of(ColumnKind.Integer, isNullable: false, StorageClasses.Numeric);

    private ExpressionFacts BindParameter(ParameterSyntax parameter)
    {
        if (place != ExpressionPlace.Query)
        {
            context.Report(parameter, SchemaDiagnostics.Prohibited("A parameter", PlaceName));
        }

        context.Parameters.Add(parameter);
        return context.ParameterLog?.FactsOf(parameter) ?? ExpressionFacts.Unknown;
    }

    /// <summary>Binds a number of rows: no column is known there, but the tables of WITH are.</summary>
    public void BindCount(ExpressionSyntax count, QueryScope around, string name) =>
        Meet(BindValue(count, new QueryScope(around) { HidesOuter = true }), Number, name);

    /// <summary>Binds a condition that is computed as a whole.</summary>
    public void BindTruth(ExpressionSyntax condition, QueryScope scope) => MeetTruth(BindValue(condition, scope));

    /// <summary>Binds the condition of a query.</summary>
    public void BindCondition(ExpressionSyntax condition, QueryScope scope, AllowedCalls allowed = AllowedCalls.Plain) =>
        MeetTruth(BindConjuncts(condition, scope, allowed));

    /// <summary>Binds what AND joins in WHERE or ON: code is made for all of it, whatever a part decides.</summary>
    public ExpressionFacts BindConjuncts(ExpressionSyntax condition, QueryScope scope, AllowedCalls allowed)
    {
        ExpressionSyntax bare = Collations.Without(condition);
        if (bare is InListSyntax { Values.Count: 0, Not: false } list && !ConstantFolding.IsDropped(bare))
        {
            BindValue(list.Operand, scope, allowed);
            return Truth(isNullable: false);
        }

        // A hint is looked through.
        if (bare is FunctionCallSyntax { Over: null, Filter: null, Distinct: false, OrderBy.Count: 0, Arguments: [var hinted] } call
            && SqlNames.Lower(call.Name.Name) is "likely" or "unlikely")
        {
            return BindConjuncts(hinted, scope, allowed);
        }

        if (bare is not BinarySyntax { Operator: BinaryOperator.And } and || ConstantFolding.IsDropped(bare))
        {
            return BindValue(condition, scope, allowed);
        }

        ExpressionFacts left = BindConjuncts(and.Left, scope, allowed), right = BindConjuncts(and.Right, scope, allowed);
        MeetOperands(and, left, right);
        return Truth(left.IsNullable || right.IsNullable);
    }

    /// <summary>Notes that a value is stored in a column.</summary>
    public void Store(ExpressionFacts value, ExpressionFacts column, string? name) => Note(value, column, (uses, target) => uses.Store(target, name));

    /// <summary>Notes that the parameters are stored in a column of which an expression can be the value: <c>coalesce(:name, name)</c>.</summary>
    public void StoreBranches(ExpressionSyntax value, ExpressionFacts column, string? name) => NoteBranches(value, column, (uses, target) => uses.Store(target, name));

    private void NoteBranches(ExpressionSyntax value, ExpressionFacts other, Action<ParameterUses, ExpressionFacts> note)
    {
        // Only of a number is the opposite of one kind with it.
        bool isNumber = other.Type.Kind is ColumnKind.Integer or ColumnKind.Real or ColumnKind.Decimal;
        foreach (ParameterSyntax parameter in context.ParameterLog is null ? [] : ValueBranches.Of(value, isNumber).OfType<ParameterSyntax>())
        {
            note(context.ParameterLog!.UsesOf(parameter), other);
        }
    }

    /// <summary>Notes that a value is compared with another, or stands for it.</summary>
    private void Meet(ExpressionFacts value, ExpressionFacts other, string? name = null) => Note(value, other, (uses, met) => uses.Meet(met, name));

    private void Note(ExpressionFacts value, ExpressionFacts other, Action<ParameterUses, ExpressionFacts> note)
    {
        if (context.ParameterLog is not { } log)
        {
            return;
        }

        if (value.Parameter is { } parameter)
        {
            note(log.UsesOf(parameter), other);
        }

        for (int i = 0; i < Math.Min(value.Parts.Count, other.Parts.Count); i++)
        {
            Note(value.Parts[i], other.Parts[i], note);
        }
    }

    /// <summary>Notes that a list of values stands where others do.</summary>
    private void MeetList(ParameterSyntax parameter, ExpressionFacts element)
    {
        context.ParameterLog?.UsesOf(parameter).MeetElement(element);
    }

    private void AllowNull(ExpressionFacts value)
    {
        if (value.Parameter is { } parameter && context.ParameterLog is { } log)
        {
            log.UsesOf(parameter).AllowsNull = true;
        }
    }

    private void MeetEachOther(ExpressionSyntax left, ExpressionFacts leftFacts, ExpressionSyntax right, ExpressionFacts rightFacts)
    {
        MeetCompared(left, leftFacts, rightFacts);
        MeetCompared(right, rightFacts, leftFacts);
    }

    // In joined > coalesce(:since, '2020-01-01') the parameter meets the column too.
    private void MeetCompared(ExpressionSyntax value, ExpressionFacts facts, ExpressionFacts other)
    {
        Meet(facts, other);
        foreach ((ExpressionSyntax branch, int part) in context.ParameterLog is null || facts.Parameter is not null ? [] : ValueBranches.OfRow(value))
        {
            if ((other.Width == 1 ? other : other.Parts.ElementAtOrDefault(part)) is { } met && branch is not ParameterSyntax)
            {
                NoteBranches(branch, met, static (uses, compared) => uses.Meet(compared));
            }
        }
    }

    private void MeetTruth(ExpressionFacts value) => Meet(value, Truth(isNullable: false));

    private void MeetKind(ExpressionFacts value, ColumnKind kind, ExpressionFacts? beside = null)
    {
        if (value.Parameter is not null)
        {
            Meet(value, ExpressionFacts.Of(kind, beside?.IsNullable ?? false), beside?.Source?.Column);
        }
    }

    // The values of an operation on numbers are numbers.
    private void MeetNumber(ExpressionFacts value, ExpressionFacts other)
    {
        if (value.Parameter is not null)
        {
            Meet(value, other with { Type = NumberTypes.Of(other.Type), TypeSource = null }, other.Source?.Column);
        }
    }

    private void MeetOperand(UnaryOperator @operator, ExpressionFacts operand)
    {
        if (@operator == UnaryOperator.Not)
        {
            MeetTruth(operand);
        }
        else if (@operator == UnaryOperator.BitwiseNot)
        {
            MeetKind(operand, ColumnKind.Integer);
        }
    }

    private void MeetOperands(BinarySyntax binary, ExpressionFacts left, ExpressionFacts right)
    {
        switch (binary.Operator)
        {
            case BinaryOperator.And or BinaryOperator.Or:
                MeetTruth(left);
                MeetTruth(right);
                break;
            case BinaryOperator.Concatenate:
                MeetKind(left, ColumnKind.Text, right);
                MeetKind(right, ColumnKind.Text, left);
                break;
            case BinaryOperator.JsonExtract or BinaryOperator.JsonExtractValue:
                MeetKind(right, ColumnKind.Text);
                break;
            case BinaryOperator.BitwiseAnd or BinaryOperator.BitwiseOr or BinaryOperator.ShiftLeft or BinaryOperator.ShiftRight:
                MeetKind(left, ColumnKind.Integer, right);
                MeetKind(right, ColumnKind.Integer, left);
                break;
            case BinaryOperator.Multiply:
                MeetFactor(left, right);
                MeetFactor(right, left);
                break;
            case BinaryOperator.Divide:
                MeetNumber(left, right);
                MeetFactor(right, left);
                break;
            default:
                MeetNumber(left, right);
                MeetNumber(right, left);
                break;
        }
    }

    // Units are multiplied and divided by numbers, not by units.
    private void MeetFactor(ExpressionFacts value, ExpressionFacts other)
    {
        if (other.Type.DecimalDigits is not null)
        {
            MeetKind(value, ColumnKind.Integer, other);
        }
        else
        {
            MeetNumber(value, other);
        }
    }

    /// <summary>Notes what a table-valued function takes.</summary>
    public void MeetArgument(ExpressionFacts argument, string function, int number) =>
        MeetKind(argument, FunctionParameters.KindOf(SqlNames.Lower(function), number) ?? ColumnKind.Text);

    private void MeetArguments(FunctionCallSyntax call, FunctionRule rule, ExpressionFacts[] arguments)
    {
        string function = SqlNames.Lower(call.Name.Name);
        if (context.ParameterLog is null || !arguments.Any(static argument => argument.Parameter is not null))
        {
            return;
        }

        if (function is "coalesce" or "ifnull")
        {
            foreach (ExpressionFacts argument in arguments.Take(arguments.Length - 1))
            {
                AllowNull(argument);
            }
        }

        if (function is "printf" or "format" && call.Arguments[0].WithoutParentheses() is LiteralSyntax { Kind: LiteralKind.String } format)
        {
            foreach ((ColumnKind kind, int argument) in FormatParameters.Of(format.Value).Where(each => each.Argument < arguments.Length))
            {
                MeetKind(arguments[argument], kind);
            }

            return;
        }

        ExpressionFacts[] values = ValuesOf(function, arguments).ToArray();
        for (int i = 0; i < arguments.Length; i++)
        {
            if (FunctionParameters.KindOf(function, i) is { } kind)
            {
                MeetKind(arguments[i], kind);
            }
            else if (rule.Result is null && Array.IndexOf(values, arguments[i]) >= 0 && arguments[i].Parameter is not null)
            {
                ExpressionFacts[] others = values.Where(value => value.Parameter is null).ToArray();
                Meet(arguments[i], CompoundColumns.Merge(others.Length > 0 ? others : arguments), others.FirstOrDefault()?.Source?.Column);
            }
        }
    }
}
