using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Syntax;

namespace SkillStash.Schema.Compiler.Catalog.Typing;

/// <summary>What the CHECKs of a table prove about one of its columns. A CHECK holds where it is true or NULL.</summary>
internal sealed class CheckFacts
{
    private readonly CatalogTable _table;
    private readonly string _column;

    private CheckFacts(CatalogTable table, string column)
    {
        _table = table;
        _column = column;
    }

    /// <summary>Whether NULL is refused.</summary>
    public bool RefusesNull
    {
        get
        {
            var row = new NullRow(_column);
            return _table.Checks.Any(check => row.IsRefusedBy(check.Expression));
        }
    }

    /// <summary>The only values allowed, in order of declaration; null where there is no such list.</summary>
    public IReadOnlyList<LiteralSyntax>? Values { get; private set; }

    /// <summary>Whether the list has a NULL in it, which lets every value pass.</summary>
    public bool HasNullValue { get; private set; }

    /// <summary>Whether the values are the integers from 0 to 1.</summary>
    public bool IsZeroOrOne { get; private set; }

    public static CheckFacts Of(CatalogTable table, CatalogColumn column)
    {
        var facts = new CheckFacts(table, column.Name);
        foreach (CatalogCheck check in table.Checks)
        {
            facts.Add(check.Expression);
        }

        return facts;
    }

    private void Add(ExpressionSyntax expression)
    {
        switch (expression.WithoutParentheses())
        {
            case BinarySyntax { Operator: BinaryOperator.And } and:
                Add(and.Left);
                Add(and.Right);
                break;
            case BetweenSyntax { Not: false } between when _table.Strict && IsColumn(between.Operand):
                IsZeroOrOne |= IsNumber(between.Lower, "0") && IsNumber(between.Upper, "1");
                break;
            default:
                AddList(expression);
                break;
        }
    }

    private void AddList(ExpressionSyntax expression)
    {
        var values = new List<ExpressionSyntax>();
        if (!Collect(expression, values) || values.Count == 0)
        {
            return;
        }

        HasNullValue |= values.Any(IsNull);
        IsZeroOrOne |= values.All(static value => IsNumber(value, "0") || IsNumber(value, "1"))
            && values.Any(static value => IsNumber(value, "0")) && values.Any(static value => IsNumber(value, "1"));
        LiteralSyntax[] literals = values.OfType<LiteralSyntax>().Where(static value => !IsNull(value)).ToArray();
        if (literals.Length == values.Count(static value => !IsNull(value)))
        {
            Values = Values is null ? literals : Values.Where(value => literals.Any(each => each.Value == value.Value)).ToArray();
        }
    }

    /// <summary>Collects the values of <c>c IN (…)</c>, of <c>c = …</c>, and of several of them joined by OR.</summary>
    private bool Collect(ExpressionSyntax expression, List<ExpressionSyntax> values)
    {
        switch (expression.WithoutParentheses())
        {
            case BinarySyntax { Operator: BinaryOperator.Or } or:
                return Collect(or.Left, values) && Collect(or.Right, values);
            case BinarySyntax { Operator: BinaryOperator.Equal } equal when IsColumn(equal.Left):
                values.Add(equal.Right.WithoutParentheses());
                return true;
            case BinarySyntax { Operator: BinaryOperator.Equal } equal when IsColumn(equal.Right):
                values.Add(equal.Left.WithoutParentheses());
                return true;
            case InListSyntax { Not: false } list when IsColumn(list.Operand):
                values.AddRange(list.Values.Select(static value => value.WithoutParentheses()));
                return true;
            default:
                return IsNullTest(expression);
        }
    }

    private bool IsNullTest(ExpressionSyntax expression) => expression.WithoutParentheses() switch
    {
        IsSyntax { Not: false } test => IsColumn(test.Left) && IsNull(test.Right),
        NullTestSyntax { Not: false } postfix => IsColumn(postfix.Operand),
        _ => false,
    };

    private bool IsColumn(ExpressionSyntax expression) =>
        expression.WithoutParentheses() is ColumnReferenceSyntax reference && SqlNames.Same(reference.Column.Name, _column);

    private static bool IsNull(ExpressionSyntax expression) =>
        expression.WithoutParentheses() is LiteralSyntax { Kind: LiteralKind.Null };

    private static bool IsNumber(ExpressionSyntax expression, string number) => expression.WithoutParentheses() switch
    {
        LiteralSyntax { Kind: LiteralKind.Integer } literal => literal.Value == number,
        ColumnReferenceSyntax { Table: null } word => SqlNames.Same(word.Column.Name, number == "1" ? "true" : "false"),
        _ => false,
    };
}
